package io.parley.conflict.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.random.RandomCase;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SweepTest {

  @Test
  void sweepEqualsDefinitions() {
    var random = new Random(1);
    int transitive = 0;
    int intransitive = 0;
    for (int seed = 0; seed < 6_000; seed++) {
      var shape =
          new RandomCase(
              2 + random.nextInt(3),
              2 + random.nextInt(5),
              random.nextInt(4),
              random.nextInt(3) * 0.3,
              Math.max(0, random.nextInt(4) - 1),
              random.nextInt(3) > 0);
      var graph = GraphModel.of(shape.draw(seed));
      if (graph.moves().transitive()) {
        transitive++;
      } else {
        intransitive++;
      }
      assertThat(Sweep.of(graph))
          .as("%s, seed %d", shape, seed)
          .isEqualTo(Definitions.judge(graph));
    }
    assertThat(transitive).isGreaterThan(2_000);
    assertThat(intransitive).isGreaterThan(2_000);
  }
}
