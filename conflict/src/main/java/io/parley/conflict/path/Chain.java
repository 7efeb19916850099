package io.parley.conflict.path;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The chain of legal steps from today to a state that asks least of anybody: the one with the
/// fewest steps against their mover's own interest, and among those the fewest steps.
///
/// A chain without such a step is a path of improvements. Otherwise its first such step is where
/// the way breaks: nobody takes it of their own accord.
///
/// Worked example: today s1, the US would lose by going to s6, and Mexico would gain by going from
/// there to s24; the chain s1, s6, s24 has one step against its mover's interest, the first.
///
/// - Cost: Dijkstra's search over pairs of a state and who moved last: O(n Σ |moves|) pairs and
///   steps, with a logarithmic factor.
///
/// @param steps from today's state to the other; empty when they are the same
public record Chain(List<Step> steps) {

  public Chain {
    steps = List.copyOf(steps);
  }

  private record Arrival(State state, @Nullable DecisionMaker last) {}

  private record Reached(Arrival at, int against, int steps, int found, @Nullable Reached before) {}

  /// What asks least comes first; of equals, what was found first, so that earlier decision makers
  /// and lower states lead the chain.
  private static final Comparator<Reached> LEAST_ASKED =
      Comparator.comparingInt(Reached::against)
          .thenComparingInt(Reached::steps)
          .thenComparingInt(Reached::found);

  /// The chain from today's state to another; empty when no legal sequence leads there.
  public static Optional<Chain> to(State target, GraphModel graph) {
    return new Search(graph).to(target);
  }

  /// Dijkstra's search.
  private static final class Search {

    private final GraphModel graph;
    private final Set<Arrival> settled = new HashSet<>();
    private final PriorityQueue<Reached> queue = new PriorityQueue<>(LEAST_ASKED);
    private int found;

    Search(GraphModel graph) {
      this.graph = graph;
    }

    Optional<Chain> to(State target) {
      queue.add(new Reached(new Arrival(graph.now(), null), 0, 0, found++, null));
      while (!queue.isEmpty()) {
        var here = queue.remove();
        if (here.at.state.equals(target)) {
          return Optional.of(new Chain(stepsTo(here)));
        }
        if (settled.add(here.at)) {
          extend(here);
        }
      }
      return Optional.empty();
    }

    private void extend(Reached here) {
      for (var mover : graph.decisionMakers()) {
        if (mover.equals(here.at.last)) {
          continue;
        }
        for (var to : graph.moves(mover, here.at.state)) {
          var arrival = new Arrival(to, mover);
          if (!settled.contains(arrival)) {
            int against = graph.prefers(mover, to, here.at.state) ? 0 : 1;
            queue.add(new Reached(arrival, here.against + against, here.steps + 1, found++, here));
          }
        }
      }
    }
  }

  private static List<Step> stepsTo(Reached end) {
    var steps = new ArrayList<Step>();
    var here = end;
    while (here.before != null && here.at.last != null) {
      steps.add(new Step(here.at.last, here.before.at.state, here.at.state));
      here = here.before;
    }
    Collections.reverse(steps);
    return steps;
  }

  /// The steps against their mover's own interest, in order.
  public List<Step> against(GraphModel graph) {
    return steps.stream()
        .filter(step -> !graph.prefers(step.mover(), step.to(), step.from()))
        .toList();
  }
}
