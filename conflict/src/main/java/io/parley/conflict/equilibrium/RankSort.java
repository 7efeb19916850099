package io.parley.conflict.equilibrium;

import java.util.Arrays;

/// Sorts by rank without comparing: a counting sort on one digit of the rank after the other, least
/// significant first. Equal ranks keep their order.
///
/// - Cost: O(states · digits); a digit has about as many values as there are states to sort.
/// - Source: Knuth (1998), algorithm 5.2.5R.
final class RankSort {

  private static final int NARROWEST_DIGIT = 6;
  private static final int WIDEST_DIGIT = 11;

  private final int digit;
  private final int[] starts;
  private int[] from;
  private int[] to;

  /// For at most this many states, a power of two.
  RankSort(int capacity) {
    int bits = Integer.numberOfTrailingZeros(capacity);
    this.digit = Math.clamp(bits, NARROWEST_DIGIT, WIDEST_DIGIT);
    this.starts = new int[(1 << digit) + 1];
    this.from = new int[capacity];
    this.to = new int[capacity];
  }

  /// Writes the first `count` states, sorted by rank, into an array.
  ///
  /// @param classes how many ranks there are; they run from 0
  void sort(int[] states, int count, int[] rankOf, int classes, int[] into) {
    System.arraycopy(states, 0, to, 0, count);
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(classes - 1);
    for (int shift = 0; shift < bits; shift += digit) {
      var sorted = to;
      to = from;
      from = sorted;
      sortByDigit(count, rankOf, shift);
    }
    System.arraycopy(to, 0, into, 0, count);
  }

  private void sortByDigit(int count, int[] rankOf, int shift) {
    Arrays.fill(starts, 0);
    int mask = (1 << digit) - 1;
    for (int n = 0; n < count; n++) {
      starts[(rankOf[from[n]] >>> shift & mask) + 1]++;
    }
    for (int value = 1; value < mask; value++) {
      starts[value + 1] += starts[value];
    }
    for (int n = 0; n < count; n++) {
      int state = from[n];
      to[starts[rankOf[state] >>> shift & mask]++] = state;
    }
  }
}
