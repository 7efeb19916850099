package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;

/// The columns of one decision maker in a patch, each sorted by what it prefers.
///
/// A *column* is a set of states among which the decision maker moves both ways: all options but its free
/// ones are the same. Each has a slot of equal length; the states that can be stand at the front of
/// it, worst first, and a mark tells how many of them have been passed. A state that cannot be
/// stands in no column.
final class Columns {

  private final DecisionMaker mover;
  private final Block block;
  private final Ratchet ratchet;
  private final int slotBits;
  private final long[] sorted;
  private final int[] ends;
  private final int[] marks;
  private int[] ranks = {};
  private long work;

  /// The columns of a decision maker.
  ///
  /// @param block where its options lie within a place
  /// @param places how many states, feasible or not, the patch has
  Columns(DecisionMaker mover, Block block, int places) {
    this.mover = mover;
    this.block = block;
    this.ratchet = Ratchet.of(mover, Block.of(mover));
    this.slotBits = Integer.bitCount(mover.free());
    this.sorted = new long[places];
    this.ends = new int[places >>> slotBits];
    this.marks = new int[places >>> slotBits];
  }

  /// Whose columns these are.
  DecisionMaker mover() {
    return mover;
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
      sorted[at] = (long) ranks[state] << Integer.SIZE | state;
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

  /// Queues the states from which the decision maker can move to the given one, unless they have
  /// been passed before: those of the same notch, and those of every notch that can still become
  /// it.
  ///
  /// @param improvementsOnly whether only states worse for it than this one count
  /// @param queue where to, from `tail` on
  /// @return the new tail
  int pass(int state, boolean improvementsOnly, int[] worst, int value, int[] queue, int tail) {
    long below = improvementsOnly ? (long) ranks[state] << Integer.SIZE : Long.MAX_VALUE;
    int rest = block.rest(state) << ratchet.bits();
    int notch = ratchet.notch(block.setting(state));
    int end = passColumn(rest | notch, below, worst, value, queue, tail);
    for (int earlier = notch; earlier != 0; ) {
      earlier = earlier - 1 & notch;
      end = passColumn(rest | earlier, below, worst, value, queue, end);
    }
    return end;
  }

  private int passColumn(int column, long below, int[] worst, int value, int[] queue, int tail) {
    int start = marks[column];
    int end = ends[column];
    int at = start;
    int to = tail;
    while (at < end && sorted[at] < below) {
      int state = (int) sorted[at++];
      int before = worst[state];
      boolean isNew = before == ReplySearch.UNREACHED;
      worst[state] = isNew ? value : before;
      queue[to] = state;
      to += isNew ? 1 : 0;
    }
    marks[column] = at;
    work += at - start + 1;
    return to;
  }

  /// How many states and columns have been looked at so far.
  long work() {
    return work;
  }
}
