package io.parley.conflict.path;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChainTest {

  @Test
  void aChainIsLegalAndNoOtherAsksLess() {
    LongStream.range(0, 150)
        .forEach(seed -> {
          var graph =
              GraphModel.of(
                  new RandomCase(2 + (int) (seed % 2), 4, 1, 0.3, (int) (seed % 3), true)
                      .draw(seed));
          graph.space().feasible().stream()
              .forEach(target ->
                  assertThat(Chain.to(target, graph).map(chain -> costOf(chain, graph)))
                      .isEqualTo(least(target, graph)));
        });
  }

  @Test
  void aChainWithoutAStepAgainstInterestIsAShortestPathOfImprovements() {
    LongStream.range(0, 100)
        .forEach(seed -> {
          var graph = GraphModel.of(new RandomCase(3, 5, 1, 0.2, 0, true).draw(seed));
          var evolution = Evolution.byImprovements(graph, Progress.UNWATCHED);
          graph.space().feasible().stream()
              .filter(evolution::reaches)
              .forEach(target -> {
                var chain = Chain.to(target, graph).orElseThrow();
                assertThat(chain.against(graph)).isEmpty();
                assertThat(chain.steps()).hasSize(evolution.steps(target).orElseThrow());
              });
        });
  }

  private static final Cost UNKNOWN = new Cost(Integer.MAX_VALUE, 0);

  private record Cost(int against, int steps) implements Comparable<Cost> {
    @Override
    public int compareTo(Cost other) {
      return against != other.against
          ? Integer.compare(against, other.against)
          : Integer.compare(steps, other.steps);
    }
  }

  private static Cost costOf(Chain chain, GraphModel graph) {
    var here = graph.now();
    Optional<DecisionMaker> last = Optional.empty();
    for (var step : chain.steps()) {
      assertThat(step.from()).isEqualTo(here);
      assertThat(graph.moves(step.mover(), here)).contains(step.to());
      assertThat(last).isNotEqualTo(Optional.of(step.mover()));
      here = step.to();
      last = Optional.of(step.mover());
    }
    return new Cost(chain.against(graph).size(), chain.steps().size());
  }

  /// The least cost, by lowering every arrival's until nothing changes.
  private static Optional<Cost> least(State target, GraphModel graph) {
    record Arrival(State state, Optional<DecisionMaker> last) {}
    var known = new HashMap<Arrival, Cost>();
    known.put(new Arrival(graph.now(), Optional.empty()), new Cost(0, 0));
    Set<Arrival> changed = new HashSet<>(known.keySet());
    while (!changed.isEmpty()) {
      Set<Arrival> next = new HashSet<>();
      for (var here : List.copyOf(changed)) {
        for (var step : stepsFrom(here.state(), here.last(), graph)) {
          var arrival = new Arrival(step.to(), Optional.of(step.mover()));
          boolean gains = graph.prefers(step.mover(), step.to(), step.from());
          var soFar = requireNonNull(known.get(here));
          var cost = new Cost(soFar.against() + (gains ? 0 : 1), soFar.steps() + 1);
          if (cost.compareTo(known.getOrDefault(arrival, UNKNOWN)) < 0) {
            known.put(arrival, cost);
            next.add(arrival);
          }
        }
      }
      changed = next;
    }
    return known.entrySet().stream()
        .filter(entry -> entry.getKey().state().equals(target))
        .map(Map.Entry::getValue)
        .min(Cost::compareTo);
  }

  private static List<Step> stepsFrom(State from, Optional<DecisionMaker> last, GraphModel graph) {
    var steps = new ArrayList<Step>();
    for (var mover : graph.decisionMakers()) {
      if (!last.equals(Optional.of(mover))) {
        graph.moves(mover, from).forEach(to -> steps.add(new Step(mover, from, to)));
      }
    }
    return steps;
  }
}
