package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import io.parley.model.option.Outcome;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A weak order over the feasible states: for any two, one is preferred or they are equally good.
///
/// Kept as one rank a state, higher is better, equal ranks are ties. Ranks are dense: with c
/// classes of equally good states they run from 0 (worst) to c - 1.
///
/// Worked example: judgements `a`, then `b`, over all four states of options `a`, `b` give `YY` 3,
/// `YN` 2, `NY` 1, `NN` 0.
///
/// - Cost: O(k · 2^h / 64) words of truth for k judgements over h options, and one pass to rank.
/// - Source: option prioritisation, Peng (1999); Fang, Hipel, Kilgour and Peng (2003).
public final class PreferenceOrder implements Will {

  /// The rank of a state that cannot be.
  public static final int INFEASIBLE = -1;

  private final StateSpace space;
  private final Preferences stated;
  private final int[] ranks;
  private final int classes;

  private PreferenceOrder(StateSpace space, Preferences stated, DenseRanks dense) {
    this.space = space;
    this.stated = stated;
    this.ranks = dense.ranks();
    this.classes = dense.classes();
  }

  /// The order that follows from what is stated.
  ///
  /// @throws IllegalArgumentException when a ranking omits or repeats a feasible state
  public static PreferenceOrder of(Preferences stated, StateSpace space) {
    var dense =
        switch (stated) {
          case Preferences.Prefers(var judgements) -> prioritised(judgements, space);
          case Preferences.Ranking(var classes) -> ranked(classes, space);
          case Preferences.Weights weights -> weighed(weights, space);
          case Preferences.Indifferent _ -> DenseRanks.equal(space);
        };
    return new PreferenceOrder(space, stated, dense);
  }

  /// The order with these ranks by state code, higher is better; the array is taken over. Ranks of
  /// infeasible states are ignored.
  public static PreferenceOrder ofRanks(int[] ranks, StateSpace space) {
    var keys = new long[ranks.length];
    Arrays.setAll(keys, code -> ranks[code]);
    return new PreferenceOrder(space, new Preferences.Indifferent(), DenseRanks.of(keys, space));
  }

  /// The order of the same classes by other keys, larger is better; classes of equal keys become
  /// one.
  ///
  /// @param stated what it follows from
  /// @param keyOfClass by rank
  PreferenceOrder regrouped(Preferences stated, long[] keyOfClass) {
    return new PreferenceOrder(space, stated, DenseRanks.regrouped(ranks, keyOfClass));
  }

  /// A state of each class, by rank: the one with the lowest code.
  State[] ofEachClass() {
    var first = new State[classes];
    space
        .feasible()
        .forEachCode(code -> {
          if (first[ranks[code]] == null) {
            first[ranks[code]] = new State(code);
          }
        });
    return first;
  }

  /// What it follows from.
  public Preferences stated() {
    return stated;
  }

  /// Whether the first state is strictly preferred to the second.
  public boolean prefers(State first, State second) {
    return ranks[first.code()] > ranks[second.code()];
  }

  /// The rank of the state with this code, higher is better; {@link #INFEASIBLE} if it cannot be.
  public int rank(int code) {
    return ranks[code];
  }

  /// How many classes of equally good states there are.
  public int classes() {
    return classes;
  }

  /// The place of a state, from 1, best first; equally good states share a place.
  public int place(State state) {
    return classes - ranks[state.code()];
  }

  @Override
  public boolean gains(int from, int to) {
    return ranks[to] > ranks[from];
  }

  @Override
  public boolean heldBack(int from, int end) {
    return ranks[end] <= ranks[from];
  }

  @Override
  public List<PreferenceOrder> orders() {
    return List.of(this);
  }

  @Override
  public boolean followsOrders(int code) {
    return true;
  }

  @Override
  public Object behaviour() {
    return IntBuffer.wrap(ranks).asReadOnlyBuffer();
  }

