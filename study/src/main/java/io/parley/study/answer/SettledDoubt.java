package io.parley.study.answer;

import io.parley.conflict.equilibrium.StabilityTable;
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
  public record Way(Settlement settlement, StabilityTable certain) {}

  public SettledDoubt {
    ways = List.copyOf(ways);
  }

  /// How many outcomes would begin or cease to hold for certain, over all ways.
  ///
  /// @param now what holds for certain while nothing is settled
  int changes(String concept, StateSet now) {
    return ways.stream()
        .map(way -> way.certain.equilibria(concept))
        .mapToInt(then -> then.minus(now).size() + now.minus(then).size())
        .sum();
  }
}
