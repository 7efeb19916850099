package io.parley.conflict.hinge;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.model.doubt.Holder;
import io.parley.model.party.Doubts;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HingeTest {

  private static final RandomCase SHAPE = new RandomCase(2, 4, 1, 0.2, 0, true);
  private static final int ENOUGH = 3_000;

  @Test
  void everyOrderOfAShortListIsMetOnce() {
    var met = new ArrayList<List<Integer>>();
    new Orders(4, 24).forEach(met::add);
    assertThat(met).hasSize(24).doesNotHaveDuplicates();
  }

  @Test
  void aSampleIsTheSameEveryTime() {
    var once = new ArrayList<List<Integer>>();
    var again = new ArrayList<List<Integer>>();
    new Orders(9, 50).forEach(once::add);
    new Orders(9, 50).forEach(again::add);
    assertThat(again).isEqualTo(once).hasSize(50);
  }

  @Test
  void everyHingeOverturnsItsClaimInAModelBuiltAnew() {
    for (long seed = 0; seed < 40; seed++) {
      var subject = new Subject(SHAPE.draw(seed));
      var hinges =
          Hinges.of(
              subject.claims(), "seq", subject.voices, subject.trial, ENOUGH, Progress.UNWATCHED);
      var all = new ArrayList<>(hinges.single());
      all.addAll(hinges.pairs());
      for (var hinge : all) {
        var afresh = subject.afresh(hinge.changes());
        assertThat(hinge.claim().trueOf(afresh))
            .isNotEqualTo(hinge.claim().trueOf(subject.trial.asStated()));
      }
    }
  }

  @Test
  void aRadiusOfOneIsASingleSwap() {
    for (long seed = 0; seed < 40; seed++) {
      var subject = new Subject(SHAPE.draw(seed));
      var radii =
          SwapSearch.fewest(
              subject.claims(), subject.voices, subject.trial, ENOUGH, Progress.UNWATCHED);
      var hinges =
          Hinges.of(
              subject.claims(), "seq", subject.voices, subject.trial, ENOUGH, Progress.UNWATCHED);
      for (var radius : radii) {
        boolean bySwap =
            hinges.single().stream()
                .filter(hinge -> hinge.claim().equals(radius.claim()))
                .anyMatch(hinge -> hinge.changes().getFirst().change() instanceof Change.Swap);
        assertThat(radius.overturned() && radius.swaps() == 1).isEqualTo(bySwap);
      }
    }
  }

  @Test
  void anExactConditionIsNeededAndEnough() {
    for (long seed = 0; seed < 60; seed++) {
      var subject = new Subject(SHAPE.draw(seed));
      for (var voice : subject.voices) {
        if (voice.entries() > 5) {
          continue;
        }
        for (var condition :
            OrderCondition.of(subject.claims(), voice, subject.trial, ENOUGH, Progress.UNWATCHED)) {
          assertThat(condition.all()).isTrue();
          condition
              .exactly()
              .ifPresent(pair -> {
                assertThat(condition.held() * 2).isEqualTo(condition.orders());
                assertThat(condition.needed()).contains(pair);
                assertThat(condition.enough()).contains(pair);
              });
        }
      }
    }
  }

  @Test
  void aSearchThatMeetsItsBoundSaysSo() {
    for (long seed = 0; seed < 60; seed++) {
      var subject = new Subject(SHAPE.draw(seed));
      int entries =
          subject.voices.stream().mapToInt(voice -> Math.max(0, voice.entries() - 1)).sum();
      if (entries > 3) {
        for (var radius :
            SwapSearch.fewest(
                subject.claims(), subject.voices, subject.trial, 2, Progress.UNWATCHED)) {
          assertThat(radius.extent()).isEqualTo(new Radius.Extent(0, 2, false));
        }
      }
    }
  }

  @Test
  void whoeverDecidesHingesOverturnTheirClaimsInAModelBuiltAnew() {
    for (long seed = 0; seed < 120; seed++) {
      var subject = new Subject(RandomCase.withFactions(SHAPE.draw(seed), new Random(seed)));
      var claims = subject.claims();
      var hinges = Hinges.of(claims, "seq", subject.voices, subject.trial, 60, Progress.UNWATCHED);
      for (var effect : hinges.effects()) {
        var change = List.of(effect.change());
        var overturned =
            hinges.single().stream()
                .filter(hinge -> hinge.changes().equals(change))
                .map(Hinge::claim)
                .toList();
        var afresh = subject.definitions(change);
        for (var claim : claims) {
          assertThat(overturned.contains(claim))
              .as("%s after %s in case %d", claim, effect.change(), seed)
              .isEqualTo(afresh.trueOf(claim) != claim.trueOf(subject.trial.asStated()));
        }
      }
    }
  }

  @Test
  void theFewestEntriesTouchAChangeThatOverturnsEachClaim() {
    for (long seed = 0; seed < 60; seed++) {
      var subject = new Subject(SHAPE.draw(seed));
      var single =
          Hinges.of(subject.claims(), "seq", subject.voices, subject.trial, 60, Progress.UNWATCHED)
              .single();
      Fewest.of(single)
          .ifPresent(fewest -> {
            for (var claim : single.stream().map(Hinge::claim).distinct().toList()) {
              assertThat(single)
                  .filteredOn(hinge -> hinge.claim().equals(claim))
                  .anyMatch(hinge -> touchesOnly(fewest.entries(), hinge.changes().getFirst()));
            }
          });
    }
  }

  private static boolean touchesOnly(List<Fewest.Entry> entries, Variation variation) {
    return variation.change().places().stream()
        .allMatch(place -> entries.contains(new Fewest.Entry(variation.voice(), place)));
  }

  @Test
  void whatMayNotHoldStaysInDoubtWhereverItStands() {
    var judgements =
        new Preferences.Prefers(
            List.of("o0", "o1", "o2").stream()
                .map(option -> Judgement.of(Stated.of(new Statement.Taken(option))))
                .toList());
    var situation = SHAPE.draw(1);
    var graph = GraphModel.of(situation);
    var voice =
        new Voice(
            graph.decisionMakers().getFirst(),
            Holder.of(situation.parties().getFirst()),
            true,
            "P",
            judgements,
            new Doubts(List.of(1), List.of(new Doubts.Pair(0, 1)), List.of()));
    assertThat(voice.arranged(List.of(2, 1, 0)).doubts())
        .isEqualTo(new Doubts(List.of(1), List.of(new Doubts.Pair(1, 2)), List.of()));
    assertThat(voice.after(List.of(new Change.Drop(1))).doubts())
        .isEqualTo(new Doubts(List.of(0), List.of(), List.of()));
    assertThat(voice.after(List.of(new Change.Hold(2))).doubts().maybe()).isEmpty();
    assertThat(Change.of(judgements, voice.doubts())).contains(new Change.Hold(2));
  }

  private static final class Subject {

    private final Case situation;
    private final WhoDecides control;
    private final GraphModel graph;
    private final List<Voice> voices;
    private final Trial trial;

    Subject(Case situation) {
      this.situation = situation;
      this.control = WhoDecides.asStated(situation);
      this.graph = GraphModel.of(situation);
      this.voices = Voice.of(situation, control, graph);
      this.trial = Trial.of(situation, control, List.of(StabilityConcepts.named("seq")));
    }

    List<Claim> claims() {
      var claims = new ArrayList<Claim>();
      graph.space().feasible().stream()
          .forEach(s -> {
            claims.add(new Claim.Holds("seq", s));
            claims.add(new Claim.Reached(s));
          });
      return claims;
    }

    Findings afresh(List<Variation> changes) {
      return Trial.of(altered(changes), control, List.of(StabilityConcepts.named("seq")))
          .asStated();
    }

    private Case altered(List<Variation> changes) {
      var parties = new ArrayList<>(situation.parties());
      for (var voice : changes.stream().map(Variation::voice).distinct().toList()) {
        var itsChanges =
            changes.stream()
                .filter(change -> change.voice().equals(voice))
                .map(Variation::change)
                .toList();
        parties.replaceAll(party ->
            party.id().equals(voice.holder().party()) ? voice.after(itsChanges).in(party) : party);
      }
      return situation.with(parties);
    }

    /// What the definitions say, word by word, of the case after changes.
    Definitions definitions(List<Variation> changes) {
      var changed = control.graph(altered(changes));
      return new Definitions(changed, Evolution.byImprovements(changed, Progress.UNWATCHED));
    }
  }

  private record Definitions(GraphModel graph, Evolution evolution) {

    boolean trueOf(Claim claim) {
      return switch (claim) {
        case Claim.Holds(var concept, var s) ->
            graph.decisionMakers().stream().allMatch(i -> holdsFor(concept, i, s));
        case Claim.HoldsFor(var concept, var who, var s) -> holdsFor(concept, who, s);
        case Claim.Reached(var s) -> evolution.reaches(s);
      };
    }

    private boolean holdsFor(String concept, DecisionMaker i, State s) {
      return StabilityConcepts.named(concept).judge(i, s, graph).stable();
    }
  }
}