  @Override
  public Comparison compare(State first, State second) {
    return switch (stated) {
      case Preferences.Prefers(var judgements) -> byJudgement(judgements, first, second);
      case Preferences.Ranking _ ->
          ranks[first.code()] == ranks[second.code()]
              ? new Comparison.Equal()
              : new Comparison.ByRank(place(first), place(second));
      case Preferences.Weights weights -> {
        long one = weight(weights, first.code());
        long other = weight(weights, second.code());
        yield one == other ? new Comparison.Equal() : new Comparison.ByWeight(one, other);
      }
      case Preferences.Indifferent _ -> new Comparison.Equal();
    };
  }

  private Comparison byJudgement(List<Judgement> judgements, State first, State second) {
    Outcome one = space.outcome(first);
    Outcome other = space.outcome(second);
    for (int position = 0; position < judgements.size(); position++) {
      var judgement = judgements.get(position);
      boolean ofOne = judgement.holds(one.taken()::contains);
      if (ofOne != judgement.holds(other.taken()::contains)) {
        return new Comparison.ByJudgement(position + 1, judgement, ofOne);
      }
    }
    return new Comparison.Equal();
  }

  /// The pair of judgements whose order keeps the first state above the second, if the preferred
  /// state owes its place to one: were the lower of the two to matter more than the upper, the
  /// second state would be preferred. Of several, the one that stands highest now.
  ///
  /// Worked example: judgements `a`, `b`, `c`; `YNN` stands above `NYY` by `a`. If `b` mattered more
  /// than `a`, `NYY` would be preferred.
  public Optional<Reversal> reversal(State first, State second) {
    if (!(stated instanceof Preferences.Prefers(var judgements))
        || !(compare(first, second)
            instanceof Comparison.ByJudgement(int upper, var decides, boolean firstSatisfies))
        || !firstSatisfies) {
      return Optional.empty();
    }
    Outcome one = space.outcome(first);
    Outcome other = space.outcome(second);
    for (int lower = upper + 1; lower <= judgements.size(); lower++) {
      var judgement = judgements.get(lower - 1);
      if (judgement.holds(other.taken()::contains) && !judgement.holds(one.taken()::contains)) {
        return Optional.of(new Reversal(upper, decides, lower, judgement));
      }
    }
    return Optional.empty();
  }

  private static DenseRanks prioritised(List<Judgement> judgements, StateSpace space) {
    var satisfied = new ArrayList<StateSet>();
    for (var judgement : judgements) {
      satisfied.add(
          judgement.anyOf().stream()
              .map(stated -> space.where(stated.statement()))
              .reduce(StateSet.none(space.options().size()), StateSet::or));
    }
    return DenseRanks.lexicographic(satisfied, space);
  }

  private static DenseRanks ranked(List<List<Outcome>> classes, StateSpace space) {
    var keys = new long[space.combinations()];
    Arrays.fill(keys, Long.MIN_VALUE);
    int listed = 0;
    for (int place = 0; place < classes.size(); place++) {
      for (var outcome : classes.get(place)) {
        var state = space.state(outcome);
        if (!space.isFeasible(state.code()) || keys[state.code()] != Long.MIN_VALUE) {
          throw new IllegalArgumentException(
              "The ranking lists (%s), which cannot be or stands in it twice"
                  .formatted(space.name(state)));
        }
        keys[state.code()] = -place;
        listed++;
      }
    }
    if (listed != space.size()) {
      throw new IllegalArgumentException(
          "The ranking lists %d of %d outcomes".formatted(listed, space.size()));
    }
    return DenseRanks.of(keys, space);
  }

  private static long weight(Preferences.Weights weights, int code, StateSpace space) {
    long sum = 0;
    for (var weight : weights.byOption().entrySet()) {
      if ((code >>> space.place(weight.getKey()) & 1) == 1) {
        sum += weight.getValue();
      }
    }
    return sum;
  }

  private long weight(Preferences.Weights weights, int code) {
    return weight(weights, code, space);
  }

  private static DenseRanks weighed(Preferences.Weights weights, StateSpace space) {
    var weightOfPlace = new long[space.options().size()];
    weights.byOption().forEach((option, weight) -> weightOfPlace[space.place(option)] = weight);
    var keys = new long[space.combinations()];
    for (int code = 1; code < keys.length; code++) {
      keys[code] = keys[code & (code - 1)] + weightOfPlace[Integer.numberOfTrailingZeros(code)];
    }
    return DenseRanks.of(keys, space);
  }
}
