package io.parley.conflict.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.move.Step;
import io.parley.conflict.published.Draft;
import io.parley.conflict.published.PublishedConflicts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimultaneousStabilityTest {

  @Test
  void publishedConflictsHoldWhereReported() {
    assertThat(PublishedConflicts.prisonersDilemma().equilibria("sim")).isEqualTo("1 4");
    assertThat(PublishedConflicts.syriaIraq().equilibria("sim")).isEqualTo("6");
    assertThat(PublishedConflicts.syriaIraq().equilibria("seq-or-sim")).isEqualTo("6");
    assertThat(PublishedConflicts.koreaBase().equilibria("seq-or-sim")).isEqualTo("0 4 5 10");
    assertThat(PublishedConflicts.koreaInvasion().equilibria("seq-or-sim")).isEqualTo("0 5 10 12");
    assertThat(PublishedConflicts.koreaDeterrence().equilibria("seq-or-sim"))
        .isEqualTo("0 5 10 12");
  }

  @Test
  void elmiraHoldsWhereTheFigureShows() {
    assertThat(PublishedConflicts.elmira().equilibria("sim").split(" ", -1))
        .contains("7", "10", "11", "12")
        .doesNotContain("8", "9");
  }

  @Test
  void bothLeavingAtOnceIsTheWitness() {
    var korea = PublishedConflicts.koreaBase();
    var us = korea.decisionMaker("us");
    var north = korea.decisionMaker("north");
    var verdict = new SimultaneousStability().judge(us, korea.state(4), korea.graph());
    var sanction =
        new Sanction.Joint(
            korea.state(5), List.of(new Step(north, korea.state(4), korea.state(0))));
    assertThat(verdict).isEqualTo(new Verdict.Stable(List.of(sanction)));
    assertThat(korea.number(sanction.end())).isEqualTo(1);
  }

  @Test
  void aOneWayPatternBarsTheJointMove() {
    var dilemma =
        Draft.numbered(1, 3, 2, 4).party("row", "3 1 4 2", "a").party("column", "2 1 4 3", "b");
    assertThat(dilemma.now(1).equilibria("sim")).isEqualTo("1 4");
    assertThat(dilemma.oneWay("NN to YY").now(1).equilibria("sim")).isEqualTo("4");
  }

  @Test
  void anInfeasibleJointMoveDetersNobody() {
    var chickens = Draft.numbered(1, 3, 2).party("row", "3 1 2", "a").party("column", "2 1 3", "b");
    assertThat(chickens.impossible("YY").now(1).equilibria("sim")).isEqualTo("2 3");
  }
}
