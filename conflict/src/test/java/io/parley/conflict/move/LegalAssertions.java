package io.parley.conflict.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.state.State;
import java.util.List;

/// What makes a sequence of steps legal, said once for every test that is given one.
public final class LegalAssertions {

  private LegalAssertions() {}

  /// The steps lead from the start to the end, each is a move of its mover, and nobody moves twice
  /// in a row.
  public static void assertLegal(List<Step> sequence, State start, State end, GraphModel graph) {
    var here = start;
    int last = -1;
    for (var step : sequence) {
      assertThat(step.from()).isEqualTo(here);
      assertThat(step.mover().index()).isNotEqualTo(last);
      assertThat(graph.moves(step.mover(), here)).contains(step.to());
      here = step.to();
      last = step.mover().index();
    }
    assertThat(here).isEqualTo(end);
  }
}
