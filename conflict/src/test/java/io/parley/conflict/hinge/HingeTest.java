package io.parley.conflict.hinge;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.model.Case;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.List;
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

  private static final class Subject {

    private final Case situation;
    private final GraphModel graph;
    private final List<Voice> voices;
    private final Trial trial;

    Subject(Case situation) {
      this.situation = situation;
      this.graph = GraphModel.of(situation);
      this.voices = Voice.of(situation, WhoDecides.asStated(situation), graph);
      this.trial = Trial.of(graph, List.of(StabilityConcepts.named("seq")));
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
      var parties =
          situation.parties().stream()
              .map(party -> {
                Preferences stated =
                    Change.applied(
                        changes.stream()
                            .filter(change -> change.voice().who().id().equals(party.id()))
                            .map(Variation::change)
                            .toList(),
                        party.preferences());
                return new Party(
                    party.id(), party.name(), party.options(), stated, party.grounds());
              })
              .toList();
      var changed =
          new Case(
              situation.title(),
              situation.summary(),
              situation.kind(),
              situation.sources(),
              parties,
              situation.impossible(),
              situation.oneWay(),
              situation.now());
      return Trial.of(GraphModel.of(changed), List.of(StabilityConcepts.named("seq"))).asStated();
    }
  }
}
