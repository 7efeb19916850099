package io.parley.conflict.stability;

import static io.parley.conflict.move.LegalAssertions.assertLegal;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import io.parley.random.RandomCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every verdict carries a witness that can be checked by itself.
class WitnessTest {

  private static final RandomCase OF_TWO = new RandomCase(2, 5, 1, 0.3, 2, true);
  private static final RandomCase OF_THREE = new RandomCase(3, 5, 1, 0.3, 2, true);

  private record Judged(DecisionMaker i, State s, GraphModel graph, Verdict verdict) {

    List<Sanction> sanctions() {
      return verdict instanceof Verdict.Stable(var sanctions) ? sanctions : List.of();
    }
  }

  private static List<Judged> judged(RandomCase shape, String... concepts) {
    return Stream.of(concepts).flatMap(concept -> judged(shape, concept)).toList();
  }

  private static Stream<Judged> judged(RandomCase shape, String concept) {
    return Stream.iterate(0L, seed -> seed < 40, seed -> seed + 1)
        .map(seed -> GraphModel.of(shape.draw(seed)))
        .flatMap(graph -> {
          var judge = StabilityConcepts.named(concept).in(graph);
          return graph.decisionMakers().stream()
              .flatMap(i ->
                  graph.space().feasible().stream()
                      .map(s -> new Judged(i, s, graph, judge.judge(i, s))));
        });
  }

  private static final String[] ALL = {
    "nash", "sseq", "seq", "smr", "gmr", "sim", "seq-or-sim", "maximin2", "maximin3", "maximin5"
  };

  @Test
  void everyImprovementFromAStableStateIsDeterred() {
    assertThat(judged(OF_THREE, ALL))
        .filteredOn(judged -> judged.verdict.stable())
        .allSatisfy(judged ->
            assertThat(judged.sanctions())
                .extracting(Sanction::improvement)
                .isEqualTo(judged.graph.improvements(judged.i, judged.s)));
  }

  @Test
  void noSanctionEndsBetterThanStaying() {
    assertThat(judged(OF_THREE, ALL)).anySatisfy(j -> assertThat(j.sanctions()).isNotEmpty());
    assertThat(judged(OF_THREE, ALL))
        .allSatisfy(judged ->
            assertThat(judged.sanctions())
                .noneMatch(sanction -> judged.graph.prefers(judged.i, sanction.end(), judged.s)));
  }

  @Test
  void anEscapeIsAnImprovement() {
    assertThat(judged(OF_THREE, ALL))
        .allSatisfy(judged -> {
          if (judged.verdict instanceof Verdict.Unstable(var escape)) {
            assertThat(judged.graph.improvements(judged.i, judged.s)).contains(escape);
          }
        });
  }

  @Test
  void repliesInTurnAreLegalSequencesOfTheOthers() {
    assertThat(judged(OF_THREE, "gmr", "smr", "seq", "sseq"))
        .allSatisfy(judged ->
            assertThat(judged.sanctions())
                .allSatisfy(sanction -> {
                  assertThat(sanction).isInstanceOf(Sanction.Sequence.class);
                  assertLegal(
                      sanction.reply(), sanction.improvement(), sanction.end(), judged.graph);
                  assertThat(sanction.reply()).noneMatch(step -> step.mover().equals(judged.i));
                }));
  }

  @Test
  void selfInterestedRepliesGainAtEveryStep() {
    assertThat(judged(OF_THREE, "seq", "sseq"))
        .allSatisfy(judged ->
            assertThat(judged.sanctions())
                .flatExtracting(Sanction::reply)
                .allMatch(step -> judged.graph.prefers(step.mover(), step.to(), step.from())));
  }

  @Test
  void jointRepliesAreImprovementsOfOthersFromWhereThingsStand() {
    assertThat(judged(OF_THREE, "sim"))
        .allSatisfy(judged ->
            assertThat(judged.sanctions())
                .allSatisfy(sanction -> {
                  assertThat(sanction).isInstanceOf(Sanction.Joint.class);
                  assertThat(sanction.reply()).extracting(Step::from).containsOnly(judged.s);
                  assertThat(sanction.reply())
                      .extracting(Step::mover)
                      .doesNotHaveDuplicates()
                      .doesNotContain(judged.i);
                  assertThat(sanction.reply())
                      .allMatch(step ->
                          judged.graph.improvements(step.mover(), judged.s).contains(step.to()));
                }));
  }

  @Test
  void anticipatedPathsAreLegalMoves() {
    assertThat(judged(OF_TWO, "l2", "l3", "l4", "maximin2", "maximin3", "maximin5"))
        .allSatisfy(judged ->
            assertThat(judged.sanctions())
                .allSatisfy(sanction -> {
                  assertThat(sanction).isInstanceOf(Sanction.Anticipated.class);
                  assertLegal(
                      sanction.reply(), sanction.improvement(), sanction.end(), judged.graph);
                }));
  }

  @Test
  void anticipatedPathsEndNoBetterThanStaying() {
    assertThat(judged(OF_TWO, "l2", "l3", "l4", "l5"))
        .allSatisfy(judged ->
            assertThat(judged.sanctions())
                .noneMatch(sanction -> judged.graph.prefers(judged.i, sanction.end(), judged.s)));
  }
}
