package io.parley.model.statement;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;

/// One entry in a party's list of what matters to it: a statement, or a group of statements that
/// weigh the same and count as satisfied when any of them is.
///
/// @param anyOf the statement, or the members of the group; never empty
/// @param strong whether outcomes that differ in it are preferred strongly, one to the other
public record Judgement(List<Stated> anyOf, boolean strong) {

  /// A judgement of whose strength nothing is said.
  public Judgement(List<Stated> anyOf) {
    this(anyOf, false);
  }

  public Judgement {
    anyOf = List.copyOf(anyOf);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("A group of statements needs at least one member");
    }
  }

  /// A judgement of a single statement.
  public static Judgement of(Stated stated) {
    return new Judgement(List.of(stated));
  }

  /// Whether the judgement is satisfied by the outcome in which exactly the given options are taken.
  public boolean holds(Predicate<String> taken) {
    return anyOf.stream().anyMatch(stated -> stated.statement().holds(taken));
  }

  /// Its text, members of a group joined by a bar: `strike | suspend`.
  public String text() {
    return anyOf.stream().map(stated -> stated.statement().text()).collect(joining(" | "));
  }
}
