package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Arrays;

/// Which states of a column an opponent can go to from each, a bit each.
///
/// Worked example: of four states an opponent goes from the first to the three others, from the second
/// to the fourth, from the third to the fourth. All it can go to from the first is the second and the
/// third, and whatever it can go to from these.
///
/// - Cost: O(column²) looks at moves, and as many words over 64 for each state it can go to.
final class ColumnSteps {

  /// What is done with the steps.
  @FunctionalInterface
  interface Visitor {
    /// Takes one.
    ///
    /// @param to which state of the column it leads to
    /// @param goesOn whether what the opponent can go to from there stands for further steps
    void visit(int to, boolean goesOn);
  }

  private static final int NONE = -1;

  private final int words;
  private final long[] steps;
  private final int[] alike;
  private final long[] further;
  private final long[] nearest;

  /// The steps among these states.
  ColumnSteps(DecisionMaker opponent, int[] codes, GraphModel graph, Replies replies) {
    this.words = Math.ceilDiv(codes.length, Long.SIZE);
    this.steps = new long[codes.length * words];
    this.further = new long[words];
    this.nearest = new long[words];
    var will = graph.will(opponent);
    boolean free = graph.moves().free(opponent);
    for (int from = 0; from < codes.length; from++) {
      for (int to = 0; to < codes.length; to++) {
        if (from != to
            && (replies == Replies.MOVES || will.answers(codes[from], codes[to]))
            && (free || graph.moves().allows(opponent, codes[from], codes[to]))) {
          steps[from * words + to / Long.SIZE] |= 1L << to;
        }
      }
    }
    this.alike = findAlike(codes.length);
  }

  /// Looks every state up in a table of those that are alike to none before, by a hash of their steps.
  private int[] findAlike(int states) {
    var alike = new int[states];
    var table = new int[Integer.highestOneBit(states) << 2];
    Arrays.fill(table, NONE);
    for (int from = 0; from < states; from++) {
      int slot = hash(from) & table.length - 1;
      while (table[slot] != NONE && !areAlike(table[slot], from)) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = table[slot] == NONE ? from : table[slot];
      alike[from] = table[slot];
    }
    return alike;
  }

  private int hash(int from) {
    long hash = 0;
    for (int word = 0; word < words; word++) {
      hash = (hash ^ steps[from * words + word]) * 0x9E3779B97F4A7C15L;
    }
    return (int) (hash >>> Integer.SIZE);
  }

  private boolean areAlike(int one, int other) {
    for (int word = 0; word < words; word++) {
      if (steps[one * words + word] != steps[other * words + word]) {
        return false;
      }
    }
    return true;
  }

  /// The first state from which the opponent can go where it can from this one.
  int alike(int from) {
    return alike[from];
  }

  /// Visits steps from a state that stand for all of them: where all others follow from the nearest,
  /// only these.
  void forEachFrom(int from, Visitor visitor) {
    boolean enough = findNearest(from);
    for (int word = 0; word < words; word++) {
      for (long left = enough ? nearest[word] : steps[from * words + word];
          left != 0;
          left &= left - 1) {
        visitor.visit(word * Long.SIZE + Long.numberOfTrailingZeros(left), enough);
      }
    }
  }

  /// Finds the states that one can go to and not by way of another such, and says whether the steps
  /// from these and the steps to these are all there are.
  private boolean findNearest(int from) {
    collect(steps, from * words);
    for (int word = 0; word < words; word++) {
      nearest[word] = steps[from * words + word] & ~further[word];
    }
    collect(nearest, 0);
    for (int word = 0; word < words; word++) {
      if ((nearest[word] | further[word]) != steps[from * words + word]) {
        return false;
      }
    }
    return true;
  }

  private void collect(long[] states, int at) {
    Arrays.fill(further, 0L);
    for (int word = 0; word < words; word++) {
      for (long left = states[at + word]; left != 0; left &= left - 1) {
        int state = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        for (int other = 0; other < words; other++) {
          further[other] |= steps[state * words + other];
        }
      }
    }
  }
}
