package io.parley.conflict.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.preference.DegreeOrder;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.QuorumWill;
import io.parley.conflict.preference.StrongWill;
import io.parley.conflict.preference.Will;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.sample.Definitions;
import io.parley.conflict.sample.FreeConflict;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.Case;
import io.parley.random.RandomCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SetSweepTest {

  private static RandomCase shape(int seed) {
    var random = new Random(seed);
    return new RandomCase(
        2 + random.nextInt(2),
        3 + random.nextInt(4),
        random.nextInt(4),
        random.nextInt(3) * 0.3,
        Math.max(0, random.nextInt(4) - 1),
        random.nextInt(3) > 0);
  }

  private static Case divided(int seed) {
    return divided(shape(seed).draw(seed), seed);
  }

  private static Case divided(Case drawn, int seed) {
    return RandomCase.withFactions(drawn, new Random(seed));
  }

  @Test
  void equalsDefinitionsOnRandomDividedConflicts() {
    int severalMinds = 0;
    int apart = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      var graph = GraphModel.of(divided(seed));
      severalMinds += graph.crisp() ? 0 : 1;
      apart += graph.decisionMakers().stream().allMatch(Block::fits) ? 0 : 1;
      assertThat(Sweep.of(graph)).as("seed %d", seed).isEqualTo(Definitions.judge(graph));
    }
    assertThat(severalMinds).isGreaterThan(400);
    assertThat(apart).isGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource
  void equalsDefinitionsHoweverTheUnknownIsRead(Extension extension) {
    for (int seed = 0; seed < 200; seed++) {
      var situation = divided(seed);
      var graph = WhoDecides.asStated(situation).graph(situation, extension);
      assertThat(SetSweep.of(graph, Progress.UNWATCHED))
          .as("seed %d", seed)
          .isEqualTo(Definitions.judge(graph));
    }
  }

  @Test
  void equalsTheSweepByRanksWhereEverybodyIsOfOneMind() {
    for (int seed = 0; seed < 500; seed++) {
      var graph = GraphModel.of(shape(seed).draw(seed));
      assertThat(SetSweep.of(graph, Progress.UNWATCHED))
          .as("seed %d", seed)
          .isEqualTo(Sweep.of(graph));
    }
  }

  @Test
  void equalsDefinitionsWhereOnlyMuchWorseDeters() {
    for (int seed = 0; seed < 300; seed++) {
      var graph = GraphModel.of(shape(seed).draw(seed));
      int gap = 1 + seed % 4;
      var wills =
          graph.orders().stream()
              .map(order -> new StrongWill(degrees(order, gap, graph.space())))
              .toList();
      var strong = new GraphModel(graph.space(), graph.moves(), wills, graph.now());
      assertThat(Sweep.of(strong)).as("seed %d", seed).isEqualTo(Definitions.judge(strong));
    }
  }

  private static DegreeOrder degrees(PreferenceOrder order, int gap, StateSpace space) {
    var levels = new int[space.combinations()];
    space.feasible().forEachCode(code -> levels[code] = order.rank(code));
    return DegreeOrder.ofLevels(order, levels, gap, space);
  }

  @Test
  void holdingManyOptionsChangesNoVerdict() {
    for (int seed = 0; seed < 20; seed++) {
      var graph = GraphModel.of(divided(new RandomCase(2, 9, 2, 0, 0, true).draw(seed), seed));
      assertThat(Sweep.of(graph)).as("seed %d", seed).isEqualTo(Definitions.judge(graph));
    }
  }

  /// A will of which nothing is known but its answers.
  private record Opaque(Will will) implements Will {
    @Override
    public boolean gains(int from, int to) {
      return will.gains(from, to);
    }

    @Override
    public boolean heldBack(int from, int end) {
      return will.heldBack(from, end);
    }

    @Override
    public List<PreferenceOrder> orders() {
      return List.of();
    }

    @Override
    public Comparison compare(State first, State second) {
      return will.compare(first, second);
    }
  }

  @Test
  void needsNoOrdersBehindAWill() {
    for (int seed = 0; seed < 200; seed++) {
      var graph = GraphModel.of(divided(seed));
      var wills = graph.wills().stream().map(Opaque::new).toList();
      var opaque = new GraphModel(graph.space(), graph.moves(), wills, graph.now());
      assertThat(Sweep.of(opaque)).as("seed %d", seed).isEqualTo(Definitions.judge(opaque));
    }
  }

  @Test
  void severalCoresGiveTheSameAnswer() {
    var graph = FreeConflict.random(3, 13, 1);
    assertThat(SetSweep.of(graph, Progress.UNWATCHED)).isEqualTo(Sweep.of(graph));
  }

  @Test
  void manyOutcomesTakeSeconds() {
    var free = FreeConflict.random(3, 13, 1);
    var other = FreeConflict.random(3, 13, 2);
    var wills = new ArrayList<Will>(free.orders());
    for (int place = 0; place < wills.size(); place++) {
      List<PreferenceOrder> members = List.of(free.orders().get(place), other.orders().get(place));
      wills.set(place, new QuorumWill(members, List.of(0.5, 0.5), 0.5, 0.5));
    }
    var graph = new GraphModel(free.space(), free.moves(), wills, free.now());
    assertTimeout(Duration.ofSeconds(60), () -> SetSweep.of(graph, Progress.UNWATCHED));
  }

  @Test
  void reportsProgressUpToTheEnd() {
    var graph = FreeConflict.random(3, 12, 1);
    var reported = Collections.synchronizedList(new ArrayList<Long>());
    SetSweep.of(graph, (_, done, _) -> reported.add(done));
    assertThat(reported).contains(3L * 4).doesNotHaveDuplicates();
  }
}
