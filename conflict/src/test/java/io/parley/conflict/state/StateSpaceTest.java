package io.parley.conflict.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.published.Draft;
import io.parley.conflict.published.PublishedConflicts;
import io.parley.random.RandomCase;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateSpaceTest {

  private static Stream<StateSpace> spaces() {
    var drawn =
        IntStream.rangeClosed(1, 8)
            .boxed()
            .flatMap(options ->
                LongStream.range(0, 20)
                    .mapToObj(seed -> new RandomCase(2, options, 3, 0, 0, true).draw(seed)))
            .map(StateSpace::of);
    return Stream.concat(
        Stream.of(Draft.numbered(1).party("a", "1").now(1).graph().space()), drawn);
  }

  @Test
  void numbersCountTheFeasibleStatesInIncreasingCode() {
    spaces()
        .forEach(space -> {
          assertThat(space.feasible().stream().map(space::number))
              .containsExactlyElementsOf(IntStream.rangeClosed(1, space.size()).boxed().toList());
          assertThat(IntStream.rangeClosed(1, space.size()).mapToObj(space::numbered))
              .containsExactlyElementsOf(space.feasible().stream().toList());
        });
  }

  @Test
  void outcomesAndStatesTranslateBothWays() {
    spaces()
        .forEach(space -> {
          for (int code = 0; code < space.combinations(); code++) {
            var state = new State(code);
            assertThat(space.state(space.outcome(state))).isEqualTo(state);
          }
        });
  }

  @Test
  void namesFollowOptionOrder() {
    var elmira = PublishedConflicts.elmira();
    assertThat(elmira.graph().space().name(elmira.state(7))).isEqualTo("NYNNY");
    assertThat(elmira.graph().space().name(elmira.state(10))).isEqualTo("YNYNY");
  }

  @Test
  void aNumberOutsideIsRefused() {
    var space = PublishedConflicts.elmira().graph().space();
    assertThat(space.size()).isEqualTo(12);
    for (int number : new int[] {0, 13}) {
      assertThatThrownBy(() -> space.numbered(number))
          .hasMessage("There is no outcome s%d; they run from s1 to s12".formatted(number));
    }
  }

  @Test
  void setsFollowTheLawsOfSets() {
    spaces()
        .forEach(space -> {
          var all = StateSet.all(space.options().size());
          var infeasible = all.minus(space.feasible());
          assertThat(space.feasible().and(infeasible).isEmpty()).isTrue();
          assertThat(space.feasible().or(infeasible)).isEqualTo(all);
          assertThat(all.size()).isEqualTo(space.combinations());
          assertThat(space.feasible().codes().filter(space::isFeasible).count())
              .isEqualTo(space.size());
        });
  }
}
