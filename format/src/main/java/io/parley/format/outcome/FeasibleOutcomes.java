package io.parley.format.outcome;

import io.parley.language.Say;
import io.parley.model.option.Outcome;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Lists the outcomes that no impossible pattern removes, in increasing number, the first option
/// least significant.
///
/// The search decides the last option first, not taken before taken, and turns back as soon as
/// some pattern is certain to remove everything that is still open. Patterns are judged with three
/// values, so that `a and b` is certainly false once `b` is not taken (Kleene 1938).
///
/// Worked example: options `a`, `b` with `a and b` impossible: `b` not taken gives `NN` and `YN`;
/// `b` taken leaves `a` open, `a` not taken gives `NY`, and `a` taken is turned back from.
///
/// - Cost: at most one judgement of every pattern for each node of the search; the budget counts
///   judged parts of statements.
public final class FeasibleOutcomes {

  /// The most options a case can have. The engines keep a value for every combination of options:
  /// 2^26 of them, at four bytes each, fill a quarter of a gigabyte for every party.
  public static final int MOST_OPTIONS = 26;

  private static final long BUDGET = 10_000_000;

  private enum Truth {
    FALSE,
    OPEN,
    TRUE
  }

  private final List<String> options;
  private final Map<String, Integer> placeOf = new HashMap<>();
  private final List<Statement> impossible;
  private final Truth[] taken;
  private final List<Outcome> found = new ArrayList<>();
  private int limit;
  private long budget = BUDGET;

  private FeasibleOutcomes(List<String> options, List<Statement> impossible) {
    this.options = options;
    this.impossible = impossible;
    this.taken = new Truth[options.size()];
    Arrays.fill(taken, Truth.OPEN);
    options.forEach(option -> placeOf.put(option, placeOf.size()));
  }

  /// The first feasible outcomes.
  ///
  /// @param outcomes those found, in increasing number
  /// @param searched whether the search came to its end or its limit; otherwise the budget ran out
  public record Listing(List<Outcome> outcomes, boolean searched) {
    public Listing {
      outcomes = List.copyOf(outcomes);
    }
  }

  /// Lists the first feasible outcomes, no more than the limit.
  public static Listing list(List<String> options, List<Statement> impossible, int limit) {
    var search = new FeasibleOutcomes(options, impossible);
    search.limit = limit;
    search.decide(options.size() - 1);
    return new Listing(search.found, search.budget > 0);
  }

  private void decide(int option) {
    if (found.size() == limit || budget <= 0 || certainlyImpossible()) {
      return;
    }
    if (option < 0) {
      found.add(outcome());
      return;
    }
    taken[option] = Truth.FALSE;
    decide(option - 1);
    taken[option] = Truth.TRUE;
    decide(option - 1);
    taken[option] = Truth.OPEN;
  }

  private boolean certainlyImpossible() {
    budget--;
    return impossible.stream().anyMatch(pattern -> judge(pattern) == Truth.TRUE);
  }

  private Outcome outcome() {
    var ids = new TreeSet<String>();
    for (int option = 0; option < taken.length; option++) {
      if (taken[option] == Truth.TRUE) {
        ids.add(options.get(option));
      }
    }
    return new Outcome(ids);
  }

  private Truth judge(Statement statement) {
    budget--;
    return switch (statement) {
      case Statement.Taken(var option) -> taken[place(option)];
      case Statement.Done _ -> Truth.TRUE;
      case Statement.Constant(var value) -> value ? Truth.TRUE : Truth.FALSE;
      case Statement.Not(var negated) -> not(judge(negated));
      case Statement.And(var members) -> least(members);
      case Statement.Or(var members) -> greatest(members);
      case Statement.If(var then, var condition) -> or(judge(then), not(judge(condition)));
      case Statement.Iff(var left, var right) -> same(judge(left), judge(right));
    };
  }

  private int place(String option) {
    var place = placeOf.get(option);
    if (place == null) {
      throw new IllegalArgumentException(Say.of("The option (%s) is not in the case", option));
    }
    return place;
  }

  private Truth least(List<Statement> members) {
    var least = Truth.TRUE;
    for (var member : members) {
      var truth = judge(member);
      least = truth.compareTo(least) < 0 ? truth : least;
    }
    return least;
  }

  private Truth greatest(List<Statement> members) {
    var greatest = Truth.FALSE;
    for (var member : members) {
      greatest = or(greatest, judge(member));
    }
    return greatest;
  }

  private static Truth or(Truth left, Truth right) {
    return left.compareTo(right) > 0 ? left : right;
  }

  private static Truth not(Truth truth) {
    return switch (truth) {
      case FALSE -> Truth.TRUE;
      case OPEN -> Truth.OPEN;
      case TRUE -> Truth.FALSE;
    };
  }

  private static Truth same(Truth left, Truth right) {
    if (left == Truth.OPEN || right == Truth.OPEN) {
      return Truth.OPEN;
    }
    return left == right ? Truth.TRUE : Truth.FALSE;
  }
}
