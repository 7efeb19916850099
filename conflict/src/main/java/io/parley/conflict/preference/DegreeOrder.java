package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.math.BigInteger;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/// A preference order with three degrees: of two states one is preferred strongly (≫) or mildly (≻),
/// or they are equally good (∼). Every class of equally good states has a score that rises with the
/// order, and a preference is strong when the scores are a *gap* apart or more.
///
/// Judgements give scores like this. With k judgements the gap is 2^k. From the last to the first,
/// each judgement weighs more than all below it together: one more if it is mild, 2^k more if it is
/// strong. A state scores the weights of the judgements it satisfies. So the order stays that of
/// option prioritisation; a preference decided by a strong judgement is strong; and where the strong
/// judgements stand above the mild ones, a preference decided by a mild one is mild. A mild
/// judgement above a strong one outweighs it, so a preference it decides is strong too, unless
/// strong ones below speak the other way: s ≻ q and q ≫ t give s ≫ t.
///
/// Worked example: `a` strong, then `b` mild: weights 5 and 1, gap 4. `YN` ≫ `NY` (5 against 1),
/// `YY` ≻ `YN` (6 against 5).
///
/// - Cost: one pass over the classes; memory 1 int a class beyond the order.
/// - Source: Hamouda, Kilgour and Hipel (2004, 2006); strength by statements, Hou, Jiang and Xu
///   (2015), whose lift of at least 2^k is read here so that it never changes the order.
public final class DegreeOrder {

  private final PreferenceOrder order;

  /// By rank: how many of the lowest ranks are much worse.
  private final int[] muchWorse;

  private DegreeOrder(PreferenceOrder order, BigInteger[] scores, BigInteger gap) {
    this.order = order;
    this.muchWorse = new int[scores.length];
    int below = 0;
    for (int rank = 0; rank < scores.length; rank++) {
      while (below < rank && scores[rank].subtract(scores[below]).compareTo(gap) >= 0) {
        below++;
      }
      muchWorse[rank] = below;
    }
  }

  /// The degrees that follow from what is stated: from judgements as above; anything else states
  /// mild preferences only.
  public static DegreeOrder of(Preferences stated, StateSpace space) {
    var order = PreferenceOrder.of(stated, space);
    return stated instanceof Preferences.Prefers(var judgements)
        ? new DegreeOrder(order, scores(judgements, order, space), gap(judgements.size()))
        : new DegreeOrder(order, placeholders(order.classes()), gap(order.classes()));
  }

  /// The degrees that follow from a level for each state by code: a preference is strong when the
  /// levels are the gap apart or more.
  ///
  /// @param levels never falling as preference rises; equal for equally good states
  public static DegreeOrder ofLevels(
      PreferenceOrder order, int[] levels, int gap, StateSpace space) {
    var scores = new BigInteger[order.classes()];
    space
        .feasible()
        .forEachCode(code -> {
          scores[order.rank(code)] = BigInteger.valueOf(levels[code]);
        });
    return new DegreeOrder(order, scores, BigInteger.valueOf(gap));
  }

  private static BigInteger gap(int judgements) {
    return BigInteger.TWO.pow(judgements);
  }

  private static BigInteger[] placeholders(int classes) {
    var scores = new BigInteger[classes];
    Arrays.setAll(scores, BigInteger::valueOf);
    return scores;
  }

  private static BigInteger[] scores(
      List<Judgement> judgements, PreferenceOrder order, StateSpace space) {
    var weights = weights(judgements);
    var scores = new BigInteger[order.classes()];
    var scored = new boolean[order.classes()];
    space.feasible().stream()
        .filter(state -> !scored[order.rank(state.code())])
        .forEach(state -> {
          scored[order.rank(state.code())] = true;
          scores[order.rank(state.code())] = score(judgements, weights, state, space);
        });
    return scores;
  }

  private static BigInteger[] weights(List<Judgement> judgements) {
    var weights = new BigInteger[judgements.size()];
    var below = BigInteger.ZERO;
    for (int place = judgements.size() - 1; place >= 0; place--) {
      var lead = judgements.get(place).strong() ? gap(judgements.size()) : BigInteger.ONE;
      weights[place] = below.add(lead);
      below = below.add(weights[place]);
    }
    return weights;
  }

  private static BigInteger score(
      List<Judgement> judgements, BigInteger[] weights, State state, StateSpace space) {
    var taken = space.outcome(state).taken();
    var score = BigInteger.ZERO;
    for (int place = 0; place < weights.length; place++) {
      if (judgements.get(place).holds(taken::contains)) {
        score = score.add(weights[place]);
      }
    }
    return score;
  }

  /// Equal for two that prefer the same as much.
  Object behaviour() {
    return List.of(order.behaviour(), IntBuffer.wrap(muchWorse).asReadOnlyBuffer());
  }

  /// The order, degrees left aside.
  public PreferenceOrder order() {
    return order;
  }

  /// How many ranks, from the lowest, are much worse than this one.
  public int muchWorseThan(int rank) {
    return muchWorse[rank];
  }

  /// Whether the first state is strongly preferred to the second: first ≫ second.
  public boolean stronglyPrefers(int first, int second) {
    return order.rank(second) < muchWorse[order.rank(first)];
  }
}
