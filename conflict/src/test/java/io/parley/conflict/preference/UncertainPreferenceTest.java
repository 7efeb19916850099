package io.parley.conflict.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.sample.FreeConflict;
import io.parley.conflict.state.StateSpace;
import io.parley.model.party.Doubts;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UncertainPreferenceTest {

  private static final StateSpace SPACE = FreeConflict.random(1, 4, 0).space();
  private static final int NN = 0;
  private static final int YN = 1;
  private static final int NY = 2;
  private static final int YY = 3;

  private static Preferences taken(int... options) {
    return new Preferences.Prefers(
        Arrays.stream(options).mapToObj(UncertainPreferenceTest::judgement).toList());
  }

  private static Judgement judgement(int option) {
    return Judgement.of(Stated.of(new Statement.Taken(SPACE.options().get(option))));
  }

  private static Doubts maybe(Integer... places) {
    return new Doubts(List.of(places), List.of(), List.of());
  }

  private static Doubts unordered(int upper, int lower) {
    return new Doubts(List.of(), List.of(new Doubts.Pair(upper, lower)), List.of());
  }

  private static boolean unknown(UncertainPreference preference, int first, int second) {
    return preference.mayPrefer(first, second) && preference.mayPrefer(second, first);
  }

  @Test
  void aJudgementThatMayNotHoldLeavesOpenWhatItDecides() {
    var preference = UncertainPreference.of(taken(0, 1), maybe(0), SPACE);
    assertThat(preference.prefers(YY, NN)).isTrue();
    assertThat(unknown(preference, YN, NY)).isTrue();
    assertThat(preference.prefers(YY, NY)).isFalse();
    assertThat(preference.mayPrefer(NY, YY)).isFalse();
    assertThat(preference.possible()).isEqualTo(2);
  }

  @Test
  void judgementsOfUnknownOrderLeaveOpenOnlyWhatTheOrderDecides() {
    var preference = UncertainPreference.of(taken(0, 1), unordered(0, 1), SPACE);
    assertThat(preference.prefers(YN, NN)).isTrue();
    assertThat(preference.prefers(YY, NY)).isTrue();
    assertThat(unknown(preference, YN, NY)).isTrue();
  }

  @Test
  void unrankedOutcomesAreUnknownWhateverTheJudgementsSay() {
    var pair =
        new Doubts.Unranked(
            SPACE.outcome(SPACE.numbered(YY + 1)), SPACE.outcome(SPACE.numbered(NN + 1)));
    var preference =
        UncertainPreference.of(taken(0, 1), new Doubts(List.of(), List.of(), List.of(pair)), SPACE);
    assertThat(unknown(preference, NN, YY)).isTrue();
    assertThat(preference.prefers(YY, NN)).isFalse();
    assertThat(preference.prefers(YN, NN)).isTrue();
  }

  @Test
  void withNothingInDoubtAnUncertainPreferenceIsTheOrder() {
    var preference = UncertainPreference.of(taken(2, 0, 1), Doubts.NONE, SPACE);
    assertThat(preference.alternatives()).hasSize(1);
    assertThat(preference.leftOut()).isZero();
  }

  @Test
  void oneOfTwoPreferencesIsCertainWhereBothAgree() {
    var preference =
        UncertainPreference.oneOf(
            Stream.of(taken(0, 1), taken(0))
                .map(stated -> UncertainPreference.of(stated, Doubts.NONE, SPACE))
                .toList());
    assertThat(preference.prefers(YN, NY)).isTrue();
    assertThat(preference.mayPrefer(YY, YN)).isTrue();
    assertThat(preference.mayPrefer(YN, YY)).isFalse();
  }

  @Test
  void readCoarselyNothingIsCertainThatIsNotSoInEveryOrder() {
    var doubts = new Doubts(List.of(1, 3), List.of(new Doubts.Pair(0, 2)), List.of());
    var stated = taken(0, 1, 2, 3);
    var exact = UncertainPreference.of(stated, doubts, SPACE);
    for (int most = 1; most < 8; most++) {
      var coarse =
          UncertainPreference.of(
              stated, doubts, SPACE, each -> PreferenceOrder.of(each, SPACE), most);
      assertThat(coarse.leftOut()).isPositive();
      for (int first = 0; first < SPACE.combinations(); first++) {
        for (int second = 0; second < SPACE.combinations(); second++) {
          if (coarse.prefers(first, second)) {
            assertThat(exact.prefers(first, second)).isTrue();
          }
          if (exact.mayPrefer(first, second)) {
            assertThat(coarse.mayPrefer(first, second)).isTrue();
          }
        }
      }
    }
    assertThat(exact.leftOut()).isZero();
    assertThat(exact.possible()).isEqualTo(8);
  }

  @Test
  void comparisonsCountJudgementsAsTheyAreListed() {
    var preference = UncertainPreference.of(taken(0, 1), maybe(0), SPACE);
    var comparison = preference.compare(SPACE.numbered(YN + 1), SPACE.numbered(NY + 1));
    assertThat(comparison)
        .isEqualTo(
            new Comparison.ByMembers(
                List.of(
                    new Comparison.ByJudgement(1, judgement(0), true),
                    new Comparison.ByJudgement(2, judgement(1), false))));
  }
}
