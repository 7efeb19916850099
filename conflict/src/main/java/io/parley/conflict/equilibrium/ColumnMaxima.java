package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.PreferenceOrder;
import java.util.Arrays;

/// Own moves that are transitive: all states of a column have the same best, so one number is kept
/// for each column. A one-way option splits a column in two, and what can be had after it has moved
/// can be had before.
///
/// Worked example: in a column of one forward option worth 5 before and 3 after, the best is 5
/// before and 3 after; worth 3 before and 5 after, it is 5 for both.
///
/// - Cost: one pass over the states and one over the columns for each one-way option.
/// - Source: the superset maximum is Yates's (1937) transform, with maximum for sum.
final class ColumnMaxima implements OwnMoves {

  private final Block block;
  private final Ratchet ratchet;
  private final int places;
  private final int[] best;

  ColumnMaxima(DecisionMaker i, int combinations) {
    this.block = Block.of(i);
    this.ratchet = Ratchet.of(i, block);
    this.places = combinations >>> block.width();
    this.best = new int[places << ratchet.bits()];
  }

  @Override
  public void clear() {
    Arrays.fill(best, PreferenceOrder.INFEASIBLE);
  }

  @Override
  public void value(int code, int value) {
    int column = column(code);
    best[column] = Math.max(best[column], value);
  }

  @Override
  public void valueAll(Patch patch, int[] values) {
    if (patch.shared().isAt(block)) {
      raise(ratchet.notch(patch.setting()) * places, values, 0);
    } else {
      OwnMoves.super.valueAll(patch, values);
    }
  }

  @Override
  public void settle() {
    for (int bit = 1; bit < ratchet.size(); bit <<= 1) {
      for (int notch = 0; notch < ratchet.size(); notch++) {
        if ((notch & bit) == 0) {
          raise(notch * places, best, (notch | bit) * places);
        }
      }
    }
  }

  private void raise(int to, int[] values, int from) {
    for (int place = 0; place < places; place++) {
      best[to + place] = Math.max(best[to + place], values[from + place]);
    }
  }

  @Override
  public int column(int code) {
    return ratchet.notch(block.setting(code)) * places + block.rest(code);
  }

  @Override
  public int best(int column) {
    return best[column];
  }
}
