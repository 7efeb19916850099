package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.Optional;

/// General metarationality (GMR): a state holds for a decision maker when the others can answer
/// every improvement it could make with some sequence of moves, wise for them or not, that leaves
/// it no better off than staying.
///
/// For decision maker i at state s:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R₋ᵢ(s₁) :  s ≽ᵢ s₂
///
/// - Cost: one search for each improvement, O(|Rᵢ⁺(s)| · n Σ |moves|).
/// - Source: Howard (1971); in graph form, Fang, Hipel and Kilgour (1993).
public final class GeneralMetarationality implements StabilityConcept {

  @Override
  public String id() {
    return "gmr";
  }

  @Override
  public String name() {
    return Say.of("general metarationality");
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    return Deterrence.judge(
        graph.improvements(i, s), s1 -> graph.responses(i, s1), s2 -> graph.deters(i, s2, s));
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(new Threshold(Threshold.Replies.MOVES, Threshold.Fear.END));
  }
}
