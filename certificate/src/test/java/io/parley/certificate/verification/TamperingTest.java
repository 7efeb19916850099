package io.parley.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.proof.Cases;
import io.parley.certificate.proof.Proof;
import io.parley.model.party.Control;
import io.parley.random.RandomCase;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The text of every claim of a true certificate is altered at every place. Whether the altered claim
/// is true is judged by {@link Proof}; verification must say the same of its line.
class TamperingTest {

  private static final List<Reading> DOUBTS =
      List.of(Reading.A, Reading.B, Reading.C, Reading.D, Reading.NECESSARY, Reading.POSSIBLE);

  static Stream<Sample> samples() {
    return Stream.of(
            analyses(),
            controls(),
            Stream.of(
                Sample.read(Question.UNKNOWN, Cases.doubtful(), DOUBTS, List.of(Concept.SEQ)),
                Sample.read(
                    Question.STRENGTH,
                    Cases.strong(),
                    List.of(Reading.GENERAL, Reading.STRONG),
                    List.of(Concept.SEQ, Concept.SMR))),
            groups())
        .flatMap(samples -> samples);
  }

  private static Stream<Sample> analyses() {
    return Stream.concat(
        Stream.of(
            Sample.of(Cases.prisonersDilemma(), Concept.values()),
            Sample.of(Cases.factory(), Concept.SEQ)),
        LongStream.range(1, 3)
            .mapToObj(seed -> new RandomCase(3, 4, 1, 0.2, 2, true).draw(seed))
            .map(situation -> Sample.of(situation, Concept.values())));
  }

  private static Stream<Sample> controls() {
    return Stream.of(
            new Control.Quorum(0.5, 0.5),
            new Control.Quorum(0.75, 0.5),
            new Control.Unknown(),
            new Control.Split())
        .map(control -> Sample.analysis(Cases.divided(control, 0.5), List.of(Concept.SEQ)));
  }

  private static Stream<Sample> groups() {
    return Stream.of(
        Sample.groups(Cases.apart(), List.of(Concept.SEQ, Concept.SMR)),
        Sample.groups(new RandomCase(3, 3, 0, 0, 0, true).draw(5), List.of(Concept.SEQ)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void alteredClaimIsCaughtOnItsLineUnlessItIsTrueAgain(Sample sample) {
    var proofs =
        sample.certificate().readings().stream()
            .map(reading -> new Proof(sample.situation(), reading))
            .toList();
    var alterations = new Alterations(sample.claims());
    var caught = new TreeMap<String, Integer>();
    for (int place = 0; place < sample.claims().size(); place++) {
      var claim = sample.claims().get(place);
      for (var text : alterations.of(claim)) {
        var bytes = sample.withLine(place, text);
        var report = sample.verify(bytes);
        int line = Sample.FIRST_CLAIM + place;
        var altered = Facts.claimOn(line, bytes);
        if (altered.isEmpty()) {
          assertThat(report.findings()).as(text).anyMatch(finding -> finding.line() == line);
        } else if (!Subject.of(altered.get()).equals(Subject.of(claim))) {
          assertNamed(report, line, altered.get());
          assertMissing(report, sample.lastLine());
        } else if (proofs.stream().anyMatch(proof -> proof.isTrue(altered.get()))) {
          assertThat(report.findings()).as("%s is true", text).isEmpty();
        } else {
          assertThat(report.findings())
              .as("%s is false", text)
              .isNotEmpty()
              .extracting(Finding::line)
              .contains(line);
        }
        caught.merge(claim.word(), report.holds() ? 0 : 1, Integer::sum);
      }
    }
    assertThat(caught.values()).allMatch(count -> count > 0);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void untouchedCertificateHolds(Sample sample) {
    assertThat(sample.verify().findings()).isEmpty();
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
