package io.parley.study.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.StateSet;
import io.parley.model.Case;
import io.parley.model.doubt.Doubt;
import io.parley.model.doubt.Fact;
import io.parley.model.doubt.Settled;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.random.RandomCase;
import io.parley.random.RandomDoubts;
import io.parley.study.answer.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatIsCertainTest {

  private static final RandomCase SHAPE = new RandomCase(2, 4, 1, 0.3, 1, true);

  /// A case in which the first party's judgements are in doubt, and who decides for the second.
  private static Case doubtful(long seed) {
    var drawn = SHAPE.draw(seed);
    var random = new Random(seed);
    var ids = drawn.options().stream().map(Option::id).toList();
    var first = drawn.parties().getFirst();
    var second = drawn.parties().getLast();
    var doubts = new Doubts(List.of(random.nextInt(4)), List.of(new Doubts.Pair(0, 2)), List.of());
    var factions =
        Stream.of("hawks", "doves")
            .map(id -> new Faction(id, id, 0.5, prefers(random, ids), Doubts.NONE, Grounds.NONE))
            .toList();
    return drawn.with(
        List.of(
            new Party(
                first.id(),
                first.name(),
                first.options(),
                prefers(random, ids),
                doubts,
                List.of(),
                new Control.OneMind(),
                Map.of(),
                Grounds.NONE),
            new Party(
                second.id(),
                second.name(),
                second.options(),
                second.preferences(),
                Doubts.NONE,
                factions,
                new Control.Unknown(),
                Map.of(),
                Grounds.NONE)));
  }

  private static Preferences prefers(Random random, List<String> ids) {
    return new Preferences.Prefers(
        IntStream.range(0, 4)
            .mapToObj(_ -> Judgement.of(Stated.of(RandomCase.statement(random, ids, 2))))
            .toList());
  }

  private static Stream<Certainty> certainties() {
    return LongStream.range(0, 25)
        .mapToObj(seed -> WhatIsCertain.ask(doubtful(seed), Progress.UNWATCHED));
  }

  /// The cases that result when all doubts are settled in every way.
  private static List<Case> settled(Case situation) {
    var doubts = Doubt.in(situation);
    if (doubts.isEmpty()) {
      return List.of(situation);
    }
    var cases = new ArrayList<Case>();
    for (var settlement : doubts.getFirst().settlements()) {
      cases.addAll(settled(settlement.in(situation)));
    }
    return cases;
  }

  private static boolean within(StateSet narrow, StateSet wide) {
    return narrow.minus(wide).isEmpty();
  }

  @Test
  void whatIsCertainHoldsHoweverTheDoubtsAreSettledAndWhatHoldsIsPossible() {
    LongStream.range(0, 25)
        .mapToObj(WhatIsCertainTest::doubtful)
        .forEach(situation -> {
          var certainty = WhatIsCertain.ask(situation, Progress.UNWATCHED);
          assertThat(settled(situation))
              .hasSizeLessThanOrEqualTo(certainty.completions().intValueExact());
          for (var known : settled(situation)) {
            var table = WhatHolds.ask(known, GraphModel.of(known), Progress.UNWATCHED).table();
            for (var concept : certainty.concepts()) {
              var holds = table.equilibria(concept);
              assertThat(within(certainty.equilibria(concept, Extension.NECESSARY), holds))
                  .isTrue();
              assertThat(within(holds, certainty.equilibria(concept, Extension.POSSIBLE))).isTrue();
            }
          }
        });
  }

  @Test
  void alwaysAndSometimesAreWhatHoldsInEveryAndInSomeWayOfSettlingTheDoubts() {
    for (long seed = 0; seed < 40; seed++) {
      var situation = cast(seed);
      var certainty = WhatIsCertain.ask(situation, Progress.UNWATCHED);
      for (var whose : groups(certainty)) {
        for (var concept : certainty.concepts()) {
          assertThat(certainty.exact(concept)).isTrue();
          var holding = holding(situation, concept, whose);
          assertThat(certainty.always(concept, whose))
              .as("seed %d, %s", seed, concept)
              .isEqualTo(holding.stream().reduce(StateSet::and).orElseThrow());
          assertThat(certainty.sometimes(concept, whose))
              .as("seed %d, %s", seed, concept)
              .isEqualTo(holding.stream().reduce(StateSet::or).orElseThrow());
        }
      }
    }
  }

  @Test
  void whatDependsOnOnesOwnPreferencesIsExactWhereCombinationsAreTooMany() {
    int exact = 0;
    for (long seed = 0; seed < 40; seed++) {
      var situation = cast(seed);
      var certainty = WhatIsCertain.ask(situation, 5, Progress.UNWATCHED);
      for (var whose : groups(certainty)) {
        for (var concept : certainty.concepts()) {
          var holding = holding(situation, concept, whose);
          var always = holding.stream().reduce(StateSet::and).orElseThrow();
          var sometimes = holding.stream().reduce(StateSet::or).orElseThrow();
          assertThat(within(certainty.always(concept, whose), always)).isTrue();
          assertThat(within(sometimes, certainty.sometimes(concept, whose))).isTrue();
          if (certainty.exact(concept) && !certainty.exact("seq")) {
            exact++;
            assertThat(certainty.always(concept, whose)).isEqualTo(always);
            assertThat(certainty.sometimes(concept, whose)).isEqualTo(sometimes);
          }
        }
      }
    }
    assertThat(exact).isGreaterThan(20);
  }

  @Test
  void whatSufficesForAnOutcomeToHoldOrNotDoes() {
    int told = 0;
    for (long seed = 0; seed < 40; seed++) {
      var situation = cast(seed);
      var certainty = WhatIsCertain.ask(situation, Progress.UNWATCHED);
      var whose = certainty.graph().decisionMakers();
      var combinations = combinations(situation);
      for (var concept : certainty.concepts()) {
        var holding = holding(situation, concept, whose);
        for (var turn : certainty.completed().turns(concept, whose, 100)) {
          for (var state : turn.states()) {
            assertThat(holding)
                .as("seed %d", seed)
                .anyMatch(set -> set.contains(state))
                .anyMatch(set -> !set.contains(state));
            for (int way = 0; way < combinations.size(); way++) {
              var facts = combinations.get(way).stream().flatMap(one -> one.facts().stream());
              var known = facts.toList();
              if (agree(known, turn.holds())) {
                told++;
                assertThat(holding.get(way).contains(state)).as("seed %d", seed).isTrue();
              }
              if (agree(known, turn.fails())) {
                assertThat(holding.get(way).contains(state)).as("seed %d", seed).isFalse();
              }
            }
          }
        }
      }
    }
    assertThat(told).isGreaterThan(100);
  }

  private static boolean agree(List<Fact> way, List<Fact> facts) {
    return facts.stream()
        .allMatch(fact -> way.contains(fact) || way.stream().noneMatch(fact::contradicts));
  }

  /// A case in which much is in doubt, pairs of outcomes as well.
  private static Case cast(long seed) {
    for (int draw = 0; ; draw++) {
      var random = new Random(seed * 1_000 + draw);
      var drawn = RandomCase.withFactions(SHAPE.draw(seed * 1_000 + draw), random);
      var situation = RandomDoubts.cast(drawn, random);
      int ways = combinations(situation).size();
      if (ways > 1 && ways <= 200) {
        return situation;
      }
    }
  }

  private static List<List<DecisionMaker>> groups(Certainty certainty) {
    var deciders = certainty.graph().decisionMakers();
    var groups = new ArrayList<List<DecisionMaker>>();
    groups.add(deciders);
    deciders.forEach(i -> groups.add(List.of(i)));
    return groups;
  }

  /// What holds for these decision makers in every combination of ways to settle the doubts.
  private static List<StateSet> holding(Case situation, String concept, List<DecisionMaker> whose) {
    return combinations(situation).stream()
        .map(ways -> situation.with(ways.stream().map(Settled::party).toList()))
        .map(known -> Sweep.of(GraphModel.of(known)))
        .map(table ->
            whose.stream().map(i -> table.stable(concept, i)).reduce(StateSet::and).orElseThrow())
        .toList();
  }

  private static List<List<Settled>> combinations(Case situation) {
    List<List<Settled>> combinations = List.of(List.of());
    for (var party : situation.parties()) {
      var ways = Settled.ways(party).limit(300).toList();
      combinations =
          combinations.stream()
              .flatMap(begun ->
                  ways.stream().map(way -> Stream.concat(begun.stream(), Stream.of(way)).toList()))
              .limit(300)
              .toList();
    }
    return combinations;
  }

  @Test
  void settlingADoubtTakesNoCertaintyAway() {
    certainties()
        .forEach(certainty -> {
          for (var concept : certainty.concepts()) {
            var now = certainty.equilibria(concept, Extension.NECESSARY);
            for (var doubt : certainty.settled()) {
              assertThat(doubt.ways())
                  .allMatch(way -> within(now, way.certain().equilibria(concept)));
            }
          }
        });
  }

  @Test
  void doubtsAboutJudgementsAndAboutWhoDecidesAreCountedTogether() {
    var certainty = WhatIsCertain.ask(doubtful(1), Progress.UNWATCHED);
    assertThat(certainty.doubts()).hasSize(3);
    assertThat(certainty.completions()).isEqualTo(8);
    assertThat(certainty.leftOut()).isZero();
  }

  @Test
  void withNothingInDoubtEveryReadingIsTheAnalysis() {
    var situation = SHAPE.draw(3);
    var certainty = WhatIsCertain.ask(situation, Progress.UNWATCHED);
    var table = WhatHolds.ask(situation, certainty.graph(), Progress.UNWATCHED).table();
    assertThat(certainty.doubts()).isEmpty();
    assertThat(certainty.readings().values()).allMatch(table::equals);
  }
}
