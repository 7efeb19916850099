package io.parley.conflict.coalition;

import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.List;
import java.util.Optional;

/// Coalition sequential stability (CSEQ): a state holds for a coalition when the others can answer
/// every coalition improvement in their own interest so that a member of it ends no better off than
/// staying.
///
/// For coalition H at state s, with M = N − H and φ_H(s) = {q : ∃ i ∈ H, s ≽ᵢ q}:
/// ∀ s₁ ∈ R_H⁺⁺(s) :  R⁺⁺_𝒫(M)(s₁) ∩ φ_H(s) ≠ ∅
///
/// The others reply by sequences of coalition improvements of any non-empty groups among them, no
/// group moving twice in a row. With one decision maker on the other side this is SEQ; with more it
/// can differ, since groups may then act where none of their members would alone.
///
/// - Cost: one search for each group of the others and state they pass.
/// - Source: Inohara and Hipel (2008).
public final class CoalitionSequentialStability implements CoalitionConcept {

  @Override
  public String id() {
    return "cseq";
  }

  @Override
  public String name() {
    return Say.of("coalition sequential stability");
  }

  @Override
  public Optional<State> deterrent(Coalition h, State s, State s1, CoalitionMoves moves) {
    return h.others(moves.graph())
        .flatMap(m ->
            moves.improvingReplies(m, s1).stream()
                .filter(s2 -> !moves.allGain(h, s2, s))
                .findFirst());
  }

  @Override
  public List<CoalitionMove> reply(Coalition others, State s1, State s2, CoalitionMoves moves) {
    return moves.improvingReply(others, s1, s2);
  }
}
