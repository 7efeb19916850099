package io.parley.conflict.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.Will;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.sample.Definitions;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.model.Case;
import io.parley.model.doubt.Settled;
import io.parley.random.RandomCase;
import io.parley.random.RandomDoubts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Small cases in doubt, held against every way of settling the doubts, judged by the definitions.
class CompletionSweepTest {

  private static final RandomCase SHAPE = new RandomCase(2, 4, 1, 0.3, 1, true);

  private static Case doubted(int seed) {
    var random = new Random(seed);
    var drawn = SHAPE.draw(seed);
    var divided = seed % 3 == 0 ? RandomCase.withFactions(drawn, random) : drawn;
    return RandomDoubts.cast(divided, random);
  }

  /// Seeds of cases with something in doubt that can be settled in few ways.
  private static List<Integer> seeds(int most) {
    return IntStream.range(0, 400)
        .filter(seed -> {
          long ways = 1;
          for (var party : doubted(seed).parties()) {
            ways *= Settled.ways(party).limit(most + 1L).count();
          }
          return ways > 1 && ways <= most;
        })
        .boxed()
        .toList();
  }

  private static List<List<Settled>> combinations(Case situation) {
    var combinations = new ArrayList<List<Settled>>();
    combinations.add(List.of());
    for (var party : situation.parties()) {
      var longer = new ArrayList<List<Settled>>();
      for (var begun : combinations) {
        Settled.ways(party)
            .forEach(way -> {
              var next = new ArrayList<>(begun);
              next.add(way);
              longer.add(next);
            });
      }
      combinations.clear();
      combinations.addAll(longer);
    }
    return combinations;
  }

  private static List<GraphModel> completions(Case situation) {
    return combinations(situation).stream()
        .map(ways -> GraphModel.of(situation.with(ways.stream().map(Settled::party).toList())))
        .toList();
  }

  private static GraphModel read(Case situation, Extension extension) {
    return WhoDecides.asStated(situation).graph(situation, extension);
  }

  private static CompletionSweep sweep(Case situation) {
    var graph = GraphModel.of(situation);
    return new CompletionSweep(
        graph,
        situation.parties().stream()
            .map(party ->
                Settled.ways(party)
                    .map(way -> WhoDecides.wills(way.party(), graph.space(), Extension.NECESSARY))
                    .toList())
            .toList());
  }

  @Test
  void combinationsAreJudgedAsTheDefinitionsJudgeThem() {
    assertThat(seeds(60)).hasSizeGreaterThan(60);
    for (int seed : seeds(60)) {
      var sweep = sweep(doubted(seed));
      assertThat(sweep.combined(sweep.oneByOne(Progress.UNWATCHED), Progress.UNWATCHED))
          .as("seed %d", seed)
          .isEqualTo(completions(doubted(seed)).stream().map(Definitions::judge).toList());
    }
  }

  @Test
  void whatIsKnownOfTwoStatesIsWhatEveryCompletionSays() {
    for (int seed : seeds(60)) {
      var situation = doubted(seed);
      var necessary = read(situation, Extension.NECESSARY);
      var possible = read(situation, Extension.POSSIBLE);
      var completions = completions(situation);
      for (var i : necessary.decisionMakers()) {
        var wills = completions.stream().map(graph -> graph.will(i)).toList();
        for (var one : necessary.space().feasible().stream().toList()) {
          for (var other : necessary.space().feasible().stream().toList()) {
            int from = one.code();
            int to = other.code();
            agrees(necessary.will(i), possible.will(i), wills, from, to);
          }
        }
      }
    }
  }

  private static void agrees(
      Will necessary, Will possible, List<? extends Will> completions, int from, int to) {
    assertThat(necessary.gains(from, to))
        .isEqualTo(completions.stream().anyMatch(will -> will.gains(from, to)));
    assertThat(possible.gains(from, to))
        .isEqualTo(completions.stream().allMatch(will -> will.gains(from, to)));
    assertThat(necessary.heldBack(from, to))
        .isEqualTo(completions.stream().allMatch(will -> will.heldBack(from, to)));
    assertThat(possible.heldBack(from, to))
        .isEqualTo(completions.stream().anyMatch(will -> will.heldBack(from, to)));
  }

  @Test
  void necessaryNashIsExactAndTheOtherReadingsAreBounds() {
    for (int seed : seeds(60)) {
      var situation = doubted(seed);
      var necessary = Definitions.judge(read(situation, Extension.NECESSARY));
      var possible = Definitions.judge(read(situation, Extension.POSSIBLE));
      var tables = completions(situation).stream().map(Definitions::judge).toList();
      var always = tables.stream().reduce(StabilityTable::and).orElseThrow();
      for (var i : GraphModel.of(situation).decisionMakers()) {
        for (var concept : StabilityConcepts.CLASSICAL) {
          var certain = necessary.stable(concept.id(), i);
          assertThat(certain.minus(always.stable(concept.id(), i)).isEmpty()).isTrue();
          for (var table : tables) {
            assertThat(
                    table.stable(concept.id(), i).minus(possible.stable(concept.id(), i)).isEmpty())
                .isTrue();
          }
        }
        assertThat(necessary.stable("nash", i)).isEqualTo(always.stable("nash", i));
      }
    }
  }

  @Test
  void sweepingSetsEqualsTheDefinitionsInDoubt() {
    for (int seed = 0; seed < 200; seed++) {
      for (var extension : Extension.values()) {
        var graph = read(doubted(seed), extension);
        assertThat(Sweep.of(graph))
            .as("seed %d, %s", seed, extension)
            .isEqualTo(Definitions.judge(graph));
      }
    }
  }
}
