package io.parley.study.answer;

import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The way from today to one outcome, or the chain that asks least of anybody where self-interest
/// does not lead there.
///
/// @param analysis what holds and can be reached
/// @param target the outcome
/// @param room how many steps there is room for; empty when for any number
/// @param gap where the way breaks; empty when self-interest leads there, or no legal moves do
public record Route(Analysis analysis, State target, OptionalInt room, Optional<Gap> gap) {

  /// Whether self-interest leads there.
  public boolean reached() {
    return analysis.byImprovements().reaches(target);
  }

  /// The steps: a shortest way, or the chain; empty when no legal moves lead there, or it is today's.
  public List<Step> steps() {
    return reached()
        ? analysis.byImprovements().shortestPath(target)
        : gap.map(found -> found.chain().steps()).orElse(List.of());
  }
}
