package io.parley.conflict.move;

import io.parley.conflict.state.State;
import java.util.List;

/// Every state that some decision makers can lead to from a start, by legal sequences of one or
/// more moves, and for each a shortest sequence that leads there.
///
/// A sequence is legal when nobody moves twice in a row; R_H(s) of the literature.
///
/// - Cost: O(|H| · Σ |moves|), see {@link Turns}.
/// - Source: Fang, Hipel and Kilgour (1993), the inductive definition of R_H.
public final class LegalSequences {

  /// The steps that count: all moves, or improvements only.
  @FunctionalInterface
  public interface Relation {
    /// Where the decision maker can go from the state in one step.
    List<State> from(DecisionMaker i, State s);
  }

  private final Turns<DecisionMaker> turns;

  private LegalSequences(Turns<DecisionMaker> turns) {
    this.turns = turns;
  }

  /// Searches from a start.
  ///
  /// @param movers who may move
  /// @param start the state to leave from
  /// @param relation the steps that count
  public static LegalSequences of(List<DecisionMaker> movers, State start, Relation relation) {
    return new LegalSequences(Turns.of(movers, start, relation::from));
  }

  /// The states that can be led to, those with the shortest sequences first. The start is among
  /// them only when the decision makers can lead away from it and back.
  public List<State> reached() {
    return turns.reached();
  }

  /// A shortest legal sequence that leads to a reached state.
  ///
  /// @throws IllegalArgumentException when the state is not reached
  public List<Step> sequenceTo(State state) {
    return turns.sequenceTo(state).stream()
        .map(turn -> new Step(turn.mover(), turn.from(), turn.to()))
        .toList();
  }
}
