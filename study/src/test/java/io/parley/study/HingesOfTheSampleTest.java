package io.parley.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.hinge.Change;
import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.OrderCondition;
import io.parley.conflict.inverse.OptionChange;
import io.parley.conflict.inverse.OptionEffect;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.study.answer.HingeStudy;
import io.parley.study.answer.InverseStudy;
import io.parley.study.question.WhatItTurnsOn;
import io.parley.study.question.WhatWouldHaveToBeTrue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The strike camp of the sample: its judgements are in this order `crackdown`, `strike if not
/// crackdown`, `not suspend`, `usSign iff crackdown`, `not strike if crackdown`, `not specify`.
class HingesOfTheSampleTest {

  private static final Case SAMPLE = strikeCampDeciding();

  private static final HingeStudy STUDY =
      WhatItTurnsOn.ask(
          SAMPLE,
          WhoDecides.asStated(SAMPLE),
          StabilityConcepts.named("seq"),
          WhatItTurnsOn.FEW_OUTCOMES,
          5_040,
          Progress.UNWATCHED);

  private static final Claim TODAY = STUDY.claims().getFirst();

  @Test
  void todayHoldsExactlyWhenCooperationMattersMoreThanStriking() {
    var condition =
        STUDY.conditions(TODAY).stream()
            .filter(of -> of.voice().who().id().equals("us"))
            .findFirst()
            .orElseThrow();
    assertThat(condition.all()).isTrue();
    assertThat(condition.orders()).isEqualTo(720);
    assertThat(condition.held()).isEqualTo(360);
    assertThat(condition.exactly()).contains(new OrderCondition.Above(3, 2));
  }

  @Test
  void noOrderOfTheOtherSideMakesTodayHold() {
    assertThat(STUDY.conditions(TODAY))
        .filteredOn(condition -> condition.voice().who().id().equals("mx"))
        .allMatch(condition -> condition.held() == 0);
  }

  @Test
  void theHingeOfTodayIsOneSwapOrOneJudgementLess() {
    assertThat(TODAY.trueOf(STUDY.asStated())).isFalse();
    assertThat(STUDY.single(TODAY))
        .extracting(hinge -> hinge.changes().getFirst().change())
        .containsExactly(new Change.Swap(2), new Change.Drop(2));
    assertThat(STUDY.radius(TODAY).swaps()).isEqualTo(1);
  }

  @Test
  void theDealIsOpenedByNoOrderOfOneList() {
    var study = inverseOfTheDeal();
    assertThat(study.asStated().reached().contains(study.state())).isFalse();
    for (var of : study.requirements()) {
      assertThat(of.byStatement())
          .filteredOn(radius -> radius.claim() instanceof Claim.Reached)
          .allMatch(radius -> !radius.overturned() && radius.extent().all());
    }
  }

  @Test
  void everyAlteredOptionThatIsReportedChangesHowTheOutcomeStands() {
    assertThat(inverseOfTheDeal().options())
        .isNotEmpty()
        .allMatch(effect ->
            effect.opened()
                || effect.closed()
                || !effect.begins().isEmpty()
                || !effect.ceases().isEmpty());
  }

  @Test
  void whatCanBeReachedIsAskedAboutFirstAndThenWhatAllPreferToToday() {
    var space = STUDY.graph().space();
    assertThat(STUDY.claims().stream().map(Claim::state).distinct().map(space::number))
        .startsWith(1, 26, 24)
        .hasSize(1 + WhatItTurnsOn.FEW_OUTCOMES);
    assertThat(STUDY.leftOut()).isEqualTo(3);
  }

  @Test
  void theAnswerTurnsOnFewJudgementsAndStrikingIsOneOfThem() {
    assertThat(STUDY.fewest().orElseThrow().entries())
        .anyMatch(entry -> entry.voice().who().id().equals("us") && entry.place() == 2);
  }

  @Test
  void aStrikeThatCanBeTakenBackOpensTheDeal() {
    assertThat(effectOn(new OptionChange.MadeReversible("strike")).steps()).isEqualTo(6);
  }

