package io.parley.conflict.stability;

import static io.parley.conflict.published.PublishedConflicts.syriaIraq;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.DegreeOrder;
import io.parley.conflict.preference.StrongWill;
import io.parley.conflict.published.Published;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// General and strong stability. The answers for Syria and Iraq, with invented levels, are derived
/// from the definitions of Hamouda, Kilgour and Hipel (2004, 2006).
class StrengthOfPreferenceTest {

  /// By party, then by the source's number of the state.
  private static final int[][] LEVELS = {{3, 2, 3, 1, 0, 2}, {1, 3, 0, 3, 1, 2}};

  private static Published stronglySyriaIraq() {
    var known = syriaIraq();
    var graph = known.graph();
    var wills = new ArrayList<StrongWill>();
    for (var i : graph.decisionMakers()) {
      var levels = new int[graph.space().combinations()];
      for (int number = 1; number <= 6; number++) {
        levels[known.state(number).code()] = LEVELS[i.index()][number - 1];
      }
      wills.add(new StrongWill(DegreeOrder.ofLevels(graph.order(i), levels, 2, graph.space())));
    }
    return new Published(
        new GraphModel(graph.space(), graph.moves(), wills, graph.now()), known.numbers());
  }

  @Test
  void generalStabilityIsStabilityWithDegreesLeftAside() {
    assertThat(syriaIraq().table("gmr", "smr", "seq"))
        .isEqualTo(
            """
            gmr | 1 3 6 | 1 2 4 5 6
            smr | 1 3 6 | 2 4 6
            seq | 1 3 6 | 2 4 5 6
            """);
  }

  @Test
  void strongStabilityGivesTheDerivedAnswers() {
    assertThat(stronglySyriaIraq().table("gmr", "smr", "seq"))
        .isEqualTo(
            """
            gmr | 1 3 6 | 2 4 6
            smr | 1 6 | 2 4 6
            seq | 1 3 6 | 2 4 6
            """);
  }

  @Test
  void whatHoldsStronglyHoldsGenerally() {
    LongStream.range(0, 60)
        .mapToObj(seed -> GraphModel.of(new RandomCase(3, 5, 1, 0.3, 1, true).draw(seed)))
        .forEach(graph -> {
          var strong = strongly(graph);
          for (var concept : StabilityConcepts.CLASSICAL) {
            for (var i : graph.decisionMakers()) {
              graph.space().feasible().stream()
                  .filter(s -> concept.judge(i, s, strong).stable())
                  .forEach(s -> assertThat(concept.judge(i, s, graph).stable()).isTrue());
            }
          }
        });
  }

  private static GraphModel strongly(GraphModel graph) {
    var random = new Random(graph.now().code());
    List<StrongWill> wills =
        graph.decisionMakers().stream()
            .map(graph::order)
            .map(order -> {
              var rises = new int[order.classes()];
              for (int rank = 1; rank < rises.length; rank++) {
                rises[rank] = rises[rank - 1] + random.nextInt(3);
              }
              var levels = new int[graph.space().combinations()];
              graph.space().feasible().forEachCode(code -> levels[code] = rises[order.rank(code)]);
              return new StrongWill(DegreeOrder.ofLevels(order, levels, 2, graph.space()));
            })
            .toList();
    return new GraphModel(graph.space(), graph.moves(), wills, graph.now());
  }
}
