package io.parley.conflict.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.sample.Definitions;
import io.parley.conflict.sample.FreeConflict;
import io.parley.conflict.sample.Snake;
import io.parley.conflict.stability.NashStability;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Verdict;
import io.parley.conflict.state.State;
import io.parley.random.RandomCase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTest {

  @Test
  void equalsDefinitionsOnRandomConflicts() {
    int transitive = 0;
    int intransitive = 0;
    int legalSequencesMatter = 0;
    for (int seed = 0; seed < 8_000; seed++) {
      var graph = randomConflict(seed);
      var table = Sweep.of(graph);
      assertThat(table).as("seed %d", seed).isEqualTo(Definitions.judge(graph));
      if (graph.moves().transitive()) {
        transitive++;
      } else {
        intransitive++;
        legalSequencesMatter += agreesWithPlainReachability(graph, table) ? 0 : 1;
      }
    }
    assertThat(transitive).isGreaterThan(3_000);
    assertThat(intransitive).isGreaterThan(3_000);
    assertThat(legalSequencesMatter).isGreaterThan(30);
  }

  private static GraphModel randomConflict(int seed) {
    var random = new Random(seed);
    var shape =
        new RandomCase(
            2 + random.nextInt(3),
            2 + random.nextInt(5),
            random.nextInt(4),
            random.nextInt(3) * 0.3,
            Math.max(0, random.nextInt(4) - 1),
            random.nextInt(3) > 0);
    return GraphModel.of(shape.draw(seed));
  }

  /// Whether general metarationality would come out the same if somebody could move twice in a row.
  private static boolean agreesWithPlainReachability(GraphModel graph, StabilityTable table) {
    return graph.decisionMakers().stream()
        .allMatch(i ->
            graph.space().feasible().stream()
                .allMatch(s ->
                    table.stable("gmr", i).contains(s)
                        == graph.improvements(i, s).stream()
                            .allMatch(s1 ->
                                plainlyReachable(graph, i, s1).stream()
                                    .anyMatch(s2 -> !graph.prefers(i, s2, s)))));
  }

  private static Set<State> plainlyReachable(GraphModel graph, DecisionMaker i, State start) {
    var reached = new HashSet<State>();
    var queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      var s = queue.remove();
      for (var j : graph.opponents(i)) {
        for (var to : graph.moves(j, s)) {
          if (reached.add(to)) {
            queue.add(to);
          }
        }
      }
    }
    return reached;
  }

  @ParameterizedTest
  @CsvSource({"false, 1, false", "true, 1, false", "true, 1, true", "true, 3, false"})
  void answersDoNotDependOnThePlan(boolean faceByFace, int workers, boolean words) {
    var plan = new Plan(faceByFace, workers, words);
    for (int seed = 0; seed < 3_000; seed++) {
      var graph = randomConflict(seed);
      var sweep = new Sweep(graph.space(), graph.moves(), StabilityConcepts.CLASSICAL, plan);
      sweep.judge(graph.orders());
      assertThat(sweep.table()).as("seed %d", seed).isEqualTo(Sweep.of(graph));
    }
  }

  @Test
  void oneSweepJudgesManyPreferences() {
    var first = FreeConflict.random(3, 6, 1);
    var sweep = Sweep.over(first.space(), first.moves());
    for (int seed = 1; seed < 50; seed++) {
      var graph = FreeConflict.random(3, 6, seed);
      sweep.judge(graph.orders());
      assertThat(sweep.table()).as("seed %d", seed).isEqualTo(Sweep.of(graph));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1})
  void equalsDefinitionsOnStatesSampledFromLargeConflicts(long seed) {
    var graph = FreeConflict.random(3, 16, seed);
    var table = Sweep.of(graph);
    var random = new Random(seed);
    for (int sample = 0; sample < 20; sample++) {
      var s = new State(random.nextInt(graph.space().combinations()));
      for (var i : graph.decisionMakers()) {
        for (var concept : StabilityConcepts.CLASSICAL) {
          assertThat(table.stable(concept.id(), i).contains(s))
              .as("%s of %s for %s, seed %d", concept.id(), s, i.id(), seed)
              .isEqualTo(concept.judge(i, s, graph).stable());
        }
      }
    }
  }

  @Test
  void snakeIsOneImprovementPathThroughTheWholeFace() {
    for (int m = 1; m <= 4; m++) {
      var graph = Snake.of(m);
      var threatened = graph.decisionMakers().getLast();
      var path = graph.improvingResponses(threatened, Snake.state(0, m));
      assertThat(path.sequenceTo(Snake.state(Snake.length(m) - 1, m))).hasSize(Snake.length(m) - 1);
    }
  }

  @Test
  void equalsDefinitionsOnTheSnake() {
    for (int m = 1; m <= 3; m++) {
      var graph = Snake.of(m);
      assertThat(Sweep.of(graph)).as("m = %d", m).isEqualTo(Definitions.judge(graph));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6, 8})
  void workOnTheSnakeIsLinear(int m) {
    var graph = Snake.of(m);
    for (boolean faceByFace : new boolean[] {false, true}) {
      var plan = new Plan(faceByFace, 1, false);
      var sweep = new Sweep(graph.space(), graph.moves(), StabilityConcepts.CLASSICAL, plan);
      sweep.judge(graph.orders());
      long searches = 2 * 3;
      long opponents = 2;
      long states = graph.space().size();
      assertThat(sweep.work()).isBetween(states, searches * opponents * 2 * states);
    }
  }

  @Test
  void partyWithoutOptionsIsContentEverywhere() {
    var random = FreeConflict.random(2, 4, 1);
    var bystander = FreeConflict.random(2, 4, 2).orders().getFirst();
    var graph = FreeConflict.of(List.of(2, 0, 2), ranks(random, bystander));
    var table = Sweep.of(graph);
    assertThat(table).isEqualTo(Definitions.judge(graph));
    assertThat(table.stable("nash", graph.decisionMakers().get(1)).size()).isEqualTo(16);
  }

  private static List<int[]> ranks(GraphModel graph, PreferenceOrder bystander) {
    return Stream.of(graph.orders().getFirst(), bystander, graph.orders().getLast())
        .map(order -> graph.space().feasible().codes().map(order::rank).toArray())
        .toList();
  }

  @Test
  void smallConflictsStayOnTheCallingThread() {
    var graph = FreeConflict.random(3, 9, 1);
    var threads = new ArrayList<Thread>();
    Sweep.of(graph, (_, _, _) -> threads.add(Thread.currentThread()));
    assertThat(threads).isNotEmpty().containsOnly(Thread.currentThread());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void reportsProgressUpToTheEnd(int workers) {
    var graph = FreeConflict.random(3, 13, 1);
    var reported = Collections.synchronizedList(new ArrayList<Long>());
    sweepByFaces(graph, workers)
        .judge(
            graph.orders(),
            (_, done, total) -> {
              assertThat(total).isEqualTo(32 + 16 + 16);
              reported.add(done);
            });
    assertThat(reported).contains(64L).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(64);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void watcherThatThrowsStopsTheSweep(int workers) {
    var graph = FreeConflict.random(3, 13, 1);
    var sweep = sweepByFaces(graph, workers);
    Progress impatient =
        (_, _, _) -> {
          throw new IllegalStateException("enough");
        };
    assertThatThrownBy(() -> sweep.judge(graph.orders(), impatient))
        .hasStackTraceContaining("enough");
  }

  private static Sweep sweepByFaces(GraphModel graph, int workers) {
    var plan = new Plan(true, workers, true);
    return new Sweep(graph.space(), graph.moves(), StabilityConcepts.CLASSICAL, plan);
  }

  @Test
  void conceptWithoutThresholdIsRefused() {
    var graph = FreeConflict.random(2, 2, 1);
    var concept = new Hunch();
    assertThatThrownBy(() -> Sweep.over(graph.space(), graph.moves(), List.of(concept)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hunch");
  }

  private static final class Hunch implements StabilityConcept {

    @Override
    public String id() {
      return "hunch";
    }

    @Override
    public String name() {
      return "hunch";
    }

    @Override
    public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
      return new NashStability().judge(i, s, graph);
    }
  }

  @Test
  void ordersMustBeAsManyAsDecisionMakers() {
    var graph = FreeConflict.random(3, 4, 1);
    var sweep = Sweep.over(graph.space(), graph.moves());
    assertThatThrownBy(() -> sweep.judge(graph.orders().subList(0, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 decision makers but 2 preference orders");
  }
}
