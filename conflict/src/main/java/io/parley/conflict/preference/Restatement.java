package io.parley.conflict.preference;

import io.parley.conflict.state.StateSpace;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The orders that follow from one list when its entries stand otherwise or some are left out. What
/// each entry says of an outcome stays the same, so that it is found once, for each class of equally
/// good outcomes, and only the classes are ranked anew.
///
/// Worked example: judgements `a`, `b` make four classes, one for each way to satisfy them; in the
/// order `b`, `a` the second and third change places; with `b` alone two are left.
///
/// - Cost: O(k · classes) for k entries and one pass over the states.
public final class Restatement {

  /// The most judgements that a key has bits for.
  private static final int MOST_JUDGEMENTS = 62;

  private final PreferenceOrder order;
  private final List<?> entries;

  /// For judgements, by class: those that its outcomes satisfy, a bit for each place in the list.
  private final long[] satisfied;

  private Restatement(PreferenceOrder order, List<?> entries, long[] satisfied) {
    this.order = order;
    this.entries = entries;
    this.satisfied = satisfied;
  }

  /// The list that an order follows from; empty when it follows from none, or one too long.
  public static Optional<Restatement> of(PreferenceOrder order, StateSpace space) {
    return switch (order.stated()) {
      case Preferences.Prefers(var judgements) when judgements.size() <= MOST_JUDGEMENTS ->
          Optional.of(new Restatement(order, judgements, satisfied(judgements, order, space)));
      case Preferences.Ranking(var classes) ->
          Optional.of(new Restatement(order, classes, new long[0]));
      case Preferences.Prefers _, Preferences.Weights _, Preferences.Indifferent _ ->
          Optional.empty();
    };
  }

  private static long[] satisfied(
      List<Judgement> judgements, PreferenceOrder order, StateSpace space) {
    var states = order.ofEachClass();
    var satisfied = new long[states.length];
    for (int rank = 0; rank < states.length; rank++) {
      var taken = space.outcome(states[rank]).taken();
      for (int place = 0; place < judgements.size(); place++) {
        if (judgements.get(place).holds(taken::contains)) {
          satisfied[rank] |= 1L << place;
        }
      }
    }
    return satisfied;
  }

  /// The order that follows when this is stated instead; empty when it is not made of entries of the
  /// list.
  public Optional<PreferenceOrder> order(Preferences stated) {
    return keys(stated).map(keys -> order.regrouped(stated, keys));
  }

  /// By class, what it is ranked by.
  private Optional<long[]> keys(Preferences stated) {
    return switch (stated) {
      case Preferences.Prefers(var judgements) when order.stated() instanceof Preferences.Prefers ->
          places(judgements).map(this::byJudgement);
      case Preferences.Ranking(var classes) ->
          places(classes).filter(places -> places.length == entries.size()).map(this::byPlace);
      case Preferences.Prefers _, Preferences.Weights _, Preferences.Indifferent _ ->
          Optional.empty();
    };
  }

  private Optional<int[]> places(List<?> others) {
    var places = others.stream().mapToInt(entries::indexOf).toArray();
    return IntStream.of(places).allMatch(place -> place >= 0)
        ? Optional.of(places)
        : Optional.empty();
  }

  private long[] byJudgement(int[] places) {
    var keys = new long[satisfied.length];
    for (int rank = 0; rank < keys.length; rank++) {
      for (int place : places) {
        keys[rank] = keys[rank] << 1 | (satisfied[rank] >>> place & 1);
      }
    }
    return keys;
  }

  private long[] byPlace(int[] places) {
    var keys = new long[order.classes()];
    for (int now = 0; now < places.length; now++) {
      keys[keys.length - 1 - places[now]] = -now;
    }
    return keys;
  }
}
