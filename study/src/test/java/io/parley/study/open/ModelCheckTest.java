package io.parley.study.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.format.CaseFile;
import io.parley.format.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCheckTest {

  @Test
  void anOptionThatIsAlwaysOrNeverTakenIsDead() {
    var warnings =
        warnings(
            """
            parley: 1
            title: t
            parties:
              us:
                options: {a: {}, b: {}, c: {}}
                prefers: [c]
            impossible: [a, not b]
            now: [b]
            """);
    assertThat(warnings)
        .extracting(Problem::id, problem -> problem.place().line())
        .containsExactly(tuple("dead-option", 5), tuple("dead-option", 5));
    assertThat(warnings.getFirst().message()).contains("\"a\"").contains("no outcome");
    assertThat(warnings.getLast().message()).contains("\"b\"").contains("every outcome");
  }

  @Test
  void aPartyWithoutMovesIsReported() {
    assertThat(
            ids(
                """
                parley: 1
                title: t
                parties:
                  us: {options: {a: {}}, prefers: [a]}
                  mx: {prefers: [a]}
                now: []
                """))
        .containsExactly("no-move");
  }

  @Test
  void judgementsThatTellNothingApartAreReported() {
    assertThat(
            ids(
                """
                parley: 1
                title: t
                parties:
                  us: {options: {a: {}}, prefers: [a or not a]}
                now: []
                """))
        .containsExactly("indifferent");
  }

  @Test
  void outcomesBehindAOneWayOptionAreOutOfReach() {
    assertThat(
            ids(
                """
                parley: 1
                title: t
                parties:
                  us: {options: {a: {moves: back}, b: {}}, prefers: [b]}
                now: []
                """))
        .containsExactly("unreachable");
  }

  @Test
  void aPatternThatRemovesNothingIsIdleAndOneOutcomeIsNoConflict() {
    assertThat(
            ids(
                """
                parley: 1
                title: t
                parties:
                  us: {options: {a: {}}, prefers: [not a]}
                impossible: [a and not a, a]
                now: []
                """))
        .containsExactlyInAnyOrder("dead-option", "no-move", "idle-pattern", "one-outcome");
  }

  private static List<String> ids(String text) {
    return warnings(text).stream().map(Problem::id).toList();
  }

  private static List<Problem> warnings(String text) {
    return switch (OpenCase.of(CaseFile.read("case.yaml", text))) {
      case OpenCase.Opened opened ->
          ModelCheck.warnings(
              opened.reading(),
              opened.graph(),
              Evolution.byMoves(opened.graph(), Progress.UNWATCHED));
      case OpenCase.Unreadable(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
