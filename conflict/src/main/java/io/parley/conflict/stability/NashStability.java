package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.List;
import java.util.Optional;

/// Nash stability (R, rational): a state holds for a decision maker when no move of its own leads to
/// anything better. Nobody's reply is considered.
///
/// For decision maker i at state s:  Rᵢ⁺(s) = ∅
///
/// - Cost: O(|Rᵢ(s)|) comparisons.
/// - Source: Nash (1950); in graph form, Fang, Hipel and Kilgour (1993).
public final class NashStability implements StabilityConcept {

  @Override
  public String id() {
    return "nash";
  }

  @Override
  public String name() {
    return Say.of("Nash stability");
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    var improvements = graph.improvements(i, s);
    return improvements.isEmpty()
        ? new Verdict.Stable(List.of())
        : new Verdict.Unstable(improvements.getFirst());
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(new Threshold(Threshold.Replies.NONE, Threshold.Fear.END));
  }
}
