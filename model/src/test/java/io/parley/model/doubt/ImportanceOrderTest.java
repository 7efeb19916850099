package io.parley.model.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.party.Doubts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportanceOrderTest {

  private static ImportanceOrder doubted(int judgements, int... pairs) {
    var unordered = new ArrayList<Doubts.Pair>();
    for (int at = 0; at < pairs.length; at += 2) {
      unordered.add(new Doubts.Pair(pairs[at], pairs[at + 1]));
    }
    return ImportanceOrder.of(judgements, unordered);
  }

  private static List<Doubts.Pair> pairs(Random random, int judgements) {
    var pairs = new ArrayList<Doubts.Pair>();
    for (int upper = 0; upper < judgements; upper++) {
      for (int lower = upper + 1; lower < judgements; lower++) {
        if (random.nextInt(3) == 0) {
          pairs.add(new Doubts.Pair(upper, lower));
        }
      }
    }
    return pairs;
  }

  /// Whether a judgement can be led to from another by pairs in doubt.
  private static boolean linked(int one, int other, List<Doubts.Pair> pairs, Set<Integer> seen) {
    return one == other
        || (seen.add(one)
            && pairs.stream()
                .anyMatch(pair ->
                    (pair.upper() == one && linked(pair.lower(), other, pairs, seen))
                        || (pair.lower() == one && linked(pair.upper(), other, pairs, seen))));
  }

  private static Stream<List<Integer>> permutations(List<Integer> begun, int judgements) {
    return begun.size() == judgements
        ? Stream.of(begun)
        : Stream.iterate(0, place -> place < judgements, place -> place + 1)
            .filter(place -> !begun.contains(place))
            .flatMap(place ->
                permutations(Stream.concat(begun.stream(), Stream.of(place)).toList(), judgements));
  }

  /// Word by word: linked judgements stay among their places, and a pair of them whose order is known
  /// keeps it.
  private static boolean allowed(List<Integer> arrangement, List<Doubts.Pair> pairs) {
    for (int upper = 0; upper < arrangement.size(); upper++) {
      if (!linked(upper, arrangement.get(upper), pairs, new HashSet<>())) {
        return false;
      }
      for (int lower = upper + 1; lower < arrangement.size(); lower++) {
        if (linked(upper, lower, pairs, new HashSet<>())
            && !pairs.contains(new Doubts.Pair(upper, lower))
            && arrangement.indexOf(upper) > arrangement.indexOf(lower)) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void twoJudgementsInDoubtChangePlaces() {
    assertThat(doubted(3, 0, 2).arrangements()).containsExactly(List.of(0, 1, 2), List.of(2, 1, 0));
  }

  @Test
  void linkedPairsKeepTheOrderThatIsKnown() {
    assertThat(doubted(3, 0, 1, 1, 2).arrangements())
        .containsExactly(List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2));
  }

  @Test
  void arrangementsAreAllThatWhatIsKnownAllows() {
    for (int seed = 0; seed < 60; seed++) {
      var pairs = pairs(new Random(seed), 5);
      assertThat(ImportanceOrder.of(5, pairs).arrangements())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(
              permutations(List.of(), 5).filter(order -> allowed(order, pairs)).toList());
    }
  }

  @Test
  void thePairsThatStayOpenAreThoseInDoubtThatStandBothWaysRound() {
    for (int seed = 0; seed < 60; seed++) {
      var pairs = pairs(new Random(seed), 5);
      var order = ImportanceOrder.of(5, pairs);
      var all = order.arrangements().toList();
      assertThat(pairs).containsAll(order.open());
      for (var pair : pairs) {
        long kept =
            all.stream()
                .filter(places -> places.indexOf(pair.upper()) < places.indexOf(pair.lower()))
                .count();
        assertThat(order.open().contains(pair)).isEqualTo(kept > 0 && kept < all.size());
      }
    }
  }

  @Test
  void aKnownPairCannotBeTurnedRound() {
    assertThat(doubted(3, 0, 1, 1, 2).with(2, 0)).isEmpty();
    assertThat(doubted(3, 0, 1, 1, 2).with(2, 1).orElseThrow().open()).isEmpty();
  }

  @Test
  void manyOrdersAreFoundOneByOne() {
    var pairs = new ArrayList<Doubts.Pair>();
    for (int upper = 0; upper < 40; upper++) {
      for (int lower = upper + 1; lower < 40; lower++) {
        pairs.add(new Doubts.Pair(upper, lower));
      }
    }
    assertThat(ImportanceOrder.of(40, pairs).arrangements().limit(100)).hasSize(100);
  }
}
