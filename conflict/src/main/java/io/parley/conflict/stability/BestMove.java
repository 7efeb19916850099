package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.state.State;
import java.util.List;

/// The outlook of a decision maker who is to move: it stays, or takes the move after which the
/// outlook is best.
///
/// focₖ(x) = best for i of x and { oppₖ₋₁(q) : q ∈ Rᵢ(x) }
final class BestMove implements Outlook {

  private final DecisionMaker i;
  private final PreferenceOrder order;
  private final Outlook after;
  private final int[] best;

  BestMove(DecisionMaker i, GraphModel graph, Outlook after) {
    this.i = i;
    this.order = graph.order(i);
    this.after = after;
    this.best = new int[graph.space().combinations()];
    graph
        .space()
        .feasible()
        .forEachCode(x -> {
          best[x] = x;
          graph
              .moves()
              .forEach(
                  i,
                  x,
                  q -> {
                    if (after.rank(q) > rank(x)) {
                      best[x] = q;
                    }
                  });
        });
  }

  private boolean stays(int x) {
    return best[x] == x;
  }

  @Override
  public int rank(int code) {
    return stays(code) ? order.rank(code) : after.rank(best[code]);
  }

  @Override
  public void follow(State from, List<Step> path) {
    if (!stays(from.code())) {
      var to = new State(best[from.code()]);
      path.add(new Step(i, from, to));
      after.follow(to, path);
    }
  }
}
