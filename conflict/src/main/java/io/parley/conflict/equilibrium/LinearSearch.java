package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.List;

/// Searches a patch backwards where every decision maker's moves are transitive, so that what the
/// others can lead to is plain reachability.
///
/// The predecessors of a state by one opponent are the states of its columns, for improvements
/// those below a rank. As columns are sorted, they are always the front of a column, and one mark
/// remembers how much of that front earlier states have passed already.
///
/// Worked example: a column sorted `a b c d`, worst first. When `c` is reached, `a` and `b` are
/// passed; when `d` is reached later, `c` alone is.
///
/// - Cost: each pair of state and opponent is passed once, O(opponents · states) whatever the
///   conflict; with o one-way options of an opponent, up to 2^o columns are looked at for a state.
final class LinearSearch implements ReplySearch {

  private final Patch patch;
  private final Columns[] columns;
  private final int[] queue;
  private int[] worst = {};
  private boolean improvementsOnly;
  private int head;
  private int tail;

  /// A search of the opponents' moves within the patches that the given object turns to.
  LinearSearch(Patch patch, List<DecisionMaker> opponents) {
    this.patch = patch;
    this.columns = opponents.stream().map(patch::columns).toArray(Columns[]::new);
    this.queue = new int[patch.places() + 1];
  }

  @Override
  public void begin(Replies replies, int[] worst) {
    improvementsOnly = replies == Replies.IMPROVEMENTS;
    this.worst = worst;
    head = 0;
    tail = 0;
    for (var ofOpponent : columns) {
      ofOpponent.rewind();
    }
  }

  @Override
  public int spread(int end, int value) {
    if (worst[end] != UNREACHED) {
      return 0;
    }
    int before = tail;
    worst[end] = value;
    queue[tail++] = end;
    while (head < tail && tail < patch.size()) {
      int state = queue[head++];
      for (var ofOpponent : columns) {
        tail = ofOpponent.pass(state, improvementsOnly, worst, value, queue, tail);
      }
    }
    return tail - before;
  }
}
