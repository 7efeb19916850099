package io.parley.certificate.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.proof.Cases;
import io.parley.model.Case;
import io.parley.model.option.Outcome;
import io.parley.model.party.Doubts;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final int READINGS_LINE = 8;

  private static Sample unknown(Case situation) {
    return Sample.read(
        Question.UNKNOWN,
        situation,
        List.of(Reading.A, Reading.B, Reading.C, Reading.D, Reading.NECESSARY, Reading.POSSIBLE),
        List.of(Concept.values()));
  }

  @Test
  void everyReadingOfDoubtsIsCertified() {
    assertThat(unknown(Cases.doubtful()).verify().findings()).isEmpty();
  }

  @Test
  void readingsAreOneWhereNothingIsInDoubt() {
    assertThat(exchanged(unknown(Cases.undivided("owner")), "a", "d").findings()).isEmpty();
  }

  @Test
  void readingsAreNotOneWhereSomethingIsInDoubt() {
    assertThat(exchanged(unknown(Cases.doubtful()), "a", "d").findings()).isNotEmpty();
    assertThat(exchanged(unknown(Cases.doubtful()), "a", "c").findings()).isNotEmpty();
    assertThat(exchanged(unknown(Cases.doubtful()), "necessary", "possible").findings())
        .isNotEmpty();
  }

  /// The sample when every claim in one reading says that it is in the other.
  private static Report exchanged(Sample sample, String one, String other) {
    var said = "\"reading\":\"%s\"";
    var text =
        new String(sample.bytes(), UTF_8)
            .replace(said.formatted(one), said.formatted("other"))
            .replace(said.formatted(other), said.formatted(one))
            .replace(said.formatted("other"), said.formatted(other));
    return sample.verify(text.getBytes(UTF_8));
  }

  @Test
  void strengthIsNotAskedWhereSomethingIsInDoubt() {
    var sample = unknown(Cases.doubtful());
    var text = new String(sample.bytes(), UTF_8).replace("[\"a\",\"b\"", "[\"strong\",\"b\"");
    assertThat(sample.verify(text.getBytes(UTF_8)).findings())
        .containsExactly(
            new Finding(
                READINGS_LINE,
                "",
                "The reading (strong) is one of preferences of which nothing is in doubt"));
  }

  @Test
  void strongestFearDecidesWhatHoldsStrongly() {
    var outcomes = new Outcomes(Cases.strong());
    int sued = outcomes.of(new Outcome(Set.of("sue")));
    int paid = outcomes.of(new Outcome(Set.of("pay")));
    var firm = new Ranks(Cases.strong().party("firm").preferences(), outcomes);
    var strongly = firm.read(Reading.STRONG);
    assertThat(strongly.heldBack(0, sued)).isTrue();
    assertThat(strongly.heldBack(0, paid)).isFalse();
    assertThat(firm.heldBack(0, paid)).isTrue();
    assertThat(strongly.gains(paid, 0)).isTrue();
  }

  @Test
  void listInDoubtMayBeAnyOfItsSettlements() {
    var doubts = new Doubts(List.of(1), List.of(new Doubts.Pair(0, 1)), List.of());
    assertThat(Settlements.of(2, doubts, 3))
        .containsExactlyInAnyOrder(List.of(0, 1), List.of(1, 0), List.of(0));
  }

  @Test
  void judgementsThatAreLinkedKeepTheOrderThatIsKnown() {
    var doubts =
        new Doubts(List.of(), List.of(new Doubts.Pair(0, 1), new Doubts.Pair(1, 3)), List.of());
    assertThat(Settlements.of(4, doubts, 3))
        .containsExactlyInAnyOrder(List.of(0, 1, 2, 3), List.of(1, 0, 2, 3), List.of(0, 3, 2, 1));
  }

  @Test
  void withoutTheJudgementThatLinksThemOthersStay() {
    var doubts =
        new Doubts(List.of(1), List.of(new Doubts.Pair(0, 1), new Doubts.Pair(1, 2)), List.of());
    assertThat(Settlements.of(3, doubts, 4))
        .containsExactlyInAnyOrder(
            List.of(0, 1, 2), List.of(1, 0, 2), List.of(0, 2, 1), List.of(0, 2));
  }

  @Test
  void moreDoubtsThanCanBeGoneThroughAreRefused() {
    var town = Cases.doubtful().party("town");
    var judgement = ((Preferences.Prefers) town.preferences()).judgements().getFirst();
    var many = new Doubts(IntStream.range(0, 13).boxed().toList(), List.of(), List.of());
    var doubted =
        new Party(
            town.id(),
            town.name(),
            town.options(),
            new Preferences.Prefers(Collections.nCopies(13, judgement)),
            many,
            town.factions(),
            town.control(),
            town.holds(),
            town.grounds());
    var sample = unknown(Cases.undivided("owner"));
    var situation = sample.situation().with(List.of(sample.situation().party("firm"), doubted));
    assertThat(new Sample(situation, sample.certificate(), sample.claims()).verify().findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains(
            "The doubts about the judgements of (town) are too many to be gone through one by one");
  }
}
