package io.parley.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.proof.Cases;
import io.parley.certificate.proof.Proof;
import io.parley.random.RandomCase;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every claim of a true certificate is changed in every part. Whether the changed claim is true is
/// judged by {@link Proof}; verification must say the same of its line.
class TamperingTest {

  static Stream<Sample> samples() {
    return Stream.concat(
        Stream.of(
            Sample.of(Cases.prisonersDilemma(), Concept.values()),
            Sample.of(Cases.factory(), Concept.SEQ, Concept.SMR)),
        LongStream.range(0, 6)
            .mapToObj(seed -> new RandomCase(3, 4, 1, 0.2, 2, true).draw(seed))
            .map(situation -> Sample.of(situation, Concept.values())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void changedClaimIsCaughtOnItsLineUnlessItIsTrueAgain(Sample sample) {
    var proof = new Proof(sample.situation());
    var changes = new Changes(sample.situation(), proof.states());
    var caught = new TreeMap<String, Integer>();
    for (int place = 0; place < sample.claims().size(); place++) {
      var claim = sample.claims().get(place);
      for (var changed : changes.of(claim)) {
        var report = sample.replacing(place, changed).verify();
        int line = Sample.FIRST_CLAIM + place;
        if (!Subject.of(changed).equals(Subject.of(claim))) {
          assertNamed(report, line, changed);
          assertMissing(report, sample.lastLine());
        } else if (proof.isTrue(changed)) {
          assertThat(report.findings()).as("%s is true", changed).isEmpty();
        } else {
          assertThat(report.findings())
              .as("%s is false", changed)
              .isNotEmpty()
              .extracting(Finding::line)
              .containsOnly(line);
        }
        caught.merge(claim.word(), report.holds() ? 0 : 1, Integer::sum);
      }
    }
    assertThat(caught.values()).allMatch(count -> count > 0);
  }

  private static void assertNamed(Report report, int line, Claim changed) {
    assertThat(report.findings())
        .as("%s speaks of something else", changed)
        .anyMatch(finding ->
            finding.line() == line || finding.message().contains("Line %d ".formatted(line)));
  }

  private static void assertMissing(Report report, int lastLine) {
    assertThat(report.findings())
        .anyMatch(
            finding -> finding.line() == lastLine && finding.message().startsWith("No claim "));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void omittedClaimIsMissedAtTheEnd(Sample sample) {
    for (int place = 0; place < sample.claims().size(); place++) {
      var report = sample.replacing(place).verify();
      assertThat(report.findings())
          .hasSize(1)
          .allMatch(finding -> finding.line() == sample.lastLine() - 1)
          .allMatch(finding -> finding.message().startsWith("No claim "));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void doubledClaimIsCaughtOnItsSecondLine(Sample sample) {
    for (int place = 0; place < sample.claims().size(); place++) {
      var claim = sample.claims().get(place);
      int line = Sample.FIRST_CLAIM + place;
      assertThat(sample.replacing(place, claim, claim).verify().findings())
          .hasSize(1)
          .allMatch(finding -> finding.line() == line + 1)
          .allMatch(finding -> finding.message().contains("Line %d ".formatted(line)));
    }
  }

  @Test
  void everyChangedByteIsCaughtUnlessAllIsStillTrue() {
    var sample = Sample.of(Cases.prisonersDilemma(), Concept.NASH, Concept.SSEQ);
    var bytes = sample.bytes();
    int harmless = 0;
    for (int place = 0; place < bytes.length; place++) {
      for (char replacement : "YNab0\"{,\n\u0000\u00ff".toCharArray()) {
        var changed = bytes.clone();
        changed[place] = (byte) replacement;
        if (changed[place] != bytes[place] && sample.verify(changed).holds()) {
          assertThat(Facts.of(changed))
              .as("byte %d as %c", place, replacement)
              .isEqualTo(Facts.of(bytes));
          harmless++;
        }
      }
    }
    assertThat(harmless).isLessThan(bytes.length / 10);
  }

  @Test
  void certificateCutShortNeverHolds() {
    var sample = Sample.of(Cases.prisonersDilemma(), Concept.NASH);
    var bytes = sample.bytes();
    int end = bytes.length - "\n".length();
    for (int length = 0; length < end; length++) {
      assertThat(sample.verify(Arrays.copyOf(bytes, length)).holds()).isFalse();
    }
    assertThat(sample.verify(Arrays.copyOf(bytes, end)).holds()).isTrue();
  }
}
