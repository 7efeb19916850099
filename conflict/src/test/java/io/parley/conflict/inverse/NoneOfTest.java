package io.parley.conflict.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.random.RandomCase;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NoneOfTest {

  private static final RandomCase SHAPE = new RandomCase(3, 5, 1, 0.3, 1, true);

  @Test
  void theStatementIsTrueOfExactlyTheOtherStatesThatCanBe() {
    for (long seed = 0; seed < 200; seed++) {
      var space = StateSpace.of(SHAPE.draw(seed));
      var excluded = some(space, new Random(seed));
      if (!excluded.isEmpty()) {
        var left = space.where(NoneOf.of(excluded, space)).and(space.feasible());
        assertThat(left.stream())
            .as("seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(
                space.feasible().stream().filter(state -> !excluded.contains(state)).toList());
      }
    }
  }

  private static Set<State> some(StateSpace space, Random random) {
    return space.feasible().stream()
        .filter(_ -> random.nextInt(4) == 0)
        .collect(Collectors.toSet());
  }
}
