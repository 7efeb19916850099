package io.parley.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Edit;
import io.parley.certificate.proof.Cases;
import io.parley.certificate.proof.Proof;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {

  private static final List<String> OPTIONS = List.of("build", "pay", "sue");

  private final Sample sample = Sample.turned(Cases.workshop(), edits());
  private final Turns turns = new Turns(sample.situation());

  /// Edits of each kind.
  private static List<Edit> edits() {
    var edits = new ArrayList<Edit>();
    for (var places : List.of(List.of(2, 1, 3), List.of(1, 3, 2), List.of(3, 2), List.of(2, 3))) {
      edits.add(new Edit.Arranged("firm", places));
    }
    edits.add(new Edit.Weighed("town", "sue", -1));
    edits.add(new Edit.Reversible("pay"));
    for (var state : new Proof(Cases.workshop()).states()) {
      edits.add(new Edit.Levelled("town", "NNN", List.of(state, "NNY")));
      OPTIONS.forEach(option -> edits.add(new Edit.Guaranteed(option, state)));
    }
    OPTIONS.forEach(option -> edits.add(new Edit.Done(option)));
    return edits;
  }

  private static Claim.Turned turned(Claim claim) {
    return (Claim.Turned) claim;
  }

  private static String kind(Claim claim) {
    return turned(claim).edits().getFirst().word();
  }

  @Test
  void everyKindOfEditTurnsSomethingRoundAndIsCertified() {
    assertThat(sample.claims().stream().map(TurnTest::kind).distinct())
        .containsExactlyInAnyOrder(
            "arranged", "weighed", "levelled", "reversible", "guaranteed", "done");
    assertThat(sample.verify().findings()).isEmpty();
    assertThat(sample.verify().claims()).isEqualTo(sample.claims().size());
  }

  @Test
  void alteredTurnIsCaughtUnlessItIsTrueAgain() {
    var alterations = new Alterations(sample.claims());
    var seen = new HashSet<String>();
    for (int place = 0; place < sample.claims().size(); place++) {
      if (seen.add(kind(sample.claims().get(place)))) {
        alterations.of(sample.claims().get(place)).forEach(this::assertJudgedRightly);
      }
    }
  }

  private void assertJudgedRightly(String text) {
    var alone = sample.with(sample.claims().subList(0, 1));
    var bytes = alone.withLine(0, text);
    var altered = Facts.claimOn(Sample.FIRST_CLAIM, bytes);
    boolean isTrue =
        altered.isPresent() && altered.get() instanceof Claim.Turned claim && turns.isTrue(claim);
    assertThat(alone.verify(bytes).holds()).as(text).isEqualTo(isTrue);
  }

  @Test
  void turnSaidTwiceIsCaught() {
    var twice = sample.claims().getFirst();
    assertThat(sample.replacing(0, twice, twice).verify().findings())
        .extracting(Finding::message)
        .containsExactly("Line %d speaks of the same already".formatted(Sample.FIRST_CLAIM));
  }

  @Test
  void otherClaimsHaveNoPlaceAmongTurns() {
    var inner = turned(sample.claims().getFirst()).before().getFirst();
    assertThat(sample.replacing(0, inner).verify().findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("A certificate of (hinges) makes no claim (");
  }
}
