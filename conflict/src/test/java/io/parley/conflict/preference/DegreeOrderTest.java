package io.parley.conflict.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.sample.FreeConflict;
import io.parley.conflict.state.StateSpace;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DegreeOrderTest {

  private static final StateSpace SPACE = FreeConflict.random(1, 3, 0).space();

  /// Judgements that want the options taken in turn, strong where the letter is `S`.
  private static DegreeOrder degrees(String strengths) {
    var judgements = new ArrayList<Judgement>();
    for (int place = 0; place < strengths.length(); place++) {
      judgements.add(
          new Judgement(
              List.of(Stated.of(new Statement.Taken(SPACE.options().get(place)))),
              strengths.charAt(place) == 'S'));
    }
    return DegreeOrder.of(new Preferences.Prefers(judgements), SPACE);
  }

  @Test
  void aStrongJudgementThatDecidesMakesThePreferenceStrong() {
    var degrees = degrees("SMM");
    assertThat(degrees.stronglyPrefers(0b001, 0b110)).isTrue();
  }

  @Test
  void aMildJudgementBelowAllStrongOnesDecidesMildly() {
    var degrees = degrees("SMM");
    assertThat(degrees.order().gains(0b001, 0b011)).isTrue();
    assertThat(degrees.stronglyPrefers(0b011, 0b001)).isFalse();
    assertThat(degrees.stronglyPrefers(0b111, 0b001)).isFalse();
  }

  @Test
  void strengthNeverChangesTheOrder() {
    var mild = degrees("MMM").order();
    var mixed = degrees("MSM").order();
    SPACE.feasible().forEachCode(code -> assertThat(mixed.rank(code)).isEqualTo(mild.rank(code)));
  }

  @Test
  void aMildJudgementAboveAStrongOneDecidesStronglyUnlessTheStrongOneSpeaksAgainstIt() {
    var degrees = degrees("MS");
    assertThat(degrees.stronglyPrefers(0b001, 0b000)).isTrue();
    assertThat(degrees.stronglyPrefers(0b001, 0b010)).isFalse();
    assertThat(degrees.order().prefers(SPACE.numbered(2), SPACE.numbered(3))).isTrue();
  }

  @Test
  void strengthPassesDownTheOrder() {
    for (var strengths : List.of("SMS", "MSM", "SSM", "MMS")) {
      var degrees = degrees(strengths);
      SPACE
          .feasible()
          .forEachCode(s ->
              SPACE
                  .feasible()
                  .forEachCode(q ->
                      SPACE
                          .feasible()
                          .forEachCode(t -> {
                            if (degrees.order().gains(q, s) && degrees.stronglyPrefers(q, t)) {
                              assertThat(degrees.stronglyPrefers(s, t)).isTrue();
                            }
                          })));
    }
  }

  @Test
  void withoutStrongJudgementsAndInRankingsNothingIsStronglyPreferred() {
    var plain = degrees("MMM");
    var weighed = DegreeOrder.of(new Preferences.Indifferent(), SPACE);
    assertThat(plain.stronglyPrefers(0b111, 0b000)).isFalse();
    assertThat(weighed.stronglyPrefers(0b111, 0b000)).isFalse();
  }
}
