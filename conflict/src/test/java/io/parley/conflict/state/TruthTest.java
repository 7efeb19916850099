package io.parley.conflict.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.published.Draft;
import io.parley.model.statement.Statement;
import io.parley.random.RandomCase;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TruthTest {

  private static void assertAgrees(Statement statement, StateSpace space) {
    var where = space.where(statement);
    for (int code = 0; code < space.combinations(); code++) {
      var taken = space.outcome(new State(code)).taken();
      assertThat(where.contains(code)).isEqualTo(statement.holds(taken::contains));
    }
    assertThat(where.size()).isLessThanOrEqualTo(space.combinations());
  }

  @Test
  void sixtyFourStatesAtOnceAreJudgedAsEachAlone() {
    for (int options = 1; options <= 9; options++) {
      var space = StateSpace.of(new RandomCase(2, options, 0, 0, 0, false).draw(options));
      var random = new Random(options);
      for (int drawn = 0; drawn < 40; drawn++) {
        assertAgrees(RandomCase.statement(random, space.options(), drawn % 5), space);
      }
    }
  }

  @Test
  void constantsAreTrueEverywhereOrNowhere() {
    var empty = Draft.numbered(1).party("a", "1").now(1).graph().space();
    assertThat(empty.where(new Statement.Constant(true)).size()).isEqualTo(1);
    var large = StateSpace.of(new RandomCase(2, 8, 0, 0, 0, false).draw(1));
    assertThat(large.where(new Statement.Constant(true))).isEqualTo(StateSet.all(8));
    assertThat(large.where(new Statement.Constant(false))).isEqualTo(StateSet.none(8));
  }
}
