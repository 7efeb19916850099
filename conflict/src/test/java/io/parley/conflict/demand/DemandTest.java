package io.parley.conflict.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.published.Draft;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Threat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A can hit (h, never taken back) and demands something of B, which can open its gate (g) and its
/// store (s). Letters in the order h, g, s. The hard camp of A hits unless both are open, and wants
/// the store before the gate; the soft camp wants no hit above all, then the gate. B wants not to be hit, then
/// to keep its store, then its gate.
class DemandTest {

  private static final Demand.Reading GATE = reading("gate", Map.of("g", true));

  private static final Demand.Reading BOTH = reading("both", Map.of("g", true, "s", true));

  private static final Demand DEMAND =
      new Demand("open", "A", "B", GATE.asked(), List.of(GATE, BOTH), "", Grounds.NONE);

  private static final Threat THREAT =
      new Threat(
          "hit",
          "A/hard",
          "B",
          "open",
          new Statement.Constant(true),
          new OptionPattern(Map.of("h", true)),
          "",
          Grounds.NONE);

  private static Demand.Reading reading(String id, Map<String, Boolean> asked) {
    return new Demand.Reading(id, new OptionPattern(asked), "", Grounds.NONE);
  }

  private static Preferences prefers(Statement... mostImportantFirst) {
    return new Preferences.Prefers(
        Stream.of(mostImportantFirst).map(say -> new Judgement(List.of(Stated.of(say)))).toList());
  }

  private static Statement taken(String option) {
    return new Statement.Taken(option);
  }

  private static Statement not(String option) {
    return new Statement.Not(taken(option));
  }

  private static Case situation() {
    var plain =
        Draft.numbered(1, 2, 3, 4, 5, 6, 7, 8)
            .party("A", "1 2 3 4 5 6 7 8", "h>")
            .party("B", "1 2 3 4 5 6 7 8", "g", "s")
            .situation(1);
    var both = new Statement.And(List.of(taken("g"), taken("s")));
    var hard = prefers(new Statement.Iff(taken("h"), new Statement.Not(both)), taken("s"));
    var soft = prefers(not("h"), taken("g"));
    var first = plain.parties().getFirst();
    var second = plain.parties().getLast();
    return new Case(
        plain.title(),
        plain.summary(),
        plain.kind(),
        plain.sources(),
        List.of(
            new Party(
                "A",
                "A",
                first.options(),
                new Preferences.Indifferent(),
                Doubts.NONE,
                List.of(
                    new Faction("hard", "Hard", 1, hard, Doubts.NONE, Grounds.NONE),
                    new Faction("soft", "Soft", 1, soft, Doubts.NONE, Grounds.NONE)),
                new Control.ByFaction("hard"),
                Map.of(),
                Grounds.NONE),
            new Party(
                "B", "B", second.options(), prefers(not("h"), not("s"), not("g")), Grounds.NONE)),
        plain.impossible(),
        plain.oneWay(),
        new Outcome(plain.now().taken()));
  }

  private static List<Camp> camps() {
    var situation = situation();
    return Camp.of(situation.parties().getFirst(), situation, WhoDecides.asStated(situation));
  }

  private static Offers offers(Camp camp) {
    return Offers.on(DEMAND, DEMAND.readings(), List.of(THREAT), camp, Progress.UNWATCHED);
  }

  private static final State NOTHING = new State(0b000);
  private static final State HIT = new State(0b001);
  private static final State GATE_OPEN = new State(0b010);
  private static final State BOTH_OPEN = new State(0b110);

  @Test
  void openingTheGateMeetsTheWordsAndNotTheHardCamp() {
    // B can leave all shut, open g, s or both. The hard camp hits unless both are open; nothing
    // deters it: B's replies (closing) leave h as it is, and "h iff not both" stays true.
    var offers = offers(camps().getFirst());
    assertThat(offers.all()).hasSize(4);
    assertThat(offers.meeting(0)).extracting(Offer::state).containsExactly(GATE_OPEN, BOTH_OPEN);
    assertThat(offers.meeting(0)).extracting(Offer::holds).containsExactly(false, true);
    assertThat(offers.meeting(1)).extracting(Offer::state).containsExactly(BOTH_OPEN);
  }

