package io.parley.model.party;

import io.parley.model.option.Outcome;
import java.util.List;

/// What is not known of somebody's preferences. Judgements are named by their place in the list,
/// from 0.
///
/// @param maybe judgements that it may or may not hold
/// @param unordered pairs of judgements of which it is not known which matters more
/// @param unranked pairs of outcomes of which it is not known which is preferred
public record Doubts(List<Integer> maybe, List<Pair> unordered, List<Unranked> unranked) {

  /// Nothing is in doubt.
  public static final Doubts NONE = new Doubts(List.of(), List.of(), List.of());

  /// Two judgements, the one that stands first in the list first.
  public record Pair(int upper, int lower) {}

  /// Two outcomes.
  public record Unranked(Outcome first, Outcome second) {}

  public Doubts {
    maybe = List.copyOf(maybe);
    unordered = List.copyOf(unordered);
    unranked = List.copyOf(unranked);
  }

  /// Whether nothing is in doubt.
  public boolean none() {
    return maybe.isEmpty() && unordered.isEmpty() && unranked.isEmpty();
  }
}
