package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.Optional;

/// Symmetric sequential stability (SSEQ): a state holds for a decision maker when the others can
/// answer every improvement by steps in their own interest so that it ends no better off than
/// staying, even after one more move of its own.
///
/// For decision maker i at state s:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R⁺₋ᵢ(s₁) :  s ≽ᵢ s₂ and
/// ∀ s₃ ∈ Rᵢ(s₂) : s ≽ᵢ s₃
///
/// - Cost: that of SEQ, and the moves of i at each end of a reply.
/// - Source: Rêgo and Vieira (2015, 2017).
public final class SymmetricSequentialStability implements StabilityConcept {

  @Override
  public String id() {
    return "sseq";
  }

  @Override
  public String name() {
    return Say.of("symmetric sequential stability");
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    return Deterrence.judge(
        graph.improvements(i, s),
        s1 -> graph.improvingResponses(i, s1),
        s2 -> graph.deters(i, s2, s) && !graph.canEscapeFrom(i, s2, s));
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(
        new Threshold(Threshold.Replies.IMPROVEMENTS, Threshold.Fear.BEST_COUNTERMOVE));
  }
}