  @Test
  void theBestOfferInTheWorstReadingAvoidsTheThreatUnderBoth() {
    // Only opening both avoids a hit under the reading "both" (the threat is taken at its word).
    // B ranks not being hit above all else, so both open is best in the worst reading.
    assertThat(offers(camps().getFirst()).best().state()).isEqualTo(BOTH_OPEN);
  }

  @Test
  void theSoftCampIsContentWithEveryOfferAndWithNone() {
    // It wants no hit above all, and can do nothing else.
    var offers = offers(camps().getLast());
    assertThat(offers.all()).allMatch(Offer::holds);
    // Before that camp B would walk back on anything it opened: it gains by closing, and nothing
    // the soft camp likes deters it. What B would stand by is to open nothing.
    assertThat(offers.all())
        .filteredOn(Offer::firm)
        .extracting(Offer::state)
        .containsExactly(NOTHING);
    assertThat(offers.best().state()).isEqualTo(NOTHING);
  }

  @Test
  void withoutAThreatRefusalIsBestBeforeTheSoftCamp() {
    var offers =
        Offers.on(DEMAND, DEMAND.readings(), List.of(), camps().getLast(), Progress.UNWATCHED);
    assertThat(offers.best().state()).isEqualTo(NOTHING);
    assertThat(offers.endDifferently(0, 1)).isZero();
    assertThat(offers.meetDifferently(0, 1)).isEqualTo(1);
  }

  @Test
  void readingsPartWhereOneIsMetAndTheThreatFollowsUnderTheOther() {
    // With the soft camp the gate alone ends as it is under "gate" and in a hit under "both". With
    // the hard camp it ends in a hit either way.
    assertThat(offers(camps().getLast()).endDifferently(0, 1)).isEqualTo(1);
    assertThat(offers(camps().getFirst()).endDifferently(0, 1)).isZero();
  }

  @Test
  void aThreatIsCredibleForTheCampThatGainsByItAlone() {
    var credibility = Credibility.of(THREAT, List.of(DEMAND), camps());
    // Today is already B's best refusal: nothing open, no hit. The threat is tried once.
    assertThat(credibility.trials()).hasSize(1);
    var today = credibility.trials().getFirst();
    assertThat(today.today()).isTrue();
    assertThat(today.leadsTo()).contains(HIT);
    assertThat(credibility.can()).isTrue();
    assertThat(credibility.credibleFor()).extracting(Camp::id).containsExactly("hard");
  }

  private static Threat threatOf(Map<String, Boolean> then) {
    return new Threat(
        "other",
        "A",
        "B",
        "open",
        new Statement.Constant(true),
        new OptionPattern(then),
        "",
        Grounds.NONE);
  }

  @Test
  void aThreatOfWhatIsNoMoveCannotBeCarriedOut() {
    // The gate is not A's to open.
    var credibility =
        Credibility.of(threatOf(Map.of("h", true, "g", true)), List.of(DEMAND), camps());
    assertThat(credibility.can()).isFalse();
    assertThat(credibility.credibleFor()).isEmpty();
  }

  @Test
  void aThreatUnderWayIsCredibleForTheCampThatWouldNotTakeItBack() {
    // "No hit" is how things stand: taking it back is to hit, which the hard camp gains by.
    var credibility = Credibility.of(threatOf(Map.of("h", false)), List.of(DEMAND), camps());
    assertThat(credibility.can()).isTrue();
    assertThat(credibility.trials()).allMatch(Credibility.Trial::underWay);
    assertThat(credibility.trials().getFirst().leadsTo()).contains(HIT);
    assertThat(credibility.credibleFor()).extracting(Camp::id).containsExactly("soft");
  }

  @Test
  void aThreatThatNeverFallsDueIsCredibleForNobody() {
    var never =
        new Threat(
            "never",
            "A",
            "B",
            "",
            new Statement.Constant(false),
            new OptionPattern(Map.of("h", true)),
            "",
            Grounds.NONE);
    assertThat(Credibility.of(never, List.of(DEMAND), camps()).trials()).isEmpty();
  }
}
