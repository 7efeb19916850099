package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.Optional;

/// Symmetric metarationality (SMR): a state holds for a decision maker when the others can answer
/// every improvement so that it ends no better off than staying, even after one more move of its
/// own.
///
/// For decision maker i at state s:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R₋ᵢ(s₁) :  s ≽ᵢ s₂ and
/// ∀ s₃ ∈ Rᵢ(s₂) : s ≽ᵢ s₃
///
/// The counter-move s₃ ranges over all moves, not improvements only.
///
/// - Cost: that of GMR, and the moves of i at each end of a reply.
/// - Source: Howard (1971); in graph form, Fang, Hipel and Kilgour (1993).
public final class SymmetricMetarationality implements StabilityConcept {

  @Override
  public String id() {
    return "smr";
  }

  @Override
  public String name() {
    return Say.of("symmetric metarationality");
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    return Deterrence.judge(
        graph.improvements(i, s),
        s1 -> graph.responses(i, s1),
        s2 -> graph.deters(i, s2, s) && !graph.canEscapeFrom(i, s2, s));
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(new Threshold(Threshold.Replies.MOVES, Threshold.Fear.BEST_COUNTERMOVE));
  }
}
