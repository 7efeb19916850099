package io.parley.conflict.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.LegalSequences;
import io.parley.conflict.state.State;
import io.parley.random.RandomCase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold between the concepts, and between each and its definition, on random conflicts.
class StabilityLawsTest {

  private static final List<RandomCase> WITH_TIES =
      List.of(
          new RandomCase(2, 4, 1, 0.3, 0, true),
          new RandomCase(3, 5, 1, 0.3, 2, true),
          new RandomCase(4, 5, 2, 0.2, 1, true));

  private static final List<RandomCase> OF_TWO =
      List.of(new RandomCase(2, 4, 1, 0.3, 0, true), new RandomCase(2, 5, 1, 0.3, 2, true));

  private static final RandomCase STRICT = new RandomCase(2, 5, 1, 0.3, 2, false);

  private static Stream<GraphModel> graphs(List<RandomCase> shapes, int each) {
    return shapes.stream()
        .flatMap(
            shape -> LongStream.range(0, each).mapToObj(seed -> GraphModel.of(shape.draw(seed))));
  }

  private static Set<State> stable(String concept, DecisionMaker i, GraphModel graph) {
    var judge = StabilityConcepts.named(concept).in(graph);
    return where(graph, s -> judge.judge(i, s).stable());
  }

  private static Set<State> where(GraphModel graph, Predicate<State> condition) {
    return graph.space().feasible().stream()
        .filter(condition)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertForAll(
      Stream<GraphModel> graphs, BiPredicate<DecisionMaker, GraphModel> law) {
    graphs.forEach(graph ->
        assertThat(graph.decisionMakers())
            .allSatisfy(i -> assertThat(law.test(i, graph)).isTrue()));
  }

  private static void assertWithin(String narrow, String wide) {
    assertForAll(
        graphs(WITH_TIES, 60),
        (i, graph) -> stable(wide, i, graph).containsAll(stable(narrow, i, graph)));
  }

  private static void assertEqual(String one, String other, List<RandomCase> shapes) {
    assertForAll(
        graphs(shapes, 60), (i, graph) -> stable(one, i, graph).equals(stable(other, i, graph)));
  }

  @Test
  void stricterConceptsHoldWithinLooserOnes() {
    assertWithin("nash", "sseq");
    assertWithin("sseq", "seq");
    assertWithin("seq", "gmr");
    assertWithin("sseq", "smr");
    assertWithin("smr", "gmr");
    assertWithin("nash", "sim");
    assertWithin("seq", "seq-or-sim");
    assertWithin("sim", "seq-or-sim");
  }

  @Test
  void maximinStartsWithNashGeneralAndSymmetricMetarationality() {
    assertEqual("maximin1", "nash", WITH_TIES);
    assertEqual("maximin2", "gmr", WITH_TIES);
    assertEqual("maximin3", "smr", WITH_TIES);
  }

  @Test
  void oneMoveOfForesightIsNashStability() {
    assertEqual("l1", "nash", OF_TWO);
  }

  @Test
  void limitedMoveStabilityImpliesMaximinStabilityWithoutTies() {
    for (int h = 1; h <= 6; h++) {
      var limited = "l" + h;
      var maximin = "maximin" + h;
      assertForAll(
          graphs(List.of(STRICT), 60),
          (i, graph) -> stable(maximin, i, graph).containsAll(stable(limited, i, graph)));
    }
  }

  @Test
  void limitedMoveFollowsTheSetValuedRecursion() {
    for (int h = 1; h <= 5; h++) {
      int horizon = h;
      assertForAll(
          graphs(OF_TWO, 40),
          (i, graph) ->
              stable("l" + horizon, i, graph)
                  .equals(where(graph, s -> ends(horizon, i, s, graph).equals(Set.of(s)))));
    }
  }

  /// G_h(i, s) as a set, straight from the definition.
  private static Set<State> ends(int h, DecisionMaker i, State s, GraphModel graph) {
    if (h == 0 || graph.moves(i, s).isEmpty()) {
      return Set.of(s);
    }
    var j = graph.opponents(i).getFirst();
    int best = Integer.MIN_VALUE;
    var found = new TreeSet<State>();
    for (var q : graph.moves(i, s)) {
      var ends = ends(h - 1, j, q, graph);
      int worst =
          ends.stream().mapToInt(end -> graph.order(i).rank(end.code())).min().orElseThrow();
      if (worst > best) {
        best = worst;
        found.clear();
      }
      if (worst == best) {
        found.addAll(ends);
      }
    }
    return best > graph.order(i).rank(s.code()) ? found : Set.of(s);
  }

  @Test
  void maximinFollowsItsRecursion() {
    for (int h = 1; h <= 4; h++) {
      int horizon = h;
      assertForAll(
          graphs(WITH_TIES, 6),
          (i, graph) ->
              stable("maximin" + horizon, i, graph)
                  .equals(
                      where(
                          graph,
                          s ->
                              graph.moves(i, s).stream()
                                  .allMatch(s1 ->
                                      value(horizon - 1, false, i, s1, graph)
                                          <= graph.order(i).rank(s.code())))));
    }
  }

  @Test
  void maximinPathsEndWhereTheRecursionSays() {
    for (int h = 2; h <= 4; h++) {
      int horizon = h;
      var concept = new Maximin(horizon);
      assertForAll(
          graphs(WITH_TIES, 6),
          (i, graph) ->
              graph.space().feasible().stream()
                  .flatMap(s -> sanctions(concept.judge(i, s, graph)))
                  .allMatch(sanction ->
                      graph.order(i).rank(sanction.end().code())
                          == value(horizon - 1, false, i, sanction.improvement(), graph)));
    }
  }

  private static Stream<Sanction> sanctions(Verdict verdict) {
    return verdict instanceof Verdict.Stable(var sanctions) ? sanctions.stream() : Stream.empty();
  }

  /// foc_k(x) when it is i's turn, opp_k(x) when it is the others', straight from the definition.
  private static int value(int k, boolean turnOfI, DecisionMaker i, State x, GraphModel graph) {
    int here = graph.order(i).rank(x.code());
    if (k == 0) {
      return here;
    }
    var movers = turnOfI ? List.of(i) : graph.opponents(i);
    var ends =
        LegalSequences.of(movers, x, graph::moves).reached().stream()
            .mapToInt(q -> value(k - 1, !turnOfI, i, q, graph))
            .summaryStatistics();
    return turnOfI ? Math.max(here, ends.getMax()) : Math.min(here, ends.getMin());
  }

  @Test
  void simultaneousStabilityFollowsItsDefinition() {
    assertForAll(
        graphs(WITH_TIES, 40),
        (i, graph) ->
            stable("sim", i, graph)
                .equals(
                    where(
                        graph,
                        s ->
                            graph.improvements(i, s).stream()
                                .allMatch(s1 -> isJointlyDeterred(i, s, s1, graph)))));
  }

  /// Looks at every feasible state and asks of each party whether its part is as it should be.
  private static boolean isJointlyDeterred(DecisionMaker i, State s, State s1, GraphModel graph) {
    return graph.space().feasible().stream()
        .filter(p -> (p.code() & i.options()) == (s1.code() & i.options()))
        .filter(p -> !p.equals(s1))
        .filter(p ->
            graph.opponents(i).stream()
                .map(j -> new State((s.code() & ~j.options()) | (p.code() & j.options())))
                .allMatch(sj -> sj.equals(s) || canImproveTo(sj, s, graph)))
        .filter(p -> !graph.moves().isBarred(s.code(), p.code()))
        .anyMatch(p -> !graph.prefers(i, p, s));
  }

  private static boolean canImproveTo(State sj, State s, GraphModel graph) {
    return graph.decisionMakers().stream().anyMatch(j -> graph.improvements(j, s).contains(sj));
  }

  @Test
  void aConceptJudgesOneStateAsItJudgesThemAll() {
    for (var id : List.of("gmr", "sim", "maximin4", "l4")) {
      var concept = StabilityConcepts.named(id);
      assertForAll(
          graphs(OF_TWO, 5),
          (i, graph) -> {
            var judge = concept.in(graph);
            return graph.space().feasible().stream()
                .allMatch(s -> concept.judge(i, s, graph).equals(judge.judge(i, s)));
          });
    }
  }
}
