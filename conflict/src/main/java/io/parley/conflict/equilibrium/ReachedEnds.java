package io.parley.conflict.equilibrium;

import io.parley.conflict.stability.Threshold.Replies;

/// Which of the ends at hand the replies to a decision maker lead to, by index of the state where they
/// begin.
final class ReachedEnds {

  private final long[] byMoves;
  private final long[] byImprovements;

  ReachedEnds(int states) {
    this.byMoves = new long[states];
    this.byImprovements = new long[states];
  }

  /// The ends of replies of one kind, by index.
  long[] by(Replies replies) {
    return replies == Replies.MOVES ? byMoves : byImprovements;
  }

  /// The ends of replies by any moves that begin in a state.
  long byMoves(int index) {
    return byMoves[index];
  }

  /// The ends of replies by improvements that begin in a state.
  long byImprovements(int index) {
    return byImprovements[index];
  }
}
