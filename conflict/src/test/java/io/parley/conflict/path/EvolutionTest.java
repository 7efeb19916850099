package io.parley.conflict.path;

import static io.parley.conflict.move.LegalAssertions.assertLegal;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.LegalSequences;
import io.parley.conflict.move.Step;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.published.Published;
import io.parley.conflict.published.PublishedConflicts;
import io.parley.conflict.state.State;
import io.parley.random.RandomCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvolutionTest {

  /// No state of the graphs drawn for walking is first led to later, so that every last step of a
  /// sequence ends one of this length or less.
  private static final int LONGEST = 8;

  private static String levels(Published conflict, Evolution evolution) {
    return conflict.numbers().stream()
        .sorted()
        .filter(number -> evolution.leastLevel(conflict.state(number)).isPresent())
        .map(number -> number + ":" + evolution.leastLevel(conflict.state(number)).orElseThrow())
        .collect(joining(" "));
  }

  @Test
  void elmiraEvolvesAsPublished() {
    var elmira = PublishedConflicts.elmira();
    assertThat(levels(elmira, Evolution.byMoves(elmira.graph(), Progress.UNWATCHED)))
        .isEqualTo("2:1 3:1 4:2 5:1 6:2 7:1 8:2 9:2 10:3 11:2 12:3");
    assertThat(levels(elmira, Evolution.byImprovements(elmira.graph(), Progress.UNWATCHED)))
        .isEqualTo("7:1");
  }

  @Test
  void syriaAndIraqEvolveAsPublished() {
    var dispute = PublishedConflicts.syriaIraq();
    assertThat(levels(dispute, Evolution.byMoves(dispute.graph(), Progress.UNWATCHED)))
        .isEqualTo("1:4 2:1 3:1 4:1 5:2 6:2");
    assertThat(levels(dispute, Evolution.byImprovements(dispute.graph(), Progress.UNWATCHED)))
        .isEqualTo("4:1 6:2");
  }

  @Test
  void theKoreanStandOffEvolvesOnlyIfAStrikeDeters() {
    var base = PublishedConflicts.koreaBase();
    assertThat(levels(base, Evolution.byImprovements(base.graph(), Progress.UNWATCHED))).isEmpty();
    assertThat(levels(base, Evolution.byMoves(base.graph(), Progress.UNWATCHED)))
        .isEqualTo("0:4 1:1 2:1 4:1 5:2 6:2 8:1 9:2 10:2 12:1 13:2 14:2");
    var deterrence = PublishedConflicts.koreaDeterrence();
    assertThat(levels(deterrence, Evolution.byImprovements(deterrence.graph(), Progress.UNWATCHED)))
        .isEqualTo("4:1 5:2 12:1 13:2");
  }

  @Test
  void todayIsReachedWithoutAStep() {
    var elmira = PublishedConflicts.elmira();
    var evolution = Evolution.byImprovements(elmira.graph(), Progress.UNWATCHED);
    assertThat(evolution.steps(elmira.state(1))).hasValue(0);
    assertThat(evolution.shortestPath(elmira.state(1))).isEmpty();
    assertThat(elmira.numbers(evolution.reached().stream())).isEqualTo("1 7");
    assertThat(evolution.reaches(elmira.state(10))).isFalse();
    assertThatThrownBy(() -> evolution.shortestPath(elmira.state(10)))
        .hasMessageContaining("Not reached");
  }

  private record Explored(GraphModel graph, Evolution evolution, boolean improvementsOnly) {

    List<State> from(DecisionMaker i, State s) {
      return improvementsOnly ? graph.improvements(i, s) : graph.moves(i, s);
    }
  }

  private static Stream<Explored> explored(int seeds, RandomCase... shapes) {
    return Stream.of(shapes)
        .flatMap(
            shape -> LongStream.range(0, seeds).mapToObj(seed -> GraphModel.of(shape.draw(seed))))
        .flatMap(graph ->
            Stream.of(
                new Explored(graph, Evolution.byMoves(graph, Progress.UNWATCHED), false),
                new Explored(graph, Evolution.byImprovements(graph, Progress.UNWATCHED), true)));
  }

  private static Stream<Explored> explored() {
    return explored(
        40,
        new RandomCase(2, 5, 1, 0.3, 3, true),
        new RandomCase(3, 6, 2, 0.3, 0, true),
        new RandomCase(3, 5, 1, 0.2, 4, true));
  }

  @Test
  void theLeastLevelIsTheLengthOfAShortestLegalSequence() {
    explored()
        .forEach(it -> {
          var found = LegalSequences.of(it.graph.decisionMakers(), it.graph.now(), it::from);
          for (var state : it.graph.space().feasible().stream().toList()) {
            var level = it.evolution.leastLevel(state);
            assertThat(level.isPresent()).isEqualTo(found.reached().contains(state));
            level.ifPresent(steps -> assertThat(steps).isEqualTo(found.sequenceTo(state).size()));
          }
        });
  }

  @Test
  void theShortestPathIsLegalAndAsLongAsItsLevel() {
    explored()
        .forEach(it ->
            it.evolution
                .reached()
                .forEachCode(code -> {
                  var state = new State(code);
                  var path = it.evolution.shortestPath(state);
                  assertThat(path).hasSize(it.evolution.steps(state).orElseThrow());
                  assertLegal(path, it.graph.now(), state, it.graph);
                  assertThat(path)
                      .allMatch(step -> it.from(step.mover(), step.from()).contains(step.to()));
                }));
  }

  @Test
  void theStepsIntoAStateAreTheLastStepsOfLegalSequences() {
    explored(40, new RandomCase(2, 3, 0, 0.2, 3, true), new RandomCase(3, 3, 0, 0.2, 3, true))
        .forEach(it -> {
          var walked = new HashSet<Step>();
          walk(it, it.graph.now(), -1, 1, walked);
          var listed =
              it.graph.space().feasible().stream()
                  .flatMap(state -> it.evolution.stepsInto(state).stream())
                  .toList();
          assertThat(listed).doesNotHaveDuplicates();
          assertThat(Set.copyOf(listed)).isEqualTo(walked);
        });
  }

  private static void walk(Explored it, State here, int last, int length, Set<Step> walked) {
    if (length > LONGEST) {
      return;
    }
    for (var mover : it.graph.decisionMakers()) {
      if (mover.index() != last) {
        for (var to : it.from(mover, here)) {
          walked.add(new Step(mover, here, to));
          walk(it, to, mover.index(), length + 1, walked);
        }
      }
    }
  }
}
