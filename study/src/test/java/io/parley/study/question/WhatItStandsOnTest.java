package io.parley.study.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.StateReasons;
import io.parley.model.Case;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatItStandsOnTest {

  private static final RandomCase SHAPE = new RandomCase(2, 4, 1, 0.3, 1, true);

  @ParameterizedTest
  @ValueSource(strings = {"nash", "sseq", "seq", "smr", "gmr", "sim"})
  void whatHoldsStillHoldsWithoutAJudgementThatIsNotBehindIt(String concept) {
    int dropped = 0;
    for (long seed = 0; seed < 60; seed++) {
      var situation = SHAPE.draw(seed);
      var graph = GraphModel.of(situation);
      for (var state : graph.space().feasible().stream().toList()) {
        var named = StabilityConcepts.named(concept);
        var reasons = StateReasons.of(state, named, graph.decisionMakers(), graph);
        if (reasons.holds()) {
          var footing = new Footing();
          footing.add(reasons);
          for (var without : withoutOne(situation, footing)) {
            var other = GraphModel.of(without);
            assertThat(StateReasons.of(state, named, other.decisionMakers(), other).holds())
                .isTrue();
            dropped++;
          }
        }
      }
    }
    assertThat(dropped).isPositive();
  }

  /// The case without one judgement that is not behind the conclusion, for each of them.
  private static List<Case> withoutOne(Case situation, Footing footing) {
    var cases = new ArrayList<Case>();
    for (int place = 0; place < situation.parties().size(); place++) {
      var party = situation.parties().get(place);
      if (party.preferences() instanceof Preferences.Prefers(var judgements)) {
        for (var judgement : judgements) {
          if (!isBehind(judgement, footing)) {
            var parties = new ArrayList<>(situation.parties());
            parties.set(place, without(judgement, judgements, party));
            cases.add(situation.with(parties));
          }
        }
      }
    }
    return cases;
  }

  private static boolean isBehind(Judgement judgement, Footing footing) {
    var extended = new Footing();
    extended.add(footing);
    extended.add(judgement);
    return extended.size() == footing.size();
  }

  @SuppressWarnings("ReferenceEquality") // the entry of the list, not another of the same words
  private static Party without(Judgement judgement, List<Judgement> judgements, Party party) {
    return new Party(
        party.id(),
        party.name(),
        party.options(),
        new Preferences.Prefers(judgements.stream().filter(each -> each != judgement).toList()),
        party.doubts(),
        party.factions(),
        party.control(),
        party.holds(),
        party.grounds());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyLineIsGoneIntoOrCountedAsLeftOut(long seed) {
    var graph = GraphModel.of(SHAPE.draw(seed));
    var lines = graph.space().feasible().stream().toList();
    var standing = WhatItStandsOn.ask(lines, graph.decisionMakers(), graph, Progress.UNWATCHED);
    assertThat(standing.lines()).hasSize(lines.size());
    assertThat(standing.leftOut()).isZero();
  }
}
