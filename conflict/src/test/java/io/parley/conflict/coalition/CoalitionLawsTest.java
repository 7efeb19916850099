package io.parley.conflict.coalition;

import static io.parley.conflict.move.LegalAssertions.assertLegal;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.LegalSequences;
import io.parley.conflict.move.Step;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.random.RandomCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold between the coalition concepts, and between them and the classical ones.
class CoalitionLawsTest {

  private static final RandomCase OF_TWO = new RandomCase(2, 4, 1, 0.3, 2, true);
  private static final RandomCase OF_THREE = new RandomCase(3, 4, 1, 0.3, 2, true);
  private static final RandomCase OF_FOUR = new RandomCase(4, 5, 1, 0.3, 1, true);
  private static final RandomCase TRANSITIVE = new RandomCase(3, 5, 1, 0.3, 0, true);

  private static Stream<CoalitionMoves> conflicts(RandomCase... shapes) {
    return Stream.of(shapes)
        .flatMap(shape ->
            LongStream.range(0, 30)
                .mapToObj(seed -> CoalitionMoves.of(GraphModel.of(shape.draw(seed)))));
  }

  private static StateSet stable(String concept, Coalition h, CoalitionMoves moves) {
    return CoalitionStability.ofAll(CoalitionConcepts.named(concept), moves, Progress.UNWATCHED)
        .stable(h);
  }

  private static void assertAloneAs(String coalitional, String classical, RandomCase... shapes) {
    conflicts(shapes)
        .forEach(moves -> {
          var graph = moves.graph();
          var concept = StabilityConcepts.named(classical);
          for (var i : graph.decisionMakers()) {
            assertThat(stable(coalitional, Coalition.of(i), moves).stream())
                .containsExactlyElementsOf(
                    graph.space().feasible().stream()
                        .filter(s -> concept.judge(i, s, graph).stable())
                        .toList());
          }
        });
  }

  @Test
  void aCoalitionOfOneIsJudgedAsItsMember() {
    assertAloneAs("cnash", "nash", OF_TWO, OF_THREE, OF_FOUR);
    assertAloneAs("cgmr", "gmr", OF_TWO, OF_THREE, OF_FOUR);
    assertAloneAs("csmr", "smr", OF_TWO, OF_THREE, OF_FOUR);
  }

  @Test
  void againstOneOtherCoalitionSequentialStabilityIsTheClassicalOne() {
    assertAloneAs("cseq", "seq", OF_TWO);
  }

  @Test
  void stricterConceptsHoldWithinLooserOnes() {
    conflicts(TRANSITIVE)
        .forEach(moves -> {
          for (var h : Coalition.all(moves.graph())) {
            var gmr = stable("cgmr", h, moves);
            for (var strict : List.of("csmr", "cseq")) {
              assertThat(stable(strict, h, moves).minus(gmr).isEmpty()).isTrue();
              assertThat(stable("cnash", h, moves).minus(stable(strict, h, moves)).isEmpty())
                  .isTrue();
            }
          }
        });
  }

  @Test
  void verdictsAgreeWithTheirShortForm() {
    forEachJudged((concept, h, s, moves, verdict) ->
        assertThat(verdict.stable()).isEqualTo(concept.holds(h, s, moves)));
  }

  @Test
  void everyWitnessStandsByItself() {
    var kinds = new HashSet<Class<?>>();
    forEachJudged((concept, h, s, moves, verdict) -> {
      kinds.add(verdict.getClass());
      switch (verdict) {
        case CoalitionVerdict.Unstable(var escape) -> {
          assertMoves(escape, s, moves.graph());
          assertThat(escape.coalition()).isEqualTo(h);
          assertThat(moves.allGain(h, escape.to(), s)).isTrue();
        }
        case CoalitionVerdict.Stable(var sanctions) -> {
          assertThat(sanctions)
              .extracting(CoalitionSanction::improvement)
              .isEqualTo(moves.improvements(h, s).stream().toList());
          sanctions.forEach(sanction -> assertDeters(sanction, concept, h, s, moves));
        }
      }
    });
    assertThat(kinds)
        .isEqualTo(Set.of(CoalitionVerdict.Stable.class, CoalitionVerdict.Unstable.class));
  }

  private static void assertDeters(
      CoalitionSanction sanction,
      CoalitionConcept concept,
      Coalition h,
      State s,
      CoalitionMoves moves) {
    var here = sanction.improvement();
    for (var move : sanction.reply()) {
      assertMoves(move, here, moves.graph());
      assertThat(move.coalition().members()).doesNotContainAnyElementsOf(h.members());
      if (concept instanceof CoalitionSequentialStability) {
        assertThat(moves.allGain(move.coalition(), move.to(), move.from())).isTrue();
      }
      here = move.to();
    }
    assertThat(sanction.end()).isEqualTo(here);
    assertThat(moves.allGain(h, here, s)).isFalse();
    if (concept instanceof CoalitionSymmetricMetarationality) {
      assertThat(LegalSequences.of(h.members(), here, moves.graph()::moves).reached())
          .noneMatch(s3 -> moves.allGain(h, s3, s));
    }
  }

  private static void assertMoves(CoalitionMove move, State start, GraphModel graph) {
    assertLegal(move.steps(), start, move.to(), graph);
    assertThat(move.coalition().members())
        .containsAll(move.steps().stream().map(Step::mover).toList());
  }

  @FunctionalInterface
  private interface Check {
    void on(
        CoalitionConcept concept,
        Coalition h,
        State s,
        CoalitionMoves moves,
        CoalitionVerdict verdict);
  }

  private static void forEachJudged(Check check) {
    conflicts(OF_THREE, TRANSITIVE)
        .forEach(moves -> {
          for (var concept : CoalitionConcepts.ALL) {
            for (var h : Coalition.all(moves.graph())) {
              moves.graph().space().feasible().stream()
                  .forEach(s -> check.on(concept, h, s, moves, concept.judge(h, s, moves)));
            }
          }
        });
  }
}
