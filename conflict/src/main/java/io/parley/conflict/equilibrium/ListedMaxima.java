package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import java.util.Arrays;

/// Own moves that need not be transitive: each state is a column of its own, and the moves
/// from it are gone through whenever its best is asked for.
///
/// - Cost: O(|Rᵢ(s)|) for each question.
final class ListedMaxima implements OwnMoves {

  private final DecisionMaker i;
  private final Moves moves;
  private final int[] values;

  ListedMaxima(DecisionMaker i, Moves moves, int combinations) {
    this.i = i;
    this.moves = moves;
    this.values = new int[combinations];
  }

  @Override
  public void clear() {
    Arrays.fill(values, PreferenceOrder.INFEASIBLE);
  }

  @Override
  public void value(int code, int value) {
    values[code] = value;
  }

  @Override
  public void settle() {}

  @Override
  public int column(int code) {
    return code;
  }

  @Override
  public int best(int code) {
    var best = new Maximum(values[code]);
    moves.forEach(i, code, to -> best.raise(values[to]));
    return best.value;
  }

  private static final class Maximum {

    private int value;

    private Maximum(int value) {
      this.value = value;
    }

    private void raise(int other) {
      value = Math.max(value, other);
    }
  }
}
