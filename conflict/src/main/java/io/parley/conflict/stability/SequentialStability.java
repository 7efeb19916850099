package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.Optional;

/// Sequential stability (SEQ): a state holds for a decision maker when the others can answer every
/// improvement by steps in their own interest that leave it no better off than staying.
///
/// For decision maker i at state s:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R⁺₋ᵢ(s₁) :  s ≽ᵢ s₂
///
/// Every step of a reply is an improvement of its mover, judged at the state it leaves; nobody is
/// checked for later regret.
///
/// - Cost: one search for each improvement, O(|Rᵢ⁺(s)| · n Σ |improvements|).
/// - Source: Fraser and Hipel (1979); in graph form, Fang, Hipel and Kilgour (1993).
public final class SequentialStability implements StabilityConcept {

  @Override
  public String id() {
    return "seq";
  }

  @Override
  public String name() {
    return Say.of("sequential stability");
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    return Deterrence.judge(
        graph.improvements(i, s),
        s1 -> graph.improvingResponses(i, s1),
        s2 -> graph.deters(i, s2, s));
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(new Threshold(Threshold.Replies.IMPROVEMENTS, Threshold.Fear.END));
  }
}
