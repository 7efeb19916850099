package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;

/// The columns of one decision maker in a patch, each sorted by what it prefers.
///
/// A *column* is a set of states among which the decision maker moves both ways: all options but its free
/// ones are the same. Each has a slot of equal length; the states that can be stand at the front of
/// it, worst first, and a mark tells how many of them have been passed. A state that cannot be
/// stands in no column.
final class Columns {

  private final Block block;
  private final Ratchet ratchet;
  private final int slotBits;
  private final int[] sorted;
  private final int[] ranksOfSorted;
  private final int[] ends;
  private final int[] marks;
  private int[] ranks = {};

  /// The columns of a decision maker.
  ///
  /// @param block where its options lie within a place
  /// @param places how many states, feasible or not, the patch has
  Columns(DecisionMaker j, Block block, int places) {
    this.block = block;
    this.ratchet = Ratchet.of(j, Block.of(j));
    this.slotBits = Integer.bitCount(j.free());
    this.sorted = new int[places];
    this.ranksOfSorted = new int[places];
    this.ends = new int[places >>> slotBits];
    this.marks = new int[places >>> slotBits];
  }

  /// Deals the states out to their columns.
  ///
  /// @param ascending the states, worst for the decision maker first
  /// @param ranks what the decision maker prefers
  void deal(int[] ascending, int count, int[] ranks) {
    this.ranks = ranks;
    toStarts(ends);
    for (int n = 0; n < count; n++) {
      int state = ascending[n];
      int at = ends[column(block.rest(state), ratchet.notch(block.setting(state)))]++;
      sorted[at] = state;
      ranksOfSorted[at] = ranks[state];
    }
  }

  /// Forgets what has been passed.
  void rewind() {
    toStarts(marks);
  }

  private void toStarts(int[] positions) {
    for (int column = 0; column < positions.length; column++) {
      positions[column] = column << slotBits;
    }
  }

  private int column(int rest, int notch) {
    return rest << ratchet.bits() | notch;
  }

  /// Passes the states from which the decision maker can move to the given one, unless they have been
  /// passed before: those of the same notch, and those of every notch that can still become it.
  ///
  /// @param improvementsOnly whether only states worse for it than this one count
  /// @return how many states and columns were looked at
  int pass(int state, boolean improvementsOnly, Frontier frontier) {
    int below = improvementsOnly ? ranks[state] : Integer.MAX_VALUE;
    int rest = block.rest(state);
    int last = ratchet.notch(block.setting(state));
    int steps = passColumn(column(rest, last), below, frontier);
    for (int notch = last; notch != 0; ) {
      notch = notch - 1 & last;
      steps += passColumn(column(rest, notch), below, frontier);
    }
    return steps;
  }

  private int passColumn(int column, int below, Frontier frontier) {
    int start = marks[column];
    int end = ends[column];
    int at = start;
    while (at < end && ranksOfSorted[at] < below) {
      frontier.reach(sorted[at]);
      at++;
    }
    marks[column] = at;
    return at - start + 1;
  }
}
