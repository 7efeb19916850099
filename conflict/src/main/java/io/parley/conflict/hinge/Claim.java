package io.parley.conflict.hinge;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;

/// Something said about a state that preferences make true or false.
public sealed interface Claim {

  /// What it is about.
  State state();

  /// Whether it is true of what was found.
  boolean trueOf(Findings findings);

  /// The state holds for everyone under the concept.
  record Holds(String concept, State state) implements Claim {
    @Override
    public boolean trueOf(Findings findings) {
      return findings.holds(concept, state);
    }
  }

  /// The state holds for one decision maker under the concept.
  record HoldsFor(String concept, DecisionMaker who, State state) implements Claim {
    @Override
    public boolean trueOf(Findings findings) {
      return findings.holdsFor(who, concept, state);
    }
  }

  /// Self-interested steps lead from today to the state.
  record Reached(State state) implements Claim {
    @Override
    public boolean trueOf(Findings findings) {
      return findings.reaches(state);
    }
  }
}
