package io.parley.conflict.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.random.RandomCase;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StateConditionTest {

  private static final RandomCase SHAPE = new RandomCase(3, 5, 1, 0.3, 1, true);

  @Test
  void conditionIsMetExactlyWhereTheDefinitionSaysTheStateHolds() {
    forEachSubject((i, s, graph) -> {
      for (var concept : StabilityConcepts.CLASSICAL) {
        assertThat(StateCondition.of(i, s, concept, graph).metBy(atOrBelow(i, s, graph)))
            .as("%s of %s for %s", concept.id(), s, i.id())
            .isEqualTo(concept.judge(i, s, graph).stable());
      }
    });
  }

  @Test
  void everyLeastSetMeetsTheConditionAndNoPartOfItDoes() {
    forEachSubject((i, s, graph) -> {
      for (var concept : StabilityConcepts.CLASSICAL) {
        var condition = StateCondition.of(i, s, concept, graph);
        var below = atOrBelow(i, s, graph);
        for (var set : Demotions.of(condition, below, 100_000, Progress.UNWATCHED).sets()) {
          assertThat(condition.metBy(below.or(set::contains))).isTrue();
          for (var state : set) {
            Set<State> part = new HashSet<>(set);
            part.remove(state);
            assertThat(condition.metBy(below.or(part::contains))).isFalse();
          }
        }
      }
    });
  }

  @Test
  void conditionThatIsMetAsksForNothing() {
    forEachSubject((i, s, graph) -> {
      var condition = StateCondition.of(i, s, StabilityConcepts.named("seq"), graph);
      var below = atOrBelow(i, s, graph);
      if (condition.metBy(below)) {
        assertThat(Demotions.of(condition, below, 10, Progress.UNWATCHED).sets())
            .containsExactly(Set.of());
      }
    });
  }

  private interface Subject {
    void visit(DecisionMaker i, State s, GraphModel graph);
  }

  private static void forEachSubject(Subject subject) {
    for (long seed = 0; seed < 30; seed++) {
      var graph = GraphModel.of(SHAPE.draw(seed));
      for (var i : graph.decisionMakers()) {
        graph.space().feasible().stream().forEach(s -> subject.visit(i, s, graph));
      }
    }
  }

  private static Predicate<State> atOrBelow(DecisionMaker i, State s, GraphModel graph) {
    return q -> !graph.prefers(i, q, s);
  }
}
