package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.party.Doubts;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A preference of which it is only known that it is one of several orders. Where all of them agree
/// it is certain; where they do not, it is not known which of two states is preferred. Some pairs of
/// states may be unknown besides, whatever the orders say.
///
/// Worked example: judgements `a`, `b`, where `a` may not hold: `YY` is preferred to `NN` in both
/// orders; of `YN` and `NY` it is not known which is preferred; `NY` and `YY` are equally good in
/// one order and not in the other, so that is not known either.
///
/// - Cost: one look at each order for a pair; memory one rank a state and order.
/// - Source: option prioritisation with alternatives, Yu, Hipel, Kilgour and Zhao; unknown
///   preference, Li, Hipel, Kilgour and Fang (2004).
public final class UncertainPreference {

  /// The most orders that are gone through.
  public static final int MOST_ORDERS = 4096;

  /// The most ranks that are kept for one preference, over all its orders: 64 megabytes.
  private static final int MOST_RANKS = 1 << 24;

  /// One of the orders, and the list its judgements are counted in for a reader.
  private record Alternative(PreferenceOrder order, List<Judgement> listed) {

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

  private record Pair(int lower, int higher) {

    static Pair of(int first, int second) {
      return new Pair(Math.min(first, second), Math.max(first, second));
    }
  }

  private final List<Alternative> alternatives;

  /// Their orders, in an array because pairs are compared in the hottest of loops.
  private final PreferenceOrder[] orders;

  private final Set<Pair> unranked;
  private final BigInteger possible;
  private final int leftOut;

  private UncertainPreference(
      List<Alternative> alternatives, Set<Pair> unranked, BigInteger possible, int leftOut) {
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("A preference is at least one order");
    }
    this.alternatives = List.copyOf(alternatives);
    this.orders = alternatives.stream().map(Alternative::order).toArray(PreferenceOrder[]::new);
    this.unranked = Set.copyOf(unranked);
    this.possible = possible;
    this.leftOut = leftOut;
  }

  /// A preference that is one of these orders.
  ///
  /// @param orders at least one
  public UncertainPreference(List<PreferenceOrder> orders) {
    this(
        orders.stream().map(order -> new Alternative(order, judgements(order.stated()))).toList(),
        Set.of(),
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
    var alternatives =
        completions.lists().stream()
            .map(list -> list.equals(listed) ? stated : new Preferences.Prefers(list))
            .map(preferences -> new Alternative(ranking.apply(preferences), listed))
            .toList();
    var unranked = new HashSet<Pair>();
    for (var pair : doubts.unranked()) {
      unranked.add(Pair.of(space.state(pair.first()).code(), space.state(pair.second()).code()));
    }
    return new UncertainPreference(
        alternatives, unranked, completions.possible(), completions.leftOut());
  }

  /// A preference that is one of these, each perhaps itself in doubt.
  public static UncertainPreference oneOf(List<UncertainPreference> candidates) {
    var alternatives = new ArrayList<Alternative>();
    var unranked = new HashSet<Pair>();
    var possible = BigInteger.ZERO;
    int leftOut = 0;
    for (var candidate : candidates) {
      alternatives.addAll(candidate.alternatives);
      unranked.addAll(candidate.unranked);
      possible = possible.add(candidate.possible);
      leftOut += candidate.leftOut;
    }
    return new UncertainPreference(alternatives, unranked, possible, leftOut);
  }

  private static List<Judgement> judgements(Preferences stated) {
    return stated instanceof Preferences.Prefers(var judgements) ? judgements : List.of();
  }

  /// The orders it may be; where choices are left out, orders that together leave open all that
  /// these could change.
  public List<PreferenceOrder> alternatives() {
    return alternatives.stream().map(Alternative::order).toList();
  }

  /// How many orders it may be, when every choice in doubt is counted and unranked pairs are not;
  /// some may rank alike.
  public BigInteger possible() {
    return possible;
  }

  /// How many choices in doubt are read coarsely because going through them would take too long:
  /// outcomes that only the judgements from there on tell apart are taken as unknown. What is
  /// certain then is certain; more may be.
  public int leftOut() {
    return leftOut;
  }

  /// Whether the first state is certainly preferred to the second.
  public boolean prefers(int first, int second) {
    for (var order : orders) {
      if (order.rank(first) <= order.rank(second)) {
        return false;
      }
    }
    return !unranked(first, second);
  }

  /// Whether the first state is certainly not preferred to the second: worse in every order, or as
  /// good in every order.
  public boolean certainlyNoBetter(int first, int second) {
    int sign = sign(orders[0], first, second);
    return sign <= 0 && allGive(sign, first, second) && !unranked(first, second);
  }

  /// Whether it is not known which of the two is preferred.
  public boolean unknown(int first, int second) {
    return unranked(first, second) || !allGive(sign(orders[0], first, second), first, second);
  }

  private boolean allGive(int sign, int first, int second) {
    for (var order : orders) {
      if (sign(order, first, second) != sign) {
        return false;
      }
    }
    return true;
  }

  /// Whether the orders alone say how the state compares with any other.
  boolean followsOrders(int code) {
    return unranked.stream().noneMatch(pair -> pair.lower == code || pair.higher == code);
  }

  private boolean unranked(int first, int second) {
    return !unranked.isEmpty() && unranked.contains(Pair.of(first, second));
  }

  private static int sign(PreferenceOrder order, int first, int second) {
    return Integer.compare(order.rank(first), order.rank(second));
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
