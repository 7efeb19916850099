package io.parley.certificate.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.proof.Cases;
import io.parley.model.Case;
import io.parley.model.option.Outcome;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadingTest {

  private final Sample sample = Sample.of(Cases.factory(), Concept.SEQ);

  private void assertFound(String written, String tampered, int line, String message) {
    var text = new String(sample.bytes(), UTF_8);
    assertThat(text).contains(written);
    assertThat(sample.verify(text.replace(written, tampered).getBytes(UTF_8)).findings())
        .extracting(Finding::toString)
        .contains("line %d: %s".formatted(line, message));
  }

  @Test
  void untouchedCertificateHolds() {
    assertThat(sample.verify().findings()).isEmpty();
  }

  @Test
  void titleIsThatOfTheCase() {
    assertFound("\"Factory\"", "\"Mill\"", 4, "The case is titled (Factory)");
  }

  @Test
  void digestIsThatOfTheCaseText() {
    assertFound(sample.certificate().digest(), "00", 6, "The digest is not that of the case text");
  }

  @Test
  void conceptStandsInTheHeadingOnce() {
    assertFound("[\"seq\"]", "[\"seq\",\"seq\"]", 9, "The heading names the concept (seq) twice");
  }

  @Test
  void readingStandsInTheHeadingOnce() {
    var written = "\"readings\":[\"necessary\"]";
    assertFound(written, "\"readings\":[]", 8, "The heading names no reading");
    assertFound(
        written,
        "\"readings\":[\"necessary\",\"necessary\"]",
        8,
        "The heading names the reading (necessary) twice");
  }

  @Test
  void otherQuestionTakesOtherClaims() {
    assertFound(
        "\"question\":\"analyze\"",
        "\"question\":\"coalitions\"",
        Sample.FIRST_CLAIM,
        "A certificate of (coalitions) makes no claim (%s)"
            .formatted(sample.claims().getFirst().word()));
    assertFound(
        "\"question\":\"analyze\"",
        "\"question\":\"coalitions\"",
        sample.lastLine(),
        "No claim lists what holds for every group under seq");
  }

  @Test
  void claimUnderAConceptNotInTheHeadingIsRefused() {
    assertFound(
        "[\"seq\"]",
        "[\"smr\"]",
        Sample.FIRST_CLAIM,
        "The certificate does not name the concept (seq) in its heading");
  }

  @Test
  void conceptWithoutClaimsIsMissed() {
    assertFound(
        "[\"seq\"]",
        "[\"seq\",\"smr\"]",
        sample.lastLine(),
        "No claim lists the equilibria under smr");
  }

  @Test
  void todayIsThatOfTheCase() {
    assertFound("\"now\":\"NNNNN\"", "\"now\":\"YNNNN\"", 10, "In the case things stand at NNNNN");
  }

  @Test
  void outcomesAreThoseThatCanBeEachOnce() {
    assertFound("[\"NNNNN\",", "[", 11, "The heading omits NNNNN, which can be");
    assertFound("[\"NNNNN\",", "[\"NNNNN\",\"NNNNN\",", 11, "The heading lists NNNNN twice");
    assertFound("[\"NNNNN\",", "[\"NNNNN\",\"NNYYN\",", 11, "(NNYYN) cannot be");
  }

  @Test
  void caseTextMustBeReadable() {
    assertFound(Sample.TEXT, "nothing", 12, "The case text cannot be used: This is not a case");
  }

  @Test
  void changedCaseTextIsCaughtByTheDigest() {
    assertFound(Sample.TEXT, "nothing", 6, "The digest is not that of the case text");
  }

  @Test
  void certificateOfOneCaseIsFalseOfAnother() {
    var elsewhere = new Outcome(Set.of("build"));
    var report = verifyAs(withNow(elsewhere));
    assertThat(report.findings()).extracting(Finding::line).contains(10);
    assertThat(report.findings()).extracting(Finding::claim).anyMatch(claim -> !claim.isEmpty());
  }

  @Test
  void caseWhoseTodayCannotBeIsRefused() {
    assertThat(verifyAs(withNow(new Outcome(Set.of("sue", "protest")))).findings())
        .containsExactly(
            new Finding(12, "", "The case text cannot be used: Today's outcome (NNYYN) cannot be"));
  }

  @Test
  void caseWithTooManyOptionsIsRefused() {
    assertThat(verifyAs(Cases.selfContained(7, 7, 7)).findings())
        .containsExactly(
            new Finding(
                12,
                "",
                "The case text cannot be used: The case has 21 options;"
                    + " a certificate can be checked for at most 20"));
  }

  private Report verifyAs(Case other) {
    return Verification.verify(
        new ByteArrayInputStream(sample.bytes()), (_, _) -> other, Progress.UNWATCHED);
  }

  private Case withNow(Outcome now) {
    var factory = sample.situation();
    return new Case(
        factory.title(),
        factory.summary(),
        factory.kind(),
        factory.sources(),
        factory.parties(),
        factory.impossible(),
        factory.oneWay(),
        now);
  }

  @Test
  void findingsBeyondAThousandAreCounted() {
    var many = Sample.of(Cases.selfContained(3, 3), Concept.values()).with(List.of());
    var report = many.verify();
    int missing = 5 * 2 * 64 + 5 + 2 * 64;
    assertThat(report.findings()).hasSize(missing);
    var more = Sample.of(Cases.selfContained(4, 3), Concept.values()).with(List.of()).verify();
    assertThat(more.findings()).hasSize(1_000);
    assertThat(more.omitted()).isEqualTo(2L * missing - 5 - 1_000);
    assertThat(more.holds()).isFalse();
  }

  @Test
  void digestIsWhatAnybodyComputes() {
    assertThat(Certificate.digest("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
