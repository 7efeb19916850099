package io.parley.conflict.coalition;

import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.List;

/// One move of a coalition: a legal sequence of steps by its members.
///
/// @param coalition who moves
/// @param steps the sequence, at least one step
public record CoalitionMove(Coalition coalition, List<Step> steps) {

  public CoalitionMove {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A coalition moves by at least one step");
    }
  }

  /// The state that is left.
  public State from() {
    return steps.getFirst().from();
  }

  /// The state that is led to.
  public State to() {
    return steps.getLast().to();
  }
}
