package io.parley.conflict.preference;

import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import java.util.Arrays;
import java.util.List;

/// Ranks without gaps, computed from keys with gaps: the smallest key of a feasible state becomes
/// 0, the next larger 1, and so on; equal keys share a rank.
final class DenseRanks {

  /// Judgements that are folded into one key at a time.
  private static final int CHUNK = 16;

  private final int[] ranks;
  private final int classes;

  private DenseRanks(int[] ranks, int classes) {
    this.ranks = ranks;
    this.classes = classes;
  }

  /// By state code; {@link PreferenceOrder#INFEASIBLE} where a state cannot be.
  int[] ranks() {
    return ranks;
  }

  /// How many different ranks there are.
  int classes() {
    return classes;
  }

  /// All feasible states equal.
  static DenseRanks equal(StateSpace space) {
    return of(new long[space.combinations()], space);
  }

  /// Ranks by membership in the sets, the first set deciding before the second, and so on. Sets are
  /// folded in a chunk at a time, so that their number is not bounded by the bits of a word.
  static DenseRanks lexicographic(List<StateSet> mostImportantFirst, StateSpace space) {
    var dense = equal(space);
    for (int first = 0; first < mostImportantFirst.size(); first += CHUNK) {
      int last = Math.min(first + CHUNK, mostImportantFirst.size());
      dense = refined(dense, mostImportantFirst.subList(first, last), space);
    }
    return dense;
  }

  private static DenseRanks refined(DenseRanks dense, List<StateSet> chunk, StateSpace space) {
    var keys = new long[space.combinations()];
    space
        .feasible()
        .forEachCode(code -> {
          long key = dense.ranks[code];
          for (var set : chunk) {
            key = key << 1 | (set.contains(code) ? 1 : 0);
          }
          keys[code] = key;
        });
    return of(keys, space);
  }

  /// Ranks by key, larger is better.
  static DenseRanks of(long[] keys, StateSpace space) {
    var range = space.feasible().codes().mapToLong(code -> keys[code]).summaryStatistics();
    if (range.getCount() == 0) {
      return new DenseRanks(infeasible(keys.length), 0);
    }
    long width = range.getMax() - range.getMin() + 1;
    return width > 0 && width <= 4L * keys.length + 1024
        ? byTable(keys, range.getMin(), (int) width, space)
        : bySorting(keys, space);
  }

  /// The classes of a ranking ranked anew, by the key of each; classes of equal keys become one.
  ///
  /// @param ranks by state code, each the place of its class among the keys
  static DenseRanks regrouped(int[] ranks, long[] keyOfClass) {
    var distinct = Arrays.stream(keyOfClass).sorted().distinct().toArray();
    var rankOf = new int[keyOfClass.length];
    Arrays.setAll(rankOf, place -> Arrays.binarySearch(distinct, keyOfClass[place]));
    var regrouped = new int[ranks.length];
    for (int code = 0; code < ranks.length; code++) {
      int place = ranks[code];
      regrouped[code] = place == PreferenceOrder.INFEASIBLE ? place : rankOf[place];
    }
    return new DenseRanks(regrouped, distinct.length);
  }

  private static DenseRanks byTable(long[] keys, long least, int width, StateSpace space) {
    var rankOf = new int[width];
    space.feasible().forEachCode(code -> rankOf[(int) (keys[code] - least)] = 1);
    int classes = 0;
    for (int key = 0; key < width; key++) {
      if (rankOf[key] != 0) {
        rankOf[key] = classes++;
      }
    }
    var ranks = infeasible(keys.length);
    space.feasible().forEachCode(code -> ranks[code] = rankOf[(int) (keys[code] - least)]);
    return new DenseRanks(ranks, classes);
  }

  private static DenseRanks bySorting(long[] keys, StateSpace space) {
    var distinct =
        space.feasible().codes().mapToLong(code -> keys[code]).sorted().distinct().toArray();
    var ranks = infeasible(keys.length);
    space.feasible().forEachCode(code -> ranks[code] = Arrays.binarySearch(distinct, keys[code]));
    return new DenseRanks(ranks, distinct.length);
  }

  private static int[] infeasible(int length) {
    var ranks = new int[length];
    Arrays.fill(ranks, PreferenceOrder.INFEASIBLE);
    return ranks;
  }
}
