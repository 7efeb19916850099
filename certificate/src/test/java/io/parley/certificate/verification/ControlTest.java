package io.parley.certificate.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.proof.Cases;
import io.parley.certificate.proof.Proof;
import io.parley.model.Case;
import io.parley.model.party.Control;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who decides is what the heading says, not what the case says; here the case says that the lawyer
/// does.
class ControlTest {

  private static final int CONTROL_LINE = 6;
  private static final List<Concept> ALL = List.of(Concept.values());

  private static Sample sample(Control control, double owner, Case sameAs) {
    var proof = new Proof(sameAs);
    var certificate =
        Certificate.of(
            Cases.divided(control, owner), "case.yaml", Sample.TEXT, ALL, proof.states());
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
}
