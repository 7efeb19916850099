package io.parley.conflict.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.UncertainPreference;
import io.parley.conflict.preference.UncertainWill;
import io.parley.conflict.preference.Will;
import io.parley.conflict.sample.FreeConflict;
import io.parley.conflict.state.State;
import io.parley.model.option.Outcome;
import io.parley.model.party.Doubts;
import io.parley.model.party.Preferences;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the ways of reading an unknown preference come to, held against all ways of completing it.
class CompletionLawsTest {

  /// A relation written down pair by pair; it need not be transitive.
  private static final class Relation implements Will {

    /// By first and second state: positive when the first is preferred, 0 when they are equal.
    private final int[][] sign;

    Relation(int[][] sign) {
      this.sign = sign;
    }

    @Override
    public boolean gains(int from, int to) {
      return sign[to][from] > 0;
    }

    @Override
    public boolean heldBack(int from, int end) {
      return sign[end][from] <= 0;
    }

    @Override
    public List<PreferenceOrder> orders() {
      return List.of();
    }

    @Override
    public Comparison compare(State first, State second) {
      return new Comparison.Equal();
    }
  }

  private record Open(int party, int first, int second) {}

  /// A small conflict in which a few pairs are open.
  private record Doubtful(GraphModel graph, List<Open> open) {

    static Doubtful random(int parties, int options, long seed) {
      var graph = FreeConflict.random(parties, options, seed);
      var random = new Random(seed);
      var open = new TreeSet<String>();
      var pairs = new ArrayList<Open>();
      while (pairs.size() < 5) {
        int first = random.nextInt(1 << options);
        int second = random.nextInt(1 << options);
        var pair =
            new Open(random.nextInt(parties), Math.min(first, second), Math.max(first, second));
        if (first != second && open.add(pair.toString())) {
          pairs.add(pair);
        }
      }
      return new Doubtful(graph, pairs);
    }

    GraphModel read(Extension extension) {
      var wills = new ArrayList<Will>();
      for (var i : graph.decisionMakers()) {
        var unranked =
            open.stream()
                .filter(pair -> pair.party == i.index())
                .map(pair -> new Doubts.Unranked(outcome(pair.first), outcome(pair.second)))
                .toList();
        wills.add(
            new UncertainWill(
                UncertainPreference.of(
                    ranking(graph.order(i)),
                    new Doubts(List.of(), List.of(), unranked),
                    graph.space()),
                extension));
      }
      return new GraphModel(graph.space(), graph.moves(), wills, graph.now());
    }

    private Preferences ranking(PreferenceOrder order) {
      return new Preferences.Ranking(
          graph.space().feasible().stream()
              .sorted(Comparator.comparingInt(order::place))
              .map(state -> List.of(graph.space().outcome(state)))
              .toList());
    }

    private Outcome outcome(int code) {
      return graph.space().outcome(new State(code));
    }

    /// Every way of deciding every open pair: preferred, equal or worse.
    Stream<GraphModel> completions() {
      int all = (int) Math.pow(3, open.size());
      return IntStream.range(0, all).mapToObj(this::completed);
    }

    private GraphModel completed(int choice) {
      var tables = new ArrayList<int[][]>();
      int states = graph.space().combinations();
      for (var order : graph.orders()) {
        var table = new int[states][states];
        for (int one = 0; one < states; one++) {
          for (int other = 0; other < states; other++) {
            table[one][other] = Integer.compare(order.rank(one), order.rank(other));
          }
        }
        tables.add(table);
      }
      int rest = choice;
      for (var pair : open) {
        int sign = rest % 3 - 1;
        rest /= 3;
        tables.get(pair.party)[pair.first][pair.second] = sign;
        tables.get(pair.party)[pair.second][pair.first] = -sign;
      }
      return new GraphModel(
          graph.space(), graph.moves(), tables.stream().map(Relation::new).toList(), graph.now());
    }
  }

  private static Stream<Doubtful> doubtful() {
    return Stream.concat(
        LongStream.range(0, 30).mapToObj(seed -> Doubtful.random(2, 3, seed)),
        LongStream.range(0, 15).mapToObj(seed -> Doubtful.random(3, 3, seed)));
  }

