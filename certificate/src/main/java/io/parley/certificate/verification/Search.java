package io.parley.certificate.verification;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Set;

/// The exhaustive search of legal sequences: one or more moves, nobody moving twice in a row. It
/// runs over pairs of an outcome and who moved last, each pair once.
final class Search {

  /// Stands for whoever moved before the first move.
  private static final int NOBODY = -1;

  private record Arrival(int state, int last) {}

  private final Conflict conflict;

  Search(Conflict conflict) {
    this.conflict = conflict;
  }

  /// Every outcome at which a legal sequence can end.
  ///
  /// @param start the outcome it leaves from
  /// @param movers who may move
  /// @param stride which steps count
  BitSet ends(int start, Set<Integer> movers, Stride stride) {
    var arrivedBy = new BitSet[conflict.parties().size()];
    for (int mover : movers) {
      arrivedBy[mover] = new BitSet();
    }
    var ends = new BitSet();
    var queue = new ArrayDeque<Arrival>();
    queue.add(new Arrival(start, NOBODY));
    while (!queue.isEmpty()) {
      var here = queue.remove();
      for (int mover : movers) {
        if (mover != here.last) {
          conflict
              .steps(stride, mover, here.state)
              .filter(to -> !arrivedBy[mover].get(to))
              .forEach(to -> {
                arrivedBy[mover].set(to);
                ends.set(to);
                queue.add(new Arrival(to, mover));
              });
        }
      }
    }
    return ends;
  }
}
