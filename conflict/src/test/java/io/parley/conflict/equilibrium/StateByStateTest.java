package io.parley.conflict.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.random.RandomCase;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StateByStateTest {

  private static final List<RandomCase> SHAPES =
      List.of(
          new RandomCase(2, 4, 1, 0.2, 0, true),
          new RandomCase(3, 5, 1, 0, 0, true),
          new RandomCase(3, 5, 1, 0.3, 1, true));

  @Test
  void judgesAsTheDefinitionsDoWhoeverDecides() {
    for (var shape : SHAPES) {
      for (long seed = 0; seed < 25; seed++) {
        var graph = GraphModel.of(RandomCase.withFactions(shape.draw(seed), new Random(seed)));
        var judge = new StateByState(graph);
        for (var concept : StabilityConcepts.CLASSICAL) {
          for (var i : graph.decisionMakers()) {
            graph.space().feasible().stream()
                .forEach(s ->
                    assertThat(judge.holdsFor(i, concept, s, graph))
                        .isEqualTo(concept.judge(i, s, graph).stable()));
          }
        }
      }
    }
  }

  @Test
  void reachesWhatImprovementsLeadTo() {
    for (var shape : SHAPES) {
      for (long seed = 0; seed < 60; seed++) {
        var graph = GraphModel.of(RandomCase.withFactions(shape.draw(seed), new Random(seed)));
        assertThat(new StateByState(graph).reached(graph))
            .isEqualTo(Evolution.byImprovements(graph, Progress.UNWATCHED).reached());
      }
    }
  }

  @Test
  void goesOnUnderOtherPreferences() {
    for (long seed = 0; seed < 30; seed++) {
      var graph = GraphModel.of(SHAPES.get(1).draw(seed));
      var judge = new StateByState(graph);
      var wills = List.copyOf(graph.wills().reversed());
      var other = new GraphModel(graph.space(), graph.moves(), wills, graph.now());
      for (var varied : List.of(graph, other, graph)) {
        assertThat(judge.reached(varied))
            .isEqualTo(Evolution.byImprovements(varied, Progress.UNWATCHED).reached());
        var seq = StabilityConcepts.named("seq");
        var table = Sweep.of(varied);
        graph.space().feasible().stream()
            .forEach(s ->
                assertThat(judge.holds(seq, s, varied))
                    .isEqualTo(table.equilibria("seq").contains(s)));
      }
    }
  }
}
