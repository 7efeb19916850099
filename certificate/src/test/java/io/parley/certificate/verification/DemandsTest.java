package io.parley.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.proof.Cases;
import io.parley.model.party.Control;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The text of every claim about demands and threats is altered at every place. Whether the altered
/// claim is true is judged by {@link Bargains}; verification must say the same.
class DemandsTest {

  static Stream<Sample> samples() {
    return Stream.of(new Control.ByFaction("owner"), new Control.Split())
        .map(control -> Sample.demands(Cases.demanding(control)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void untouchedCertificateHolds(Sample sample) {
    assertThat(sample.verify().findings()).isEmpty();
    assertThat(sample.verify().claims()).isEqualTo(sample.claims().size());
    assertThat(sample.claims().stream().map(Claim::word).distinct())
        .containsExactlyInAnyOrder("meeting", "offer", "best", "threat");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void alteredClaimIsCaughtUnlessItIsTrueAgain(Sample sample) {
    var alterations = new Alterations(sample.claims());
    var bargains = new Bargains(sample.situation());
    var caught = new TreeMap<String, Integer>();
    for (int place = 0; place < sample.claims().size(); place++) {
      var claim = sample.claims().get(place);
      int line = Sample.FIRST_CLAIM + place;
      for (var text : alterations.of(claim)) {
        var bytes = sample.withLine(place, text);
        var altered = Facts.claimOn(line, bytes);
        var among = new ArrayList<>(sample.claims());
        altered.ifPresent(other -> among.set(among.indexOf(claim), other));
        boolean isTrue =
            altered.isPresent()
                && Topic.of(altered.get()).equals(Topic.of(claim))
                && bargains.isTrue(altered.get(), among);
        boolean all =
            isTrue
                && among.stream()
                    .filter(Claim.Best.class::isInstance)
                    .allMatch(best -> bargains.isTrue(best, among));
        var report = sample.verify(bytes);
        assertThat(report.holds()).as(text).isEqualTo(all);
        if (altered.isPresent() && !isTrue) {
          assertThat(report.findings()).as(text).anyMatch(finding -> finding.line() >= line);
        }
        caught.merge(claim.word(), report.holds() ? 0 : 1, Integer::sum);
      }
    }
    assertThat(caught).hasSize(4).allSatisfy((_, count) -> assertThat(count).isPositive());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void omittedClaimIsMissedAndDoubledClaimIsCaught(Sample sample) {
    for (int place = 0; place < sample.claims().size(); place++) {
      var claim = sample.claims().get(place);
      assertThat(sample.replacing(place).verify().findings())
          .singleElement()
          .matches(finding -> finding.message().startsWith("No claim "));
      assertThat(sample.replacing(place, claim, claim).verify().findings())
          .singleElement()
          .matches(finding -> finding.message().contains("speaks of the same"));
    }
  }
}
