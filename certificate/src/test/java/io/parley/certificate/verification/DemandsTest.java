package io.parley.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.proof.Cases;
import io.parley.model.party.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @Test
  void demandsOfPartiesNotOfOneMindAreNotCertified() {
    var decided = Sample.demands(Cases.demanding(new Control.Split()));
    for (var control : List.of(new Control.Unknown(), new Control.Quorum(0.5, 0.5))) {
      var situation = Cases.demanding(control);
      var heading =
          Certificate.of(
              Question.DEMANDS,
              situation,
              "case.yaml",
              Sample.TEXT,
              List.of(Reading.GENERAL),
              List.of(Concept.SEQ),
              decided.certificate().outcomes());
      assertThat(new Sample(situation, heading, decided.claims()).verify().findings())
          .singleElement()
          .matches(finding -> finding.message().contains("general"));
    }
  }

  @Test
  void demandsAreJudgedInOneReadingUnderOneConcept() {
    var sample = Sample.demands(Cases.demanding(new Control.Split()));
    var heading =
        Certificate.of(
            Question.DEMANDS,
            sample.situation(),
            "case.yaml",
            Sample.TEXT,
            List.of(Reading.GENERAL, Reading.STRONG),
            List.of(Concept.SEQ, Concept.NASH),
            sample.certificate().outcomes());
    assertThat(new Sample(sample.situation(), heading, sample.claims()).verify().findings())
        .extracting(Finding::message)
        .containsExactly(
            "Demands are judged in the reading general and no other",
            "Offers are judged under seq and no other concept");
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
