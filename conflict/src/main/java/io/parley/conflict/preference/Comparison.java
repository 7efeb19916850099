package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import io.parley.model.statement.Judgement;
import java.util.List;

/// Why one state is preferred to another, or is not.
public sealed interface Comparison {

  /// The first judgement on which the two differ.
  ///
  /// @param position its place in the list, from 1, most important first
  /// @param judgement the judgement
  /// @param firstSatisfies true when the first state satisfies it, so is preferred
  record ByJudgement(int position, Judgement judgement, boolean firstSatisfies)
      implements Comparison {}

  /// Their places in a direct ranking, from 1, best first.
  record ByRank(int first, int second) implements Comparison {}

  /// The sums of the weights of the options taken.
  record ByWeight(long first, long second) implements Comparison {}

  /// How each of several orders compares them: those of the members of a party, or those that a
  /// preference may be.
  record ByMembers(List<Comparison> members) implements Comparison {
    public ByMembers {
      members = List.copyOf(members);
    }

    static ByMembers of(List<? extends Will> orders, State first, State second) {
      return new ByMembers(orders.stream().map(order -> order.compare(first, second)).toList());
    }
  }

  /// Nothing that is stated tells them apart.
  record Equal() implements Comparison {}
}
