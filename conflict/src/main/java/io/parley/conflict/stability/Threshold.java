package io.parley.conflict.stability;

/// How a concept reads as one number per state, which is what lets a sweep judge all states at
/// once: the decision maker leaves a state exactly when it can move to one that is better and whose
/// *worst reply* is better too.
///
/// @param replies which replies of the others count
/// @param fear what the decision maker looks at when a reply is over
public record Threshold(Replies replies, Fear fear) {

  /// Which replies of the others count.
  public enum Replies {
    /// None: nobody replies.
    NONE,
    /// Any legal sequence of moves.
    MOVES,
    /// Legal sequences of improvements.
    IMPROVEMENTS
  }

  /// What the decision maker looks at when a reply is over.
  public enum Fear {
    /// The state the reply ends in.
    END,
    /// The best state it could still move to from there, or the end itself if that is better.
    BEST_COUNTERMOVE
  }
}
