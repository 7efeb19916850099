package io.parley.conflict.coalition;

import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.Optional;

/// Coalition general metarationality (CGMR): a state holds for a coalition when the others can
/// answer every coalition improvement with some sequence of moves that leaves a member of it no
/// better off than staying.
///
/// For coalition H at state s, with M = N − H and φ_H(s) = {q : ∃ i ∈ H, s ≽ᵢ q}:
/// ∀ s₁ ∈ R_H⁺⁺(s) :  R_M(s₁) ∩ φ_H(s) ≠ ∅
///
/// - Cost: one search for each coalition improvement.
/// - Source: Inohara and Hipel (2008).
public final class CoalitionGeneralMetarationality implements CoalitionConcept {

  @Override
  public String id() {
    return "cgmr";
  }

  @Override
  public String name() {
    return Say.of("coalition general metarationality");
  }

  @Override
  public Optional<State> deterrent(Coalition h, State s, State s1, CoalitionMoves moves) {
    return h.others(moves.graph())
        .flatMap(
            m -> moves.reached(m, s1).stream().filter(s2 -> !moves.allGain(h, s2, s)).findFirst());
  }
}
