package io.parley.conflict.coalition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.published.Published;
import io.parley.conflict.published.PublishedConflicts;
import io.parley.conflict.state.StateSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Elmira as a coalition problem: Kilgour, Hipel, Fang and Peng (2001); Kinsara, Kilgour and Hipel
/// (2014).
class ElmiraCoalitionsTest {

  private static final List<CoalitionConcept> CONCEPTS =
      Stream.of("cnash", "cgmr", "csmr", "cseq").map(CoalitionConcepts::named).toList();

  private final Published elmira = PublishedConflicts.elmira();
  private final CoalitionMoves moves = CoalitionMoves.of(elmira.graph());
  private final Coalition polluterAndMinistry = coalition("moe", "uniroyal");

  private Coalition coalition(String... ids) {
    return new Coalition(Stream.of(ids).map(elmira::decisionMaker).toList());
  }

  private CoalitionStability judged(CoalitionConcept concept) {
    return CoalitionStability.ofAll(concept, moves, Progress.UNWATCHED);
  }

  private String row(CoalitionConcept concept, String coalition, StateSet states) {
    return "%s | %s | %s\n".formatted(concept.id(), coalition, elmira.numbers(states.stream()));
  }

  @Test
  void everyCoalitionOfSeveralHoldsWhereDefined() {
    var table =
        CONCEPTS.stream()
            .flatMap(concept -> {
              var judged = judged(concept);
              return judged.coalitions().stream()
                  .filter(h -> h.members().size() > 1)
                  .map(h -> row(concept, h.id(), judged.stable(h)));
            })
            .collect(joining());
    assertThat(table)
        .isEqualTo(
            """
            cnash | moe+uniroyal | 1 3 4 5 6 9 10 11 12
            cnash | moe+government | 2 4 5 6 7 8 9 10 11 12
            cnash | uniroyal+government | 1 3 4 5 6 7 9 10 11 12
            cnash | moe+uniroyal+government | 1 3 4 5 6 7 9 10 11 12
            cgmr | moe+uniroyal | 1 3 4 5 6 9 10 11 12
            cgmr | moe+government | 1 2 3 4 5 6 7 8 9 10 11 12
            cgmr | uniroyal+government | 1 3 4 5 6 7 9 10 11 12
            cgmr | moe+uniroyal+government | 1 3 4 5 6 7 9 10 11 12
            csmr | moe+uniroyal | 1 3 4 5 6 9 10 11 12
            csmr | moe+government | 1 2 3 4 5 6 7 8 9 10 11 12
            csmr | uniroyal+government | 1 3 4 5 6 7 9 10 11 12
            csmr | moe+uniroyal+government | 1 3 4 5 6 7 9 10 11 12
            cseq | moe+uniroyal | 1 3 4 5 6 9 10 11 12
            cseq | moe+government | 2 3 4 5 6 7 8 9 10 11 12
            cseq | uniroyal+government | 1 3 4 5 6 7 9 10 11 12
            cseq | moe+uniroyal+government | 1 3 4 5 6 7 9 10 11 12
            """);
  }

  @Test
  void universallyStableStatesHoldForEveryCoalition() {
    var table =
        CONCEPTS.stream()
            .map(concept -> row(concept, "everyone", judged(concept).equilibria()))
            .collect(joining());
    assertThat(table)
        .isEqualTo(
            """
            cnash | everyone | 5 6 10 11 12
            cgmr | everyone | 1 4 5 6 10 11 12
            csmr | everyone | 1 4 5 6 10 11 12
            cseq | everyone | 5 6 10 11 12
            """);
  }

  @Test
  void aStructureHoldsWhereItsBlocksDo() {
    var structure = List.of(polluterAndMinistry, coalition("government"));
    var nash =
        CoalitionStability.ofStructure(new CoalitionNash(), structure, moves, Progress.UNWATCHED);
    var metarational =
        CoalitionStability.ofStructure(
            new CoalitionGeneralMetarationality(), structure, moves, Progress.UNWATCHED);
    assertThat(elmira.numbers(nash.equilibria().stream())).isEqualTo("5 6 9 10 11 12");
    assertThat(elmira.numbers(metarational.equilibria().stream()))
        .isEqualTo("1 3 4 5 6 9 10 11 12");
  }

  @Test
  void ministryAndPolluterLeaveStateSevenOnlyForTen() {
    var seven = elmira.state(7);
    assertThat(elmira.numbers(moves.reached(polluterAndMinistry, seven).stream()))
        .isEqualTo("8 9 10 11 12");
    assertThat(elmira.numbers(moves.improvements(polluterAndMinistry, seven).stream()))
        .isEqualTo("10");
    assertThat(new CoalitionNash().judge(polluterAndMinistry, seven, moves))
        .isEqualTo(
            new CoalitionVerdict.Unstable(
                moves.move(polluterAndMinistry, seven, elmira.state(10))));
  }

  @Test
  void theOneUpsetOfANashEquilibriumJumpsToAnother() {
    var nash = new StateSet.Builder(elmira.graph().space().options().size());
    for (int number : List.of(5, 6, 7, 10, 11, 12)) {
      nash.add(elmira.state(number).code());
    }
    assertThat(Upset.of(nash.build(), moves, Progress.UNWATCHED))
        .containsExactly(
            new Upset(moves.move(polluterAndMinistry, elmira.state(7), elmira.state(10)), true));
  }
}
