package io.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.SequentialStability;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.random.RandomCase;
import io.parley.study.answer.Contest;
import io.parley.study.open.ControlChoice;
import io.parley.study.question.WhoWins;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhoWinsTest {

  private static final RandomCase SHAPE = new RandomCase(3, 6, 2, 0.2, 1, true);

  /// The party with these factions, of which the first decides and holds everything.
  private static Party divided(Party party, List<Preferences> wants, List<Double> weights) {
    var factions = new ArrayList<Faction>();
    for (int place = 0; place < wants.size(); place++) {
      factions.add(
          new Faction(
              "f" + place,
              "Faction " + place,
              weights.get(place),
              wants.get(place),
              Doubts.NONE,
              Grounds.NONE));
    }
    return new Party(
        party.id(),
        party.name(),
        party.options(),
        party.preferences(),
        Doubts.NONE,
        factions,
        new Control.ByFaction("f0"),
        Map.of("f0", party.options().stream().map(option -> option.id()).toList()),
        party.grounds());
  }

  private static Case divided(Case plain, List<Preferences> others, List<Double> weights) {
    var parties = new ArrayList<>(plain.parties());
    var wants = new ArrayList<>(List.of(parties.getFirst().preferences()));
    wants.addAll(others);
    parties.set(0, divided(parties.getFirst(), wants, weights));
    return plain.with(parties);
  }

  private static void sameAnswers(Case plain, Case divided, Control control, int seed) {
    var graph =
        WhoDecides.asStated(divided)
            .with(divided.parties().getFirst().id(), control)
            .graph(divided);
    assertThat(Sweep.of(graph))
        .as("%s, seed %d", control.text(), seed)
        .isEqualTo(Sweep.of(GraphModel.of(plain)));
  }

  @Test
  void oneFactionIsThePlainParty() {
    for (int seed = 0; seed < 200; seed++) {
      var plain = SHAPE.draw(seed);
      var divided = divided(plain, List.of(), List.of(1.0));
      sameAnswers(plain, divided, new Control.ByFaction("f0"), seed);
      sameAnswers(plain, divided, new Control.Quorum(0.5, 0.5), seed);
      sameAnswers(plain, divided, new Control.Split(), seed);
      sameAnswers(plain, divided, new Control.Unknown(), seed);
    }
  }

  @Test
  void identicalFactionsAreThePlainParty() {
    for (int seed = 0; seed < 200; seed++) {
      var plain = SHAPE.draw(seed);
      var same = plain.parties().getFirst().preferences();
      var divided = divided(plain, List.of(same, same), List.of(1.0, 2.0, 3.0));
      sameAnswers(plain, divided, new Control.ByFaction("f2"), seed);
      sameAnswers(plain, divided, new Control.Quorum(0.4, 0.8), seed);
      sameAnswers(plain, divided, new Control.Unknown(), seed);
    }
  }

  @Test
  void majorityOfAFactionWithAllTheWeightIsThatFaction() {
    for (int seed = 0; seed < 200; seed++) {
      var plain = SHAPE.draw(seed);
      var other = plain.parties().getLast().preferences();
      var divided = divided(plain, List.of(other), List.of(1.0, 0.0));
      sameAnswers(plain, divided, new Control.Quorum(0.5, 0.5), seed);
    }
  }

  @Test
  void splitWithAFactionThatHoldsEverythingIsThatFaction() {
    for (int seed = 0; seed < 200; seed++) {
      var plain = SHAPE.draw(seed);
      var other = plain.parties().getLast().preferences();
      sameAnswers(
          plain, divided(plain, List.of(other), List.of(1.0, 1.0)), new Control.Split(), seed);
    }
  }

  private static Contest sample() {
    return WhoWins.ask(
        Gallery.open("strikes-or-partnership").situation(),
        new SequentialStability(),
        256,
        Progress.UNWATCHED);
  }

  private static State state(Contest contest, String name) {
    return contest.space().state(contest.situation().outcomeNamed(name));
  }

  private static List<String> names(Contest contest, StateSet states) {
    return states.stream().map(contest.space()::name).toList();
  }

  @Test
  void strikeCampLeadsToStrikesAndCannotReachTheDealThatWouldHold() {
    var contest = sample();
    var force = contest.rules().getFirst();
    assertThat(names(contest, force.within())).contains("YNNNNY");
    assertThat(force.evolution().steps(state(contest, "YNNNNY"))).hasValue(2);
    assertThat(names(contest, force.holding())).contains("NYYYYN");
    assertThat(names(contest, force.reached())).doesNotContain("NYYYYN");
  }

  @Test
  void partnershipCampIsTwoStepsFromTheDeal() {
    var contest = sample();
    var partnership = contest.rules().get(1);
    assertThat(names(contest, partnership.holding())).contains("NYYYYN");
    assertThat(partnership.evolution().steps(state(contest, "NYYYYN"))).hasValue(2);
  }

  @Test
  void bothCampsRankTheDealAboveWhatTheStrikeCampLeadsTo() {
    var contest = sample();
    assertThat(names(contest, contest.preferences().getFirst().above())).contains("NYYYYN");
  }

  @Test
  void splitIsARaceBetweenTheDealAndStrikes() {
    var contest = sample();
    var split =
        ControlChoice.find(List.of("us=split"), contest.situation()).graph(contest.situation());
    assertThat(names(contest, Sweep.of(split).equilibria("nash"))).contains("NYYYYN", "YNYNNY");
    assertThat(contest.races()).hasSize(1);
    assertThat(names(contest, contest.races().getFirst().within())).contains("NYYYYN", "YNYNNY");
  }

  @Test
  void sharesAddUpTheWeightsOfTheCamps() {
    var contest = sample();
    assertThat(contest.shareBoth(state(contest, "YNNNNY"))).isEqualTo(0.5);
    assertThat(contest.shareHolding(state(contest, "NYYYYN"))).isEqualTo(1.0);
    assertThat(contest.shareBoth(state(contest, "NYYYYN"))).isEqualTo(0.5);
  }

  @Test
  void whatIsLeftOutIsCounted() {
    var contest =
        WhoWins.ask(
            Gallery.open("strikes-or-partnership").situation(),
            new SequentialStability(),
            2,
            Progress.UNWATCHED);
    assertThat(contest.rules()).hasSize(2);
    assertThat(contest.leftOut()).isEqualTo(1);
  }

  @Test
  void caseWithoutFactionsHasNobodyToChoose() {
    var plain = SHAPE.draw(1);
    assertThatThrownBy(() -> WhoWins.ask(plain, new SequentialStability(), 256, Progress.UNWATCHED))
        .hasMessageContaining("No party in this case has factions");
  }

  @Test
  void choicesThatDoNotFitAreAnsweredWithWhatThereIs() {
    var situation = Gallery.open("strikes-or-partnership").situation();
    assertThatThrownBy(() -> ControlChoice.find(List.of("us=forse"), situation))
        .hasMessageContaining("force, partnership, split, unknown, quorum:0.5,0.5")
        .hasMessageContaining("Maybe you meant \"force\"?");
    assertThatThrownBy(() -> ControlChoice.find(List.of("mx=force"), situation))
        .hasMessageContaining("There are: us.");
    assertThatThrownBy(() -> ControlChoice.find(List.of("force"), situation))
        .hasMessageContaining("us=force");
  }

  @Test
  void choicesAreReadAsTheyAreWritten() {
    var situation = Gallery.open("strikes-or-partnership").situation();
    for (var text : List.of("force", "partnership", "split", "unknown", "quorum:0.5,0.75")) {
      var deciders = ControlChoice.find(List.of("us=" + text), situation);
      assertThat(deciders.of(situation.party("us")).text()).isEqualTo(text);
    }
  }
}
