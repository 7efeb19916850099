package io.parley.conflict.path;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.PreferenceOrder;
import java.util.Arrays;

/// Which columns of a decision maker are still open: going on from another of their states may lead
/// to a state that it has not led to yet.
///
/// A column is what a decision maker can change while all else stays. Where its moves are free,
/// what it can reach from one state of a column it can reach from any other, so that two states
/// tell all: the first reaches all others, the second the first. By improvements, what it reaches
/// from a state it also reaches from every worse one. Where moves are one-way, or the decision maker
/// is not of one mind, all stay open.
abstract sealed class OpenColumns {

  /// Whether to go on from the state, because that may lead anywhere new. If so, the column counts
  /// as gone on from there.
  abstract boolean leadOn(int from);

  /// For one decision maker of a conflict.
  static OpenColumns of(DecisionMaker mover, GraphModel graph, boolean improvementsOnly) {
    if (mover.oneWay() != 0 || !graph.moves().transitive()) {
      return new Always();
    }
    if (!improvementsOnly) {
      return new ByCount(mover, graph.space().combinations());
    }
    return graph.will(mover) instanceof PreferenceOrder order
        ? new ByRank(mover, order, graph.space().combinations())
        : new Always();
  }

  private static int columns(DecisionMaker mover, int combinations) {
    return combinations >>> Integer.bitCount(mover.options());
  }

  private static final class Always extends OpenColumns {
    @Override
    boolean leadOn(int from) {
      return true;
    }
  }

  /// Columns from which any move counts: the number of states gone on from.
  private static final class ByCount extends OpenColumns {

    private final int others;
    private final byte[] count;

    ByCount(DecisionMaker mover, int combinations) {
      this.others = ~mover.options();
      this.count = new byte[columns(mover, combinations)];
    }

    @Override
    boolean leadOn(int from) {
      int column = Integer.compress(from, others);
      if (count[column] == 2) {
        return false;
      }
      count[column]++;
      return true;
    }
  }

  /// Columns from which improvements count: the worst state gone on from.
  private static final class ByRank extends OpenColumns {

    private final int others;
    private final PreferenceOrder order;
    private final int[] worst;

    ByRank(DecisionMaker mover, PreferenceOrder order, int combinations) {
      this.others = ~mover.options();
      this.order = order;
      this.worst = new int[columns(mover, combinations)];
      Arrays.fill(worst, Integer.MAX_VALUE);
    }

    @Override
    boolean leadOn(int from) {
      int column = Integer.compress(from, others);
      if (order.rank(from) >= worst[column]) {
        return false;
      }
      worst[column] = order.rank(from);
      return true;
    }
  }
}
