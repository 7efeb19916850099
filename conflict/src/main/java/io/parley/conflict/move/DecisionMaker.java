package io.parley.conflict.move;

import io.parley.conflict.state.StateSpace;
import io.parley.model.option.Option;
import java.util.List;

/// Somebody who decides in the graph model.
///
/// @param index its place among the decision makers, from 0
/// @param id its name in results
/// @param name what a reader calls it
/// @param options the options it holds, as a mask over state codes
/// @param forward those of them that cannot be taken back
/// @param back those of them that cannot be taken again
public record DecisionMaker(int index, String id, String name, int options, int forward, int back) {

  /// The decision maker that holds these options.
  ///
  /// @param options what it may do
  public static DecisionMaker holding(
      List<Option> options, int index, String id, String name, StateSpace space) {
    int held = 0;
    int forward = 0;
    int back = 0;
    for (var option : options) {
      int bit = 1 << space.place(option.id());
      held |= bit;
      switch (option.direction()) {
        case BOTH -> {}
        case FORWARD -> forward |= bit;
        case BACK -> back |= bit;
      }
    }
    return new DecisionMaker(index, id, name, held, forward, back);
  }

  /// Several who change their options together, as one mover.
  ///
  /// @param members at least one; the mover has the first one's place and name
  public static DecisionMaker jointly(List<DecisionMaker> members) {
    return members.stream()
        .reduce((one, other) ->
            new DecisionMaker(
                one.index,
                one.id,
                one.name,
                one.options | other.options,
                one.forward | other.forward,
                one.back | other.back))
        .orElseThrow();
  }

  /// The options it can move both ways.
  public int free() {
    return options & ~forward & ~back;
  }

  /// The options that move one way only.
  public int oneWay() {
    return forward | back;
  }
}
