package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Will;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Threshold.Fear;
import io.parley.conflict.stability.Threshold.Replies;

/// Judges the states of a column: those that a decision maker can change into each other, as far as
/// nothing stands in the way.
///
/// For a state s₁ of the column, all departures to it are taken together. A departure is *open* under
/// a concept until a reply to s₁ is found that deters it; those still open at the end show that the
/// state left does not hold.
final class ColumnVerdicts {

  private static final int ALL = (1 << StabilityConcepts.CLASSICAL.size()) - 1;
  private static final int WITHOUT_REPLY = SetSweep.conceptsWith(Replies.NONE);
  private static final int FEARING_THE_END = SetSweep.conceptsWith(Fear.END);

  private final DecisionMaker i;
  private final GraphModel graph;
  private final Will will;
  private final ReplySets.Ends moves;
  private final ReplySets.Ends improvements;
  private final int[] unstable;

  /// The states that departures at hand leave.
  private final int[] left;

  private int departures;

  /// Those departures that are still open, and the concepts under which they are.
  private final int[] waiting;

  private final int[] open;
  private int anyOpen;

  /// @param unstable by state, the concepts under which it does not hold, a bit each; added to
  ColumnVerdicts(DecisionMaker i, GraphModel graph, ReplySets replies, int[] unstable) {
    this.i = i;
    this.graph = graph;
    this.will = graph.will(i);
    this.moves = replies.ends(Replies.MOVES);
    this.improvements = replies.ends(Replies.IMPROVEMENTS);
    this.unstable = unstable;
    this.left = new int[1 << Integer.bitCount(i.options())];
    this.waiting = new int[left.length];
    this.open = new int[left.length];
  }

  /// Judges the states that are like this one but for the decision maker's own options.
  void judge(int rest) {
    for (int setting = 0; setting < left.length; setting++) {
      int s1 = rest | Integer.expand(setting, i.options());
      if (graph.space().isFeasible(s1)) {
        gatherDepartures(rest, s1);
        settle(s1, SetSweep.conceptsWith(Replies.MOVES), moves);
        settle(s1, SetSweep.conceptsWith(Replies.IMPROVEMENTS), improvements);
      }
    }
  }

  private void gatherDepartures(int rest, int s1) {
    departures = 0;
    for (int setting = 0; setting < left.length; setting++) {
      int s = rest | Integer.expand(setting, i.options());
      if (unstable[s] != ALL
          && graph.space().isFeasible(s)
          && graph.moves().allows(i, s, s1)
          && will.gains(s, s1)) {
        unstable[s] |= WITHOUT_REPLY;
        left[departures++] = s;
      }
    }
  }

  private void settle(int s1, int concepts, ReplySets.Ends replies) {
    anyOpen = 0;
    for (int n = 0; n < departures; n++) {
      int under = concepts & ~unstable[left[n]];
      if (under != 0) {
        waiting[anyOpen] = left[n];
        open[anyOpen++] = under;
      }
    }
    if (anyOpen == 0 || replies.anyFrom(s1, this::allDeterredBy)) {
      return;
    }
    for (int n = 0; n < anyOpen; n++) {
      unstable[waiting[n]] |= open[n];
    }
  }

  private boolean allDeterredBy(int s2) {
    for (int n = anyOpen - 1; n >= 0; n--) {
      if (will.heldBack(waiting[n], s2)) {
        open[n] &= escapes(waiting[n], s2, open[n]) ? ~FEARING_THE_END : 0;
        if (open[n] == 0) {
          anyOpen--;
          waiting[n] = waiting[anyOpen];
          open[n] = open[anyOpen];
        }
      }
    }
    return anyOpen == 0;
  }

  /// Whether, under a concept that looks so far, a move from the end of the reply would not keep the
  /// decision maker from leaving.
  private boolean escapes(int s, int s2, int open) {
    if ((open & ~FEARING_THE_END) == 0) {
      return false;
    }
    int fixed = s2 & ~i.options();
    for (int setting = 0; setting < left.length; setting++) {
      int s3 = fixed | Integer.expand(setting, i.options());
      if (graph.moves().allows(i, s2, s3) && !will.heldBack(s, s3)) {
        return true;
      }
    }
    return false;
  }
}
