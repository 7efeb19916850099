package io.parley.study.answer;

import io.parley.conflict.state.State;
import io.parley.explain.reason.StepTree;
import java.util.List;
import java.util.OptionalInt;

/// Where steps in one's own interest lead from today, and what everyone would prefer that they do
/// not lead to.
///
/// @param analysis what holds and can be reached
/// @param room how many steps there is room for; empty when for any number
/// @param tree the chains of steps in one's own interest
/// @param missed the gap on the way to the first of the outcomes that all prefer to today and that
///     hold, but are not reached
/// @param missedMore how many such outcomes there are besides
public record Routes(
    Analysis analysis, OptionalInt room, StepTree tree, List<Gap> missed, int missedMore) {

  public Routes {
    missed = List.copyOf(missed);
  }

  /// The outcomes that hold and to which self-interest leads, but in more steps than there is room
  /// for.
  public List<State> later() {
    return analysis.holding().stream()
        .filter(state ->
            room.isPresent() && analysis.byImprovements().steps(state).orElse(0) > room.getAsInt())
        .toList();
  }
}
