package io.parley.format.gmcr;

import io.parley.model.statement.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A statement as alternatives, each of them options that are taken or not (disjunctive normal
/// form): all that a pattern of a `.gmcr` file can say.
///
/// Worked example: `a if b` is the alternatives `a` and `not b`; `a iff b` is `a and b` and `not a
/// and not b`.
///
/// - Cost: grows exponentially with the statement in the worst case, hence the limit.
final class NormalForm {

  private static final int MOST_ALTERNATIVES = 500;

  private NormalForm() {}

  /// A statement has more alternatives than a file should hold.
  static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /// The alternatives of a statement, each as the options it speaks of and whether they are taken.
  /// None when it is never true; one without options when it always is.
  static Set<Map<String, Boolean>> of(Statement statement) throws TooLarge {
    return alternatives(statement, true);
  }

  private static Set<Map<String, Boolean>> alternatives(Statement statement, boolean holds)
      throws TooLarge {
    return switch (statement) {
      case Statement.Taken(var option) -> Set.of(Map.of(option, holds));
      case Statement.Done _ -> holds ? Set.of(Map.of()) : Set.of();
      case Statement.Constant(boolean value) -> value == holds ? Set.of(Map.of()) : Set.of();
      case Statement.Not(var negated) -> alternatives(negated, !holds);
      case Statement.And(var members) -> holds ? all(members, true) : any(members, false);
      case Statement.Or(var members) -> holds ? any(members, true) : all(members, false);
      case Statement.If(var then, var condition) ->
          alternatives(new Statement.Or(List.of(then, new Statement.Not(condition))), holds);
      case Statement.Iff(var left, var right) ->
          union(
              both(alternatives(left, true), alternatives(right, holds)),
              both(alternatives(left, false), alternatives(right, !holds)));
    };
  }

  private static Set<Map<String, Boolean>> any(List<Statement> members, boolean hold)
      throws TooLarge {
    Set<Map<String, Boolean>> any = Set.of();
    for (var member : members) {
      any = union(any, alternatives(member, hold));
    }
    return any;
  }

  private static Set<Map<String, Boolean>> all(List<Statement> members, boolean hold)
      throws TooLarge {
    Set<Map<String, Boolean>> all = Set.of(Map.of());
    for (var member : members) {
      all = both(all, alternatives(member, hold));
    }
    return all;
  }

  private static Set<Map<String, Boolean>> union(
      Set<Map<String, Boolean>> left, Set<Map<String, Boolean>> right) throws TooLarge {
    var union = new LinkedHashSet<>(left);
    union.addAll(right);
    return checked(union);
  }

  private static Set<Map<String, Boolean>> both(
      Set<Map<String, Boolean>> left, Set<Map<String, Boolean>> right) throws TooLarge {
    var both = new LinkedHashSet<Map<String, Boolean>>();
    for (var one : left) {
      for (var other : right) {
        if (compatible(one, other)) {
          var joined = new LinkedHashMap<>(one);
          joined.putAll(other);
          both.add(joined);
        }
      }
      checked(both);
    }
    return both;
  }

  private static boolean compatible(Map<String, Boolean> one, Map<String, Boolean> other) {
    return one.entrySet().stream()
        .allMatch(
            entry -> other.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
  }

  private static Set<Map<String, Boolean>> checked(Set<Map<String, Boolean>> alternatives)
      throws TooLarge {
    if (alternatives.size() > MOST_ALTERNATIVES) {
      throw new TooLarge();
    }
    return alternatives;
  }
}
