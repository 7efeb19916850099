package io.parley.conflict.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankSortTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "8, 3", "64, 64", "64, 5000", "4096, 5", "4096, 67108864"})
  void sortsByRankAndKeepsTheOrderOfEquals(int states, int classes) {
    var random = new Random(states + classes);
    var ranks = random.ints(states, 0, classes).toArray();
    var some = IntStream.range(0, states).filter(_ -> random.nextInt(4) > 0).toArray();
    var sorted = new int[states];
    new RankSort(states).sort(some, some.length, ranks, classes, sorted);
    var expected =
        Arrays.stream(some)
            .boxed()
            .sorted(Comparator.comparingInt(state -> ranks[state]))
            .mapToInt(state -> state)
            .toArray();
    assertThat(Arrays.copyOf(sorted, some.length)).isEqualTo(expected);
  }
}
