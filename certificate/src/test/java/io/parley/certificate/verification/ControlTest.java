package io.parley.certificate.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.proof.Cases;
import io.parley.certificate.proof.Proof;
import io.parley.model.Case;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who decides is what the heading says, not what the case says; here the case says that the lawyer
/// does.
class ControlTest {

  private static final int CONTROL_LINE = 7;
  private static final List<Concept> ALL = List.of(Concept.values());

  private static Sample sample(Control control, double owner, Case sameAs) {
    var proof = new Proof(sameAs);
    var certificate =
        Certificate.of(
            Question.ANALYZE,
            Cases.divided(control, owner),
            "case.yaml",
            Sample.TEXT,
            List.of(Reading.NECESSARY),
            ALL,
            proof.states());
    return new Sample(
        Cases.divided(new Control.ByFaction("lawyer"), owner), certificate, proof.claims(ALL));
  }

  private static Sample decidedBy(String faction) {
    return sample(new Control.ByFaction(faction), 0.5, Cases.undivided(faction));
  }

  private static Report tampered(Sample sample, String written, String instead) {
    var text = new String(sample.bytes(), UTF_8);
    assertThat(text).contains(written);
    return sample.verify(text.replace(written, instead).getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "lawyer"})
  void claimsUnderTheFactionOfTheHeadingHold(String faction) {
    assertThat(decidedBy(faction).verify().findings()).isEmpty();
  }

  @Test
  void claimsUnderOneFactionAreFalseUnderAnother() {
    var report = tampered(decidedBy("owner"), "{\"firm\":\"owner\"}", "{\"firm\":\"lawyer\"}");
    assertThat(report.findings()).isNotEmpty().allMatch(finding -> !finding.claim().isEmpty());
  }

  @Test
  void everyPartyWithFactionsIsNamed() {
    assertThat(tampered(decidedBy("owner"), "{\"firm\":\"owner\"}", "{}").findings())
        .containsExactly(
            new Finding(CONTROL_LINE, "", "The heading does not say who decides for (firm)"));
  }

  @Test
  void nobodyButPartiesWithFactionsIsNamed() {
    var named = "{\"firm\":\"owner\",\"town\":\"owner\"}";
    assertThat(tampered(decidedBy("owner"), "{\"firm\":\"owner\"}", named).findings())
        .containsExactly(
            new Finding(CONTROL_LINE, "", "The case has no party with factions (town)"));
  }

  @Test
  void deciderIsAFactionOrAWordForThem() {
    assertThat(tampered(decidedBy("owner"), ":\"owner\"}", ":\"clerk\"}").findings())
        .containsExactly(
            new Finding(
                CONTROL_LINE,
                "",
                "The party (firm) has no faction (clerk),"
                    + " and that is not split, unknown or quorum:0.5,0.5"));
    assertThat(tampered(decidedBy("owner"), ":\"owner\"}", ":\"quorum:0.5,2\"}").findings())
        .containsExactly(
            new Finding(
                CONTROL_LINE, "", "(quorum:0.5,2) does not give two shares above 0 and at most 1"));
  }

  @Test
  void factionsOfASplitPartyPlayAsPartiesOfTheirOwn() {
    assertThat(sample(new Control.Split(), 0.5, Cases.apart()).verify().findings()).isEmpty();
  }

  @Test
  void claimsOfASplitPartyAreFalseWhenAFactionDecides() {
    var split = sample(new Control.Split(), 0.5, Cases.apart());
    assertThat(tampered(split, ":\"split\"}", ":\"owner\"}").findings())
        .extracting(Finding::message)
        .contains("The case has no party (firm/owner)");
  }

  @Test
  void partyWhoseOptionsNobodyHoldsCannotBeSplit() {
    var firm = Cases.divided(new Control.Split(), 0.5).party("firm");
    var unheld =
        new Party(
            firm.id(),
            firm.name(),
            firm.options(),
            firm.preferences(),
            firm.doubts(),
            firm.factions(),
            firm.control(),
            Map.of("owner", List.of("build")),
            firm.grounds());
    var split = sample(new Control.Split(), 0.5, Cases.apart());
    var parties = List.of(unheld, split.situation().party("town"));
    var other = new Sample(split.situation().with(parties), split.certificate(), split.claims());
    assertThat(other.verify().findings())
        .extracting(Finding::message)
        .containsExactly(
            "The case text cannot be used: The party (firm) is split,"
                + " and it is not said which faction holds which option");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.5, 0.75, 1})
  void quorumOfAFactionWithAllTheWeightIsThatFaction(double share) {
    var quorum = new Control.Quorum(share, share);
    assertThat(sample(quorum, 1, Cases.undivided("owner")).verify().findings()).isEmpty();
    assertThat(sample(quorum, 0, Cases.undivided("lawyer")).verify().findings()).isEmpty();
  }

  @Test
  void sharesOfAQuorumCount() {
    var either = sample(new Control.Quorum(0.5, 0.5), 1, Cases.undivided("owner"));
    var quorum = either.certificate().control().toString();
    assertThat(quorum).isEqualTo("{firm=quorum:0.5,0.5}");
    var divided = new Sample(half(), either.certificate(), either.claims());
    assertThat(divided.verify().findings()).extracting(Finding::claim).isNotEmpty();
  }

  private static Case half() {
    return Cases.divided(new Control.ByFaction("lawyer"), 0.5);
  }

  /// From `NNN` the owner gains by building and the lawyer by paying, each at the other's cost.
  @Test
  void whatOnlyOneFactionGainsIsAGainOfAnUnknownPartyAndNoReplyToCountOn() {
    var outcomes = new Outcomes(half());
    var conflict = new Conflict(Cases.divided(new Control.Unknown(), 0.5));
    int built = outcomes.of(new Outcome(Set.of("build")));
    assertThat(conflict.counts(Stride.GAINS, 0, 0, built)).isTrue();
    assertThat(conflict.counts(Stride.ANSWERS, 0, 0, built)).isFalse();
    assertThat(conflict.heldBack(0, 0, built)).isFalse();
    int sued = outcomes.of(new Outcome(Set.of("sue")));
    assertThat(conflict.counts(Stride.GAINS, 0, 0, sued)).isFalse();
    assertThat(conflict.heldBack(0, 0, sued)).isTrue();
    assertThat(conflict.counts(Stride.ANSWERS, 0, sued, 0)).isTrue();
  }

  @Test
  void quorumActsByOneShareAndIsHeldBackByTheOther() {
    int built = new Outcomes(half()).of(new Outcome(Set.of("build")));
    var either = new Conflict(Cases.divided(new Control.Quorum(0.5, 0.5), 0.5));
    assertThat(either.counts(Stride.GAINS, 0, 0, built)).isTrue();
    assertThat(either.heldBack(0, 0, built)).isTrue();
    var both = new Conflict(Cases.divided(new Control.Quorum(0.75, 0.75), 0.5));
    assertThat(both.counts(Stride.GAINS, 0, 0, built)).isFalse();
    assertThat(both.heldBack(0, 0, built)).isFalse();
  }
}
