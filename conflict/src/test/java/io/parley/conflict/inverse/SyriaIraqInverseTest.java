package io.parley.conflict.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.published.PublishedConflicts;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Syria's 720 strict rankings of the six outcomes, Iraq's as it is: under how many does s2 (water
/// released, nothing else) hold? The guide (Kinsara 2014) prints 420 for GMR and SEQ, against its
/// own definitions.
class SyriaIraqInverseTest {

  private static final GraphModel GRAPH = PublishedConflicts.syriaIraq().graph();

  private static final State TARGET = GRAPH.space().numbered(2);

  @ParameterizedTest(name = "{0}: {1} rankings")
  @CsvSource({"nash, 240", "gmr, 384", "seq, 384", "smr, 300", "sseq, 300"})
  void rankingsUnderWhichTheStateIsAnEquilibriumAreCountedRight(String concept, int count) {
    var judged = new int[1];
    forEachRankingOfSyria(order -> {
      var graph =
          new GraphModel(
              GRAPH.space(), GRAPH.moves(), List.of(order, GRAPH.orders().getLast()), GRAPH.now());
      boolean holds =
          graph.decisionMakers().stream()
              .allMatch(i -> StabilityConcepts.named(concept).judge(i, TARGET, graph).stable());
      judged[0] += holds ? 1 : 0;
    });
    assertThat(judged[0]).isEqualTo(count);
  }

  @ParameterizedTest(name = "{0}: {1} rankings")
  @CsvSource({"nash, 240", "gmr, 384", "seq, 384", "smr, 300", "sseq, 300"})
  void rankingsThatMeetTheConditionAreAsMany(String concept, int count) {
    var syria = GRAPH.decisionMakers().getFirst();
    var condition = StateCondition.of(syria, TARGET, StabilityConcepts.named(concept), GRAPH);
    var met = new int[1];
    forEachRankingOfSyria(
        order -> met[0] += condition.metBy(q -> !order.prefers(q, TARGET)) ? 1 : 0);
    assertThat(met[0]).isEqualTo(count);
  }

  private static void forEachRankingOfSyria(Consumer<PreferenceOrder> visitor) {
    permute(new ArrayList<>(IntStream.range(0, 6).boxed().toList()), 0, visitor);
  }

  private static void permute(List<Integer> places, int fixed, Consumer<PreferenceOrder> visitor) {
    if (fixed == places.size()) {
      var ranks = new int[GRAPH.space().combinations()];
      for (int place = 0; place < places.size(); place++) {
        ranks[GRAPH.space().numbered(place + 1).code()] = places.get(place);
      }
      visitor.accept(PreferenceOrder.ofRanks(ranks, GRAPH.space()));
      return;
    }
    for (int place = fixed; place < places.size(); place++) {
      Collections.swap(places, fixed, place);
      permute(places, fixed + 1, visitor);
      Collections.swap(places, fixed, place);
    }
  }
}