  private static Set<State> stable(String concept, DecisionMaker i, GraphModel graph) {
    var judge = StabilityConcepts.named(concept).in(graph);
    return graph.space().feasible().stream()
        .filter(s -> judge.judge(i, s).stable())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What holds in all of the graphs, and what holds in any.
  private record Range(Set<State> always, Set<State> ever) {

    static Range of(String concept, DecisionMaker i, Stream<GraphModel> graphs) {
      var sets = graphs.map(graph -> stable(concept, i, graph)).toList();
      var always = new TreeSet<>(sets.getFirst());
      var ever = new TreeSet<State>();
      for (var set : sets) {
        always.retainAll(set);
        ever.addAll(set);
      }
      return new Range(always, ever);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readingAReadGraphOtherwiseIsReadingItSoAtOnce(long seed) {
    var doubtful = Doubtful.random(2, 4, seed);
    for (var extension : Extension.values()) {
      var atOnce = doubtful.read(extension);
      var again = doubtful.read(Extension.A).read(extension);
      for (var i : atOnce.decisionMakers()) {
        for (var s : atOnce.space().feasible().stream().toList()) {
          assertThat(again.improvements(i, s)).isEqualTo(atOnce.improvements(i, s));
          assertThat(again.answers(i, s)).isEqualTo(atOnce.answers(i, s));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nash", "gmr", "smr"})
  void necessaryAndPossibleAreExactForNashGmrAndSmr(String concept) {
    doubtful()
        .forEach(doubtful -> {
          for (var i : doubtful.graph.decisionMakers()) {
            var range = Range.of(concept, i, doubtful.completions());
            assertThat(stable(concept, i, doubtful.read(Extension.NECESSARY)))
                .isEqualTo(range.always)
                .isEqualTo(stable(concept, i, doubtful.read(Extension.A)));
            assertThat(stable(concept, i, doubtful.read(Extension.POSSIBLE))).isEqualTo(range.ever);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"seq", "sseq", "sim"})
  void necessaryNeverClaimsAndPossibleNeverMissesWhereOthersFollowTheirInterest(String concept) {
    doubtful()
        .forEach(doubtful -> {
          for (var i : doubtful.graph.decisionMakers()) {
            var range = Range.of(concept, i, doubtful.completions());
            assertThat(range.always)
                .containsAll(stable(concept, i, doubtful.read(Extension.NECESSARY)));
            assertThat(stable(concept, i, doubtful.read(Extension.POSSIBLE)))
                .containsAll(range.ever);
          }
        });
  }

  @Test
  void extensionAClaimsTooMuchForSequentialStabilityWhenOpponentsAreInDoubt() {
    assertThat(doubtful())
        .anySatisfy(doubtful ->
            assertThat(doubtful.graph.decisionMakers())
                .anySatisfy(i ->
                    assertThat(stable("seq", i, doubtful.read(Extension.A)))
                        .isNotEmpty()
                        .anyMatch(
                            s -> !Range.of("seq", i, doubtful.completions()).always.contains(s))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nash", "gmr", "smr", "seq", "sseq"})
  void extensionsLieWithinOneAnother(String concept) {
    LongStream.range(0, 40)
        .mapToObj(seed -> Doubtful.random(3, 4, seed))
        .forEach(doubtful -> {
          for (var i : doubtful.graph.decisionMakers()) {
            var a = stable(concept, i, doubtful.read(Extension.A));
            var b = stable(concept, i, doubtful.read(Extension.B));
            var c = stable(concept, i, doubtful.read(Extension.C));
            var d = stable(concept, i, doubtful.read(Extension.D));
            assertThat(b).containsAll(a);
            assertThat(c).containsAll(a);
            assertThat(d).containsAll(b).containsAll(c);
            assertThat(a).containsAll(stable(concept, i, doubtful.read(Extension.NECESSARY)));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"nash", "gmr", "smr", "seq", "sseq"})
  void whenCompletionsAreOrdersNecessarySufficesAndPossibleIsNeeded(String concept) {
    var shape = new RandomCase(2, 4, 1, 0.3, 1, true);
    for (long seed = 0; seed < 30; seed++) {
      var graph = GraphModel.of(shape.draw(seed));
      var other = ordersOver(graph, seed);
      for (var i : graph.decisionMakers()) {
        var range = Range.of(concept, i, choices(graph, other));
        assertThat(range.always)
            .containsAll(stable(concept, i, either(graph, other, Extension.NECESSARY)));
        assertThat(stable(concept, i, either(graph, other, Extension.POSSIBLE)))
            .containsAll(range.ever);
      }
    }
  }

  /// For each decision maker another order, near its own: two states have changed places.
  private static List<PreferenceOrder> ordersOver(GraphModel graph, long seed) {
    var random = new Random(seed);
    return graph.orders().stream()
        .map(order -> {
          var ranks = new int[graph.space().combinations()];
          graph.space().feasible().forEachCode(code -> ranks[code] = order.rank(code));
          int one = graph.space().numbered(1 + random.nextInt(graph.space().size())).code();
          int two = graph.space().numbered(1 + random.nextInt(graph.space().size())).code();
          int kept = ranks[one];
          ranks[one] = ranks[two];
          ranks[two] = kept;
          return PreferenceOrder.ofRanks(ranks, graph.space());
        })
        .toList();
  }

  private static Stream<GraphModel> choices(GraphModel graph, List<PreferenceOrder> other) {
    int parties = other.size();
    return IntStream.range(0, 1 << parties)
        .mapToObj(choice -> {
          var orders = new ArrayList<PreferenceOrder>();
          for (int party = 0; party < parties; party++) {
            orders.add((choice >>> party & 1) == 1 ? other.get(party) : graph.orders().get(party));
          }
          return new GraphModel(graph.space(), graph.moves(), orders, graph.now());
        });
  }

  private static GraphModel either(
      GraphModel graph, List<PreferenceOrder> other, Extension extension) {
    var wills = new ArrayList<Will>();
    for (int party = 0; party < other.size(); party++) {
      wills.add(
          new UncertainWill(
              new UncertainPreference(List.of(graph.orders().get(party), other.get(party))),
              extension));
    }
    return new GraphModel(graph.space(), graph.moves(), wills, graph.now());
  }
}
