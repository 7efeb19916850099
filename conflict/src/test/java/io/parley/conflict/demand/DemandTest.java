package io.parley.conflict.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.Modality;
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
    return situation(new Control.ByFaction("hard"));
  }

  private static Case situation(Control control) {
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
                control,
                Map.of(),
                Grounds.NONE),
            new Party(
                "B", "B", second.options(), prefers(not("h"), not("s"), not("g")), Grounds.NONE)),
        plain.impossible(),
        plain.oneWay(),
        new Outcome(plain.now().taken()));
  }

  private static Bargain bargain(Control control, Threat... threats) {
    return bargain(situation(control), threats);
  }

  private static Bargain bargain(Case situation, Threat... threats) {
    var whole = Bargain.of(DEMAND, situation, WhoDecides.asStated(situation));
    return new Bargain(DEMAND, situation, List.of(threats), whole.camps(), whole.members());
  }

  private static List<Camp> camps() {
    return bargain(situation()).camps();
  }

  private static Offers offers(Camp camp) {
    return offers(camp, bargain(situation(), THREAT));
  }

  private static Offers offers(Camp camp, Bargain bargain) {
    return Offers.on(bargain, DEMAND.readings(), camp, Progress.UNWATCHED);
  }

  private static Offer at(State state, Offers offers) {
    return offers.all().stream()
        .filter(offer -> offer.state().equals(state))
        .findFirst()
        .orElseThrow();
  }

  private static Credibility credibility(Threat threat, Control control) {
    var bargain = bargain(control);
    return Credibility.of(threat, List.of(DEMAND), bargain.camps(), bargain.members());
  }

  private static final State NOTHING = new State(0b000);
  private static final State HIT = new State(0b001);
  private static final State GATE_OPEN = new State(0b010);
  private static final State GATE_HIT = new State(0b011);
  private static final State BOTH_OPEN = new State(0b110);

  @Test
  void openingTheGateMeetsTheWordsAndNotTheHardCamp() {
    // B can leave all shut, open g, s or both. The hard camp hits unless both are open; nothing
    // deters it: B's replies (closing) leave h as it is, and "h iff not both" stays true.
    var offers = offers(camps().getFirst());
    assertThat(offers.all()).hasSize(4);
    assertThat(offers.meeting(0)).extracting(Offer::state).containsExactly(GATE_OPEN, BOTH_OPEN);
    assertThat(offers.meeting(0))
        .extracting(Offer::holds)
        .containsExactly(Modality.NOT, Modality.CERTAIN);
    assertThat(offers.meeting(1)).extracting(Offer::state).containsExactly(BOTH_OPEN);
  }

  @Test
  void theBestOfferInTheWorstReadingAvoidsTheThreatUnderBoth() {
    // Only opening both avoids a hit under the reading "both" (the threat is taken at its word).
    // B ranks not being hit above all else, so both open is best in the worst reading.
    assertThat(offers(camps().getFirst()).best())
        .extracting(Offer::state)
        .containsExactly(BOTH_OPEN);
  }

  @Test
  void theSoftCampIsContentWithEveryOfferAndWithNone() {
    // It wants no hit above all, and can do nothing else.
    var offers = offers(camps().getLast());
    assertThat(offers.all()).extracting(Offer::holds).containsOnly(Modality.CERTAIN);
    // Before that camp B would walk back on anything it opened: it gains by closing, and nothing
    // the soft camp likes deters it. What B would stand by is to open nothing.
    assertThat(offers.all())
        .filteredOn(offer -> offer.firm() == Modality.CERTAIN)
        .extracting(Offer::state)
        .containsExactly(NOTHING);
    assertThat(offers.best()).extracting(Offer::state).containsExactly(NOTHING);
  }

  @Test
  void withoutAThreatRefusalIsBestBeforeTheSoftCamp() {
    var offers = offers(camps().getLast(), bargain(situation()));
    assertThat(offers.best()).extracting(Offer::state).containsExactly(NOTHING);
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
    var credibility = credibility(THREAT, new Control.ByFaction("hard"));
    // Today is already B's best refusal: nothing open, no hit. The threat is tried once.
    assertThat(credibility.trials()).hasSize(1);
    var today = credibility.trials().getFirst();
    assertThat(today.today()).isTrue();
    assertThat(today.leadsTo()).contains(HIT);
    assertThat(credibility.can()).isTrue();
    assertThat(credibility.credibleFor(Modality.CERTAIN))
        .extracting(Camp::id)
        .containsExactly("hard");
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
        credibility(threatOf(Map.of("h", true, "g", true)), new Control.ByFaction("hard"));
    assertThat(credibility.can()).isFalse();
    assertThat(credibility.credibleFor(Modality.CERTAIN)).isEmpty();
  }

  @Test
  void aThreatUnderWayIsCredibleForTheCampThatWouldNotTakeItBack() {
    // "No hit" is how things stand: taking it back is to hit, which the hard camp gains by.
    var credibility = credibility(threatOf(Map.of("h", false)), new Control.ByFaction("hard"));
    assertThat(credibility.can()).isTrue();
    assertThat(credibility.trials()).allMatch(Credibility.Trial::underWay);
    assertThat(credibility.trials().getFirst().leadsTo()).contains(HIT);
    assertThat(credibility.credibleFor(Modality.CERTAIN))
        .extracting(Camp::id)
        .containsExactly("soft");
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
    assertThat(credibility(never, new Control.ByFaction("hard")).trials()).isEmpty();
  }

  @Test
  void whereNobodyKnowsWhichCampDecidesWhatOneOfThemLeavesHoldsPossibly() {
    var bargain = bargain(new Control.Unknown(), THREAT);
    assertThat(bargain.camps()).extracting(Camp::id).containsExactly("hard", "soft", "A");
    assertThat(bargain.camps()).extracting(Camp::decides).containsExactly(false, false, true);
    var offers = offers(bargain.camps().getLast(), bargain);
    assertThat(at(BOTH_OPEN, offers).holds()).isEqualTo(Modality.CERTAIN);
    // The hard camp hits, the soft one stays.
    var gate = at(GATE_OPEN, offers);
    assertThat(gate.holds()).isEqualTo(Modality.POSSIBLE);
    assertThat(gate.leaves()).containsExactly(GATE_HIT);
    // B may be hit though it meets the reading "gate", and is by its word in the other.
    assertThat(gate.ends()).containsExactly(List.of(GATE_HIT), List.of(GATE_HIT));
  }

  @Test
  void aThreatOneCampOfSeveralWouldCarryOutIsPossiblyCredible() {
    var unknown = credibility(THREAT, new Control.Unknown());
    assertThat(unknown.credibleFor(Modality.CERTAIN)).extracting(Camp::id).containsExactly("hard");
    assertThat(unknown.credibleFor(Modality.POSSIBLE)).extracting(Camp::id).containsExactly("A");
    assertThat(unknown.credibleFor(Modality.NOT)).extracting(Camp::id).containsExactly("soft");
  }

  @Test
  void byQuorumAThreatIsCredibleWhenEnoughOfTheCampsGain() {
    assertThat(credibility(THREAT, new Control.Quorum(0.5, 0.5)).credibleFor(Modality.CERTAIN))
        .extracting(Camp::id)
        .containsExactly("hard", "A");
    assertThat(credibility(THREAT, new Control.Quorum(1, 0.5)).credibleFor(Modality.CERTAIN))
        .extracting(Camp::id)
        .containsExactly("hard");
  }

  @Test
  void whereEachCampMovesOnItsOwnWhoHoldsTheOptionCarriesOutTheThreat() {
    var split = bargain(split(List.of("h"), List.of()));
    var hard = Credibility.of(THREAT, List.of(DEMAND), split.camps(), split.members());
    assertThat(hard.credibleFor(Modality.CERTAIN)).extracting(Camp::id).contains("A");
    var other = bargain(split(List.of(), List.of("h")));
    var soft = Credibility.of(THREAT, List.of(DEMAND), other.camps(), other.members());
    assertThat(soft.credibleFor(Modality.CERTAIN)).extracting(Camp::id).doesNotContain("A");
  }

  private static Case split(List<String> hard, List<String> soft) {
    var situation = situation(new Control.Split());
    var first = situation.parties().getFirst();
    return situation.with(
        List.of(
            new Party(
                first.id(),
                first.name(),
                first.options(),
                first.preferences(),
                Doubts.NONE,
                first.factions(),
                first.control(),
                Map.of("hard", hard, "soft", soft),
                Grounds.NONE),
            situation.parties().getLast()));
  }

  @Test
  void whatBothCampsAcceptIsGoodWhicheverOfThemDecides() {
    var bargain = bargain(situation(), THREAT);
    var acceptance = Acceptance.of(byCamp(bargain));
    assertThat(acceptance.toAll(Modality.CERTAIN))
        .extracting(each -> each.offer().state())
        .containsExactly(BOTH_OPEN);
    assertThat(acceptance.vetoes()).isEmpty();
  }

  private static List<Offers> byCamp(Bargain bargain) {
    return bargain.camps().stream().map(camp -> offers(camp, bargain)).toList();
  }

  @Test
  void theCampThatAcceptsNoOfferVetoesThemAll() {
    var gateOnly =
        new Demand(
            "gate",
            "A",
            "B",
            new OptionPattern(Map.of("g", true, "s", false)),
            List.of(),
            "",
            Grounds.NONE);
    var situation = situation();
    var bargain = Bargain.of(gateOnly, situation, WhoDecides.asStated(situation));
    var acceptance =
        Acceptance.of(
            bargain.camps().stream()
                .map(camp -> Offers.on(bargain, bargain.readings(), camp, Progress.UNWATCHED))
                .toList());
    assertThat(acceptance.toAll(Modality.CERTAIN)).isEmpty();
    assertThat(acceptance.vetoes()).extracting(Camp::id).containsExactly("hard");
  }

  @Test
  void aPartyOfOneMindHasNoCampsToAgree() {
    var situation = Draft.numbered(1, 2).party("A", "1 2").party("B", "1 2", "b").situation(1);
    var demand =
        new Demand(
            "b", "A", "B", new OptionPattern(Map.of("b", true)), List.of(), "", Grounds.NONE);
    var bargain = Bargain.of(demand, situation, WhoDecides.asStated(situation));
    assertThat(
            Acceptance.of(
                    List.of(
                        Offers.on(
                            bargain,
                            bargain.readings(),
                            bargain.camps().getFirst(),
                            Progress.UNWATCHED)))
                .camps())
        .isEmpty();
  }

  @Test
  void noQuestionIsAskedWhereNoAnswerChangesTheResult() {
    // Whether the gate is meant or both: before the hard camp both open is best, before the soft
    // one
    // nothing, and both open is what both camps accept.
    assertThat(OpenQuestion.about(bargain(situation(), THREAT), Progress.UNWATCHED)).isEmpty();
    assertThat(OpenQuestion.about(bargain(situation()), Progress.UNWATCHED)).isEmpty();
  }

  @Test
  void theQuestionIsAskedWhoseAnswerChangesWhatEveryCampAccepts() {
    // Meant is the gate, or the store and not the gate. Both open meets the first and pleases both
    // camps; what meets the second, the hard camp leaves.
    var store = reading("store", Map.of("g", false, "s", true));
    var unclear =
        new Demand("open", "A", "B", GATE.asked(), List.of(GATE, store), "", Grounds.NONE);
    var situation = situation();
    var question =
        OpenQuestion.about(
                Bargain.of(unclear, situation, WhoDecides.asStated(situation)), Progress.UNWATCHED)
            .orElseThrow();
    assertThat(question.first()).isEqualTo(GATE);
    assertThat(question.second()).isEqualTo(store);
    assertThat(question.changesAcceptance()).isTrue();
    assertThat(question.ifFirst().toAll()).containsExactly(BOTH_OPEN);
    assertThat(question.ifSecond().toAll()).isEmpty();
  }

  @Test
  void everyoneOfADividedAddresseeHasItsOwnBestOffer() {
    // B is two camps by shares: one wants the gate open, the other shut. Nobody threatens.
    var situation = situation();
    var second = situation.parties().getLast();
    var divided =
        situation.with(
            List.of(
                situation.parties().getFirst(),
                new Party(
                    "B",
                    "B",
                    second.options(),
                    new Preferences.Indifferent(),
                    Doubts.NONE,
                    List.of(
                        new Faction(
                            "open", "Open", 1, prefers(taken("g")), Doubts.NONE, Grounds.NONE),
                        new Faction(
                            "shut", "Shut", 1, prefers(not("g")), Doubts.NONE, Grounds.NONE)),
                    new Control.Quorum(1, 0.5),
                    Map.of(),
                    Grounds.NONE)));
    var bargain = bargain(divided);
    assertThat(bargain.members()).extracting(Member::id).containsExactly("B/open", "B/shut");
    var best = offers(bargain.camps().getLast(), bargain).best();
    assertThat(best).extracting(Offer::state).containsExactly(BOTH_OPEN, NOTHING);
  }

  @Test
  void aJointOfferIsOneByWhichAllGainAndThatHolds() {
    // A can pay (p), B can deliver (d). Each likes best that the other acts alone, next that both
    // do.
    var situation =
        Draft.numbered(1, 2, 3, 4)
            .party("A", "3 4 1 2", "p")
            .party("B", "2 4 1 3", "d")
            .situation(1);
    var demand =
        new Demand(
            "d", "A", "B", new OptionPattern(Map.of("d", true)), List.of(), "", Grounds.NONE);
    var bargain = Bargain.of(demand, situation, WhoDecides.asStated(situation));
    var joint = JointOffers.on(bargain, bargain.camps().getFirst(), Progress.UNWATCHED);
    assertThat(joint.all()).extracting(JointOffers.JointOffer::state).containsExactly(new State(3));
    assertThat(joint.best().getFirst().sure()).isEqualTo(Modality.CERTAIN);
    assertThat(joint.best().getFirst().movers()).extracting("id").containsExactly("A", "B");
    assertThat(JointOffers.forAll(List.of(joint))).hasSize(1);
  }
}
