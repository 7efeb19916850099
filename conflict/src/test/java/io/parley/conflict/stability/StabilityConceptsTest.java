package io.parley.conflict.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.published.PublishedConflicts;
import io.parley.random.RandomCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StabilityConceptsTest {

  @Test
  void everyConceptIsFoundByItsId() {
    for (var id :
        List.of(
            "nash", "sseq", "seq", "smr", "gmr", "sim", "seq-or-sim", "l3", "l99", "maximin12")) {
      assertThat(StabilityConcepts.named(id).id()).isEqualTo(id);
    }
  }

  @Test
  void anUnknownIdIsAnsweredWithTheKnownOnes() {
    for (var id : List.of("gnr", "l0", "l100", "maximin", "l03", "")) {
      assertThatThrownBy(() -> StabilityConcepts.named(id))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "There is no concept (%s). There are: nash, sseq, seq, smr, gmr, sim, seq-or-sim,"
                      .formatted(id)
                  + " l1 to l99, maximin1 to maximin99");
    }
  }

  @Test
  void aHorizonIsBounded() {
    assertThatThrownBy(() -> new Maximin(0)).hasMessage("A horizon is from 1 to 99 moves, not 0");
    assertThatThrownBy(() -> new LimitedMove(100)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void limitedMoveIsRefusedUnlessTwoDecide() {
    assertThatThrownBy(() -> new LimitedMove(2).in(PublishedConflicts.elmira().graph()))
        .hasMessage(
            "Limited-move stability (l2) is defined for two decision makers; this conflict has 3");
  }

  @Test
  void foresightMayLeadThroughSomethingWorse() {
    var chicken = PublishedConflicts.chicken();
    var row = chicken.decisionMaker("row");
    var verdict = new LimitedMove(2).judge(row, chicken.state(2), chicken.graph());
    assertThat(verdict).isEqualTo(new Verdict.Unstable(chicken.state(4)));
    assertThat(chicken.graph().prefers(row, chicken.state(4), chicken.state(2))).isFalse();
  }

  @Test
  @Timeout(20)
  void foresightReachesOverThousandsOfStates() {
    var graph = GraphModel.of(new RandomCase(2, 12, 0, 0, 0, true).draw(7));
    for (var concept : List.of(new LimitedMove(99), new Maximin(99))) {
      var judge = concept.in(graph);
      var i = graph.decisionMakers().getFirst();
      assertThat(graph.space().feasible().stream().filter(s -> judge.judge(i, s).stable()))
          .isNotEmpty();
    }
  }
}
