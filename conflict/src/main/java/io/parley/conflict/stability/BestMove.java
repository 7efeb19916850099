package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.List;

/// The outlook of a decision maker who is to move: it stays, or takes the move after which the
/// outlook is best.
///
/// focₖ(x) = best for i of x and { oppₖ₋₁(q) : q ∈ Rᵢ(x) }
///
/// - Cost: O(Σ |moves|); memory 2 ints a state.
final class BestMove implements Outlook {

  private final DecisionMaker i;
  private final Outlook after;

  /// By state: where the best move leads, the state itself for staying, and the rank in the end.
  private final int[] best;

  private final int[] ranks;

  BestMove(DecisionMaker i, GraphModel graph, Outlook after) {
    this.i = i;
    this.after = after;
    this.best = new int[graph.space().combinations()];
    this.ranks = new int[graph.space().combinations()];
    for (var x : graph.space().feasible().stream().toList()) {
      best[x.code()] = x.code();
      ranks[x.code()] = graph.order(i).rank(x.code());
      for (var q : graph.moves(i, x)) {
        consider(q.code(), x.code());
      }
    }
  }

  private void consider(int q, int x) {
    if (after.rank(q) > ranks[x]) {
      best[x] = q;
      ranks[x] = after.rank(q);
    }
  }

  @Override
  public int rank(int code) {
    return ranks[code];
  }

  @Override
  public void follow(State from, List<Step> path) {
    var to = new State(best[from.code()]);
    if (!to.equals(from)) {
      path.add(new Step(i, from, to));
      after.follow(to, path);
    }
  }
}
