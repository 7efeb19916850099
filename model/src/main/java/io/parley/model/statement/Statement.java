package io.parley.model.statement;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// A sentence about which options are taken, true or false of every outcome.
///
/// Binding, tightest first: `not`, `and`, `or`, then `if` and `iff`, which do not chain.
public sealed interface Statement {

  /// True when the option is taken.
  record Taken(String option) implements Statement {}

  /// Something that has been done already, named by its id: always true.
  record Done(String act) implements Statement {}

  /// Always true, or always false.
  record Constant(boolean value) implements Statement {}

  /// True when the statement is false.
  record Not(Statement statement) implements Statement {}

  /// True when every member is; at least two.
  record And(List<Statement> members) implements Statement {
    public And {
      members = atLeastTwo(members);
    }
  }

  /// True when any member is; at least two.
  record Or(List<Statement> members) implements Statement {
    public Or {
      members = atLeastTwo(members);
    }
  }

  /// `then if condition`: false exactly when the condition holds and `then` does not.
  record If(Statement then, Statement condition) implements Statement {}

  /// `left iff right`: true exactly when both agree.
  record Iff(Statement left, Statement right) implements Statement {}

  /// Whether the statement is true of the outcome in which exactly the given options are taken.
  /// This is the definition; the engines evaluate many outcomes at once and are tested against it.
  default boolean holds(Predicate<String> taken) {
    return switch (this) {
      case Taken(var option) -> taken.test(option);
      case Done _ -> true;
      case Constant(var value) -> value;
      case Not(var statement) -> !statement.holds(taken);
      case And(var members) -> members.stream().allMatch(member -> member.holds(taken));
      case Or(var members) -> members.stream().anyMatch(member -> member.holds(taken));
      case If(var then, var condition) -> then.holds(taken) || !condition.holds(taken);
      case Iff(var left, var right) -> left.holds(taken) == right.holds(taken);
    };
  }

  /// The ids of the options the statement speaks of, in order of first mention.
  default Set<String> options() {
    var found = new LinkedHashSet<String>();
    collect(found);
    return found;
  }

  private void collect(Set<String> found) {
    switch (this) {
      case Taken(var option) -> found.add(option);
      case Done _, Constant _ -> {}
      case Not(var statement) -> statement.collect(found);
      case And(var members) -> members.forEach(member -> member.collect(found));
      case Or(var members) -> members.forEach(member -> member.collect(found));
      case If(var then, var condition) -> {
        then.collect(found);
        condition.collect(found);
      }
      case Iff(var left, var right) -> {
        left.collect(found);
        right.collect(found);
      }
    }
  }

  /// The statement as it is written in a case file, with no bracket that is not needed. Reading the
  /// text gives an equal statement back.
  default String text() {
    return switch (this) {
      case Taken(var option) -> option;
      case Done(var act) -> act;
      case Constant(var value) -> String.valueOf(value);
      case Not(var statement) -> "not " + statement.inside(Binding.NOT);
      case And(var members) ->
          members.stream().map(member -> member.inside(Binding.AND)).collect(joining(" and "));
      case Or(var members) ->
          members.stream().map(member -> member.inside(Binding.OR)).collect(joining(" or "));
      case If(var then, var condition) ->
          then.inside(Binding.IF) + " if " + condition.inside(Binding.IF);
      case Iff(var left, var right) -> left.inside(Binding.IF) + " iff " + right.inside(Binding.IF);
    };
  }

  private String inside(Binding outer) {
    boolean bracketed =
        binding().compareTo(outer) > 0 || (binding() == outer && outer != Binding.NOT);
    return bracketed ? "(" + text() + ")" : text();
  }

  private Binding binding() {
    return switch (this) {
      case Taken _, Done _, Constant _ -> Binding.ATOM;
      case Not _ -> Binding.NOT;
      case And _ -> Binding.AND;
      case Or _ -> Binding.OR;
      case If _, Iff _ -> Binding.IF;
    };
  }

  private static List<Statement> atLeastTwo(List<Statement> members) {
    if (members.size() < 2) {
      throw new IllegalArgumentException("Needs at least two members: " + members);
    }
    return List.copyOf(members);
  }
}
