package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.party.Doubts;
import io.parley.model.party.Doubts.Better;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A preference of which it is only known that it is one of several orders. What is known of two
/// states is how they may compare: preferred, equally good or worse, each in some order or in none.
/// Of some pairs of states this may be stated besides, whatever the orders say.
///
/// Worked example: judgements `a`, `b`, where `a` may not hold: `YY` is preferred to `NN` in both
/// orders; of `YN` and `NY` it is not known which is preferred; `NY` and `YY` are equally good in
/// one order, and `YY` is preferred in the other, so `NY` is certainly no better than `YY`, though
/// it is not known whether it is worse.
///
/// - Cost: one look at each order for a pair; memory one rank a state and order.
/// - Source: option prioritisation with alternatives, Yu, Hipel, Kilgour and Zhao; unknown
///   preference, Li, Hipel, Kilgour and Fang (2004).
public final class UncertainPreference {

  /// The most orders that are gone through.
  public static final int MOST_ORDERS = 4096;

  /// The most ranks that are kept for one preference, over all its orders: 64 megabytes.
  private static final int MOST_RANKS = 1 << 24;

  /// One of the orders with the pairs it does not decide, and the list its judgements are counted in
  /// for a reader.
  private record Alternative(PreferenceOrder order, Exceptions exceptions, List<Judgement> listed) {

    /// Whether the first may be preferred.
    boolean mayPrefer(int first, int second) {
      var exception = exceptions.between(first, second);
      return exception.isEmpty()
          ? order.rank(first) > order.rank(second)
          : exception.contains(Better.FIRST);
    }

    /// Whether the first is preferred for certain.
    boolean prefers(int first, int second) {
      var exception = exceptions.between(first, second);
      return exception.isEmpty()
          ? order.rank(first) > order.rank(second)
          : exception.equals(List.of(Better.FIRST));
    }

    Comparison compare(State first, State second) {
      return order.compare(first, second)
              instanceof Comparison.ByJudgement(_, var judgement, boolean firstSatisfies)
          ? asListed(judgement, firstSatisfies)
          : order.compare(first, second);
    }

    private Comparison asListed(Judgement judgement, boolean firstSatisfies) {
      for (int place = 0; place < listed.size(); place++) {
        if (listed.get(place).equals(judgement)) {
          return new Comparison.ByJudgement(place + 1, judgement, firstSatisfies);
        }
        if (Completions.opposite(listed.get(place)).equals(judgement)) {
          return new Comparison.ByJudgement(place + 1, listed.get(place), !firstSatisfies);
        }
      }
      throw new IllegalStateException("(%s) is not in the list".formatted(judgement.text()));
    }
  }

  private final List<Alternative> alternatives;

  /// The same, in an array because pairs are compared in the hottest of loops.
  private final Alternative[] each;

  private final BigInteger possible;
  private final int leftOut;

  private UncertainPreference(List<Alternative> alternatives, BigInteger possible, int leftOut) {
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("A preference is at least one order");
    }
    this.alternatives = List.copyOf(alternatives);
    this.each = alternatives.toArray(Alternative[]::new);
    this.possible = possible;
    this.leftOut = leftOut;
  }

  /// A preference that is one of these orders.
  ///
  /// @param orders at least one
  public UncertainPreference(List<PreferenceOrder> orders) {
    this(
        orders.stream()
            .map(order -> new Alternative(order, Exceptions.NONE, judgements(order.stated())))
            .toList(),
        BigInteger.valueOf(orders.size()),
        0);
  }

  /// What is stated, as far as it is not in doubt.
  public static UncertainPreference of(Preferences stated, Doubts doubts, StateSpace space) {
    return of(stated, doubts, space, preferences -> PreferenceOrder.of(preferences, space));
  }

  /// The same.
  ///
  /// @param ranking how an order follows from what is stated
  public static UncertainPreference of(
      Preferences stated,
      Doubts doubts,
      StateSpace space,
      Function<Preferences, PreferenceOrder> ranking) {
    return of(
        stated, doubts, space, ranking, Math.min(MOST_ORDERS, MOST_RANKS / space.combinations()));
  }

  /// The same, going through this many orders at most.
  static UncertainPreference of(
      Preferences stated,
      Doubts doubts,
      StateSpace space,
      Function<Preferences, PreferenceOrder> ranking,
      int mostOrders) {
    var listed = judgements(stated);
    var completions = new Completions(listed, doubts, mostOrders);
    var exceptions = Exceptions.of(doubts.unranked(), space);
    var alternatives =
        completions.lists().stream()
            .map(list -> list.equals(listed) ? stated : new Preferences.Prefers(list))
            .map(preferences -> new Alternative(ranking.apply(preferences), exceptions, listed))
            .toList();
    return new UncertainPreference(alternatives, completions.possible(), completions.leftOut());
  }

  /// A preference that is one of these, each perhaps itself in doubt.
  public static UncertainPreference oneOf(List<UncertainPreference> candidates) {
    var alternatives = new ArrayList<Alternative>();
    var possible = BigInteger.ZERO;
    int leftOut = 0;
    for (var candidate : candidates) {
      alternatives.addAll(candidate.alternatives);
      possible = possible.add(candidate.possible);
      leftOut += candidate.leftOut;
    }
    return new UncertainPreference(alternatives, possible, leftOut);
  }

  private static List<Judgement> judgements(Preferences stated) {
    return stated instanceof Preferences.Prefers(var judgements) ? judgements : List.of();
  }

  /// The orders it may be; where choices are left out, orders that together leave open all that
  /// these could change.
  public List<PreferenceOrder> alternatives() {
    return alternatives.stream().map(Alternative::order).toList();
  }

  /// How many preferences it may be at most, when every choice in doubt is counted; some may be the
  /// same.
  public BigInteger possible() {
    return possible;
  }

  /// How many choices in doubt are read coarsely because going through them would take too long:
  /// outcomes that only the judgements from there on tell apart are taken as unknown. What is
  /// certain then is certain; more may be.
  public int leftOut() {
    return leftOut;
  }

  /// Whether the first state is certainly preferred to the second: first ≻ second in every
  /// completion.
  public boolean prefers(int first, int second) {
    for (var alternative : each) {
      if (!alternative.prefers(first, second)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the first state may be preferred to the second: first ≻ second in some completion.
  /// Where it may not, it is certainly no better, though perhaps not known to be worse.
  public boolean mayPrefer(int first, int second) {
    for (var alternative : each) {
      if (alternative.mayPrefer(first, second)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the orders alone say how the state compares with any other.
  boolean followsOrders(int code) {
    return alternatives.stream().noneMatch(alternative -> alternative.exceptions.concern(code));
  }

  /// Equal for two preferences of which the same is known.
  Object known() {
    return alternatives.stream()
        .map(alternative -> List.of(alternative.order.behaviour(), alternative.exceptions))
        .toList();
  }

  /// How the orders compare the two, each different way once.
  Comparison compare(State first, State second) {
    return new Comparison.ByMembers(
        alternatives.stream()
            .map(alternative -> alternative.compare(first, second))
            .distinct()
            .toList());
  }
}
