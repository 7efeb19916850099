package io.parley.study.answer;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.StateSet;
import io.parley.model.doubt.Doubt;
import io.parley.model.doubt.Settlement;
import java.util.List;

/// What would hold for certain were one doubt settled and the others not.
///
/// @param doubt what is not known
/// @param ways each way it can be settled
public record SettledDoubt(Doubt doubt, List<Way> ways) {

  /// One way a doubt can be settled.
  ///
  /// @param settlement how
  /// @param certain which states would then hold for whom whatever else is not known; a party
  ///     decided by a faction keeps its place
  public record Way(Settlement settlement, StabilityTable certain) {

    /// The states that would hold for certain for all of these decision makers.
    public StateSet stable(String concept, List<DecisionMaker> whose) {
      return whose.stream()
          .map(i -> certain.stable(concept, i))
          .reduce(StateSet::and)
          .orElseThrow();
    }
  }

  public SettledDoubt {
    ways = List.copyOf(ways);
  }

  /// How many outcomes would begin or cease to hold for certain for these decision makers, over all
  /// ways.
  ///
  /// @param now what holds for certain while nothing is settled
  public int changes(String concept, List<DecisionMaker> whose, StateSet now) {
    return ways.stream()
        .map(way -> way.stable(concept, whose))
        .mapToInt(then -> then.minus(now).size() + now.minus(then).size())
        .sum();
  }
}
