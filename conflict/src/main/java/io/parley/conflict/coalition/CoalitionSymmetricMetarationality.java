package io.parley.conflict.coalition;

import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.Optional;

/// Coalition symmetric metarationality (CSMR): a state holds for a coalition when the others can
/// answer every coalition improvement so that a member of it ends no better off than staying, and
/// no further move of the coalition lets all of them gain after all.
///
/// For coalition H at state s, with M = N − H and φ_H(s) = {q : ∃ i ∈ H, s ≽ᵢ q}:
/// ∀ s₁ ∈ R_H⁺⁺(s)  ∃ s₂ ∈ R_M(s₁) ∩ φ_H(s) :  R_H(s₂) ⊆ φ_H(s)
///
/// - Cost: that of CGMR, and one search for each end of a reply.
/// - Source: Inohara and Hipel (2008).
public final class CoalitionSymmetricMetarationality implements CoalitionConcept {

  @Override
  public String id() {
    return "csmr";
  }

  @Override
  public String name() {
    return Say.of("coalition symmetric metarationality");
  }

  @Override
  public Optional<State> deterrent(Coalition h, State s, State s1, CoalitionMoves moves) {
    return h.others(moves.graph())
        .flatMap(m ->
            moves.reached(m, s1).stream()
                .filter(s2 -> !moves.allGain(h, s2, s))
                .filter(
                    s2 -> moves.reached(h, s2).stream().noneMatch(s3 -> moves.allGain(h, s3, s)))
                .findFirst());
  }
}
