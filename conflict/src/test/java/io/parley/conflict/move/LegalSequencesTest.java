package io.parley.conflict.move;

import static io.parley.conflict.move.LegalAssertions.assertLegal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.published.Draft;
import io.parley.conflict.state.State;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegalSequencesTest {

  /// No shortest sequence on the graphs drawn here is longer, which the tests check.
  private static final int LONGEST = 7;

  private static Stream<GraphModel> intransitiveGraphs() {
    return Stream.of(new RandomCase(2, 3, 0, 0.2, 4, true), new RandomCase(3, 4, 1, 0.2, 4, true))
        .flatMap(
            shape -> LongStream.range(0, 40).mapToObj(seed -> GraphModel.of(shape.draw(seed))));
  }

  /// The least length of a legal sequence to each state, by walking every one of them.
  private static Map<State, Integer> walk(
      GraphModel graph, State start, LegalSequences.Relation relation) {
    var least = new TreeMap<State, Integer>();
    walk(graph.decisionMakers(), start, -1, 1, relation, least);
    return least;
  }

  private static void walk(
      List<DecisionMaker> movers,
      State here,
      int last,
      int length,
      LegalSequences.Relation relation,
      Map<State, Integer> least) {
    if (length > LONGEST) {
      return;
    }
    for (var mover : movers) {
      if (mover.index() != last) {
        for (var to : relation.from(mover, here)) {
          least.merge(to, length, Math::min);
          walk(movers, to, mover.index(), length + 1, relation, least);
        }
      }
    }
  }

  private static void assertFindsEveryWalk(
      GraphModel graph, State start, LegalSequences.Relation relation) {
    var found = LegalSequences.of(graph.decisionMakers(), start, relation);
    var lengths = new TreeMap<State, Integer>();
    for (var state : found.reached()) {
      lengths.put(state, found.sequenceTo(state).size());
    }
    assertThat(lengths).isEqualTo(walk(graph, start, relation));
  }

  @Test
  void reachedIsWhatSomeLegalSequenceOfImprovementsLeadsTo() {
    intransitiveGraphs()
        .forEach(graph ->
            graph.space().feasible().stream()
                .forEach(s -> assertFindsEveryWalk(graph, s, graph::improvements)));
  }

  @Test
  void reachedIsWhatSomeLegalSequenceOfMovesLeadsTo() {
    LongStream.range(0, 40)
        .mapToObj(seed -> GraphModel.of(new RandomCase(2, 3, 0, 0.2, 4, true).draw(seed)))
        .forEach(graph ->
            graph.space().feasible().stream()
                .forEach(s -> assertFindsEveryWalk(graph, s, graph::moves)));
  }

  @Test
  void sequencesAreChainedAndNobodyMovesTwiceInARow() {
    intransitiveGraphs()
        .forEach(graph -> {
          var found = LegalSequences.of(graph.decisionMakers(), graph.now(), graph::moves);
          for (var state : found.reached()) {
            assertLegal(found.sequenceTo(state), graph.now(), state, graph);
          }
        });
  }

  @Test
  void theRuleIsNotIdleWhenMovesAreIntransitive() {
    var draft =
        Draft.numbered(0, 1, 2, 3, 4, 5, 6, 7)
            .party("a", "0=1=2=3=4=5=6=7", "x", "y")
            .party("b", "0=1=2=3=4=5=6=7", "z")
            .oneWay("NN- to YY-");
    var graph = draft.now(0).graph();
    var a = graph.decisionMakers().getFirst();
    var bothTaken = new State(0b011);
    var alone = LegalSequences.of(List.of(a), new State(0), graph::moves);
    assertThat(alone.reached()).containsExactly(new State(1), new State(2));
    assertThatThrownBy(() -> alone.sequenceTo(bothTaken)).hasMessageContaining("Not reached");
    var together = LegalSequences.of(graph.decisionMakers(), new State(0), graph::moves);
    assertThat(together.sequenceTo(bothTaken)).hasSize(4);
  }

  @Test
  void aStateIsPassedAgainWhenAnotherLedToIt() {
    intransitiveGraphs()
        .forEach(graph -> {
          var reached =
              new TreeSet<>(
                  LegalSequences.of(graph.decisionMakers(), graph.now(), graph::moves).reached());
          assertThat(reached).isEqualTo(inductively(graph));
        });
  }

  /// R_N and Ω_N of the start that is today's, by the inductive definition.
  private static Set<State> inductively(GraphModel graph) {
    var lastMovers = new TreeMap<State, Set<Integer>>();
    for (var j : graph.decisionMakers()) {
      graph.moves(j, graph.now()).forEach(q -> lastMover(q, j, lastMovers));
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var q : new ArrayList<>(lastMovers.keySet())) {
        for (var j : graph.decisionMakers()) {
          if (!lastMovers.getOrDefault(q, Set.of()).equals(Set.of(j.index()))) {
            for (var t : graph.moves(j, q)) {
              changed |= lastMover(t, j, lastMovers);
            }
          }
        }
      }
    }
    return lastMovers.keySet();
  }

  private static boolean lastMover(
      State state, DecisionMaker j, Map<State, Set<Integer>> lastMovers) {
    return lastMovers.computeIfAbsent(state, _ -> new TreeSet<>()).add(j.index());
  }
}
