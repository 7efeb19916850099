package io.parley.conflict.coalition;

import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.Optional;

/// Coalition Nash stability (CNash): a state holds for a coalition when its members cannot together
/// lead to where all of them gain. Nobody's reply is considered.
///
/// For coalition H at state s:  R_H⁺⁺(s) = ∅
///
/// - Cost: one search, O(|H| · Σ |moves|).
/// - Source: Kilgour, Hipel, Fang and Peng (2001).
public final class CoalitionNash implements CoalitionConcept {

  @Override
  public String id() {
    return "cnash";
  }

  @Override
  public String name() {
    return Say.of("coalition Nash stability");
  }

  @Override
  public Optional<State> deterrent(Coalition h, State s, State s1, CoalitionMoves moves) {
    return Optional.empty();
  }
}
