package io.parley.conflict.path;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import java.util.List;
import java.util.Optional;

/// The chain of legal steps from today to a state that asks least of anybody: the one with the
/// fewest steps against their mover's own interest, and among those the fewest steps.
///
/// A step of which it is not known that its mover gains counts as one against its interest. A chain
/// without such a step is a path of improvements. Otherwise its first such step is where
/// the way breaks: nobody takes it of their own accord.
///
/// Worked example: today s1, the US would lose by going to s6, and Mexico would gain by going from
/// there to s24; the chain s1, s6, s24 has one step against its mover's interest, the first.
///
/// - Cost: O(n Σ |moves|) time and 2 n ints a state; see {@link ChainSearch}.
///
/// @param steps from today's state to the other; empty when they are the same
public record Chain(List<Step> steps) {

  public Chain {
    steps = List.copyOf(steps);
  }

  /// The chain from today's state to another; empty when no legal sequence leads there.
  public static Optional<Chain> to(State target, GraphModel graph) {
    return target.equals(graph.now())
        ? Optional.of(new Chain(List.of()))
        : new ChainSearch(graph.read(Extension.POSSIBLE)).to(target.code()).map(Chain::new);
  }

  /// The steps that are not certainly in their mover's own interest, in order.
  public List<Step> against(GraphModel graph) {
    return steps.stream()
        .filter(step -> !graph.certainlyPrefers(step.mover(), step.to(), step.from()))
        .toList();
  }
}