  @Test
  void aGuaranteeThatTheDemandStaysSaidMakesTheDealHoldWithoutAnyReply() {
    assertThat(effectOn(new OptionChange.Guaranteed("specify")).begins())
        .extracting(StabilityConcept::id)
        .containsExactly("nash");
  }

  /// From the demand said alone: Mexico signs, the strike camp takes the demand back, Mexico turns
  /// from signing to the work, the strike camp signs and says what it demands, Mexico signs.
  @Test
  void aDemandSaidFirstOpensTheDeal() {
    assertThat(effectOn(new OptionChange.DoneFirst("specify")).steps()).isEqualTo(5);
    assertThat(effectOn(new OptionChange.DoneFirst("mxSign")).steps()).isEqualTo(3);
  }

  private static OptionEffect effectOn(OptionChange change) {
    return inverseOfTheDeal().options().stream()
        .filter(effect -> effect.change().equals(change))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoeverDecidesEveryListThatCountsIsVaried() {
    var stated = Gallery.open("strikes-or-partnership").situation();
    var nash = StabilityConcepts.named("nash");
    for (var control :
        List.of(new Control.Split(), new Control.Quorum(0.5, 0.5), new Control.Unknown())) {
      var study =
          WhatItTurnsOn.ask(
              stated,
              WhoDecides.asStated(stated).with("us", control),
              nash,
              WhatItTurnsOn.FEW_OUTCOMES,
              200,
              Progress.UNWATCHED);
      assertThat(study.voices())
          .extracting(voice -> voice.holder().id())
          .containsExactly("us/force", "us/partnership", "mx");
      assertThat(study.hinges().changes()).isEqualTo(11 + 11 + 13);
    }
  }

  @Test
  void underSplitTheDealAndTheStrikeWithoutSuspensionAreBothReached() {
    var stated = Gallery.open("strikes-or-partnership").situation();
    var study =
        WhatItTurnsOn.ask(
            stated,
            WhoDecides.asStated(stated).with("us", new Control.Split()),
            StabilityConcepts.named("nash"),
            WhatItTurnsOn.FEW_OUTCOMES,
            200,
            Progress.UNWATCHED);
    assertThat(study.claims())
        .filteredOn(claim -> claim instanceof Claim.Reached && claim.trueOf(study.asStated()))
        .extracting(claim -> study.graph().space().name(claim.state()))
        .contains("NYYYYN", "YNYNNY");
  }

  @Test
  void eachFactionIsAskedInTurn() {
    assertThat(WhatItTurnsOn.everyFaction(SAMPLE)).hasSize(2);
  }

  private static InverseStudy inverseOfTheDeal() {
    var control = WhoDecides.asStated(SAMPLE);
    var state = control.graph(SAMPLE).space().state(SAMPLE.outcomeNamed("NYYYYN"));
    return WhatWouldHaveToBeTrue.ask(
        SAMPLE, control, state, StabilityConcepts.CLASSICAL, "", 40_320, Progress.UNWATCHED);
  }

  private static Case strikeCampDeciding() {
    var stated = Gallery.open("strikes-or-partnership").situation();
    var us = stated.party("us");
    var strike =
        us.factions().isEmpty() ? us.preferences() : us.factions().getFirst().preferences();
    var camps =
        List.of(
            new Faction("strike", "strike camp", 0.5, strike, Doubts.NONE, Grounds.NONE),
            new Faction(
                "none", "no camp", 0.5, new Preferences.Indifferent(), Doubts.NONE, Grounds.NONE));
    var divided =
        new Party(
            us.id(),
            us.name(),
            us.options(),
            us.preferences(),
            Doubts.NONE,
            camps,
            new Control.ByFaction("strike"),
            Map.of(),
            us.grounds());
    return new Case(
        stated.title(),
        stated.summary(),
        stated.kind(),
        stated.sources(),
        stated.parties().stream().map(party -> party.equals(us) ? divided : party).toList(),
        stated.impossible(),
        stated.oneWay(),
        stated.now(),
        stated.talk());
  }
}
