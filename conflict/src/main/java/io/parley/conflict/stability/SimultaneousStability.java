package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Simultaneous stability (SIM): a state holds for a decision maker when it has no improvement, or
/// when others who could also gain by leaving might move at the same moment, so that everyone's
/// changes together leave it no better off than staying.
///
/// For decision maker i at state s:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ K ⊆ N − i, K ≠ ∅  ∃ sⱼ ∈ Rⱼ⁺(s) for each
/// j ∈ K :  p is feasible and s ≽ᵢ p, where p is s with the changes of s₁ and of every sⱼ made
/// together
///
/// - A joint move from s to p is barred, and deters nobody, when a one-way pattern forbids going
///   from s to p, even if it allows every single change.
/// - Cost: O(|Rᵢ⁺(s)| · ∏ⱼ (1 + |Rⱼ⁺(s)|)) in the worst case.
/// - Source: Fraser and Hipel (1984).
public final class SimultaneousStability implements StabilityConcept {

  @Override
  public String id() {
    return "sim";
  }

  @Override
  public String name() {
    return Say.of("simultaneous stability");
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    var replies = new JointReplies(i, s, graph);
    var sanctions = new ArrayList<Sanction>();
    for (var s1 : graph.improvements(i, s)) {
      var sanction = replies.against(s1);
      if (sanction.isEmpty()) {
        return new Verdict.Unstable(s1);
      }
      sanctions.add(sanction.get());
    }
    return new Verdict.Stable(sanctions);
  }

  /// The joint replies at one state: every opponent stays or takes one of its improvements.
  private static final class JointReplies {

    private final DecisionMaker i;
    private final State s;
    private final GraphModel graph;
    private final List<List<Step>> gains;

    JointReplies(DecisionMaker i, State s, GraphModel graph) {
      this.i = i;
      this.s = s;
      this.graph = graph;
      this.gains =
          graph.opponents(i).stream()
              .map(j -> graph.answers(j, s).stream().map(sj -> new Step(j, s, sj)).toList())
              .toList();
    }

    /// A joint reply that deters the improvement, if there is one.
    Optional<Sanction> against(State s1) {
      return against(s1, 0, List.of());
    }

    /// Goes through what the opponent at this place, and those after it, may do besides the steps.
    private Optional<Sanction> against(State s1, int place, List<Step> steps) {
      if (place == gains.size()) {
        return deterring(s1, steps);
      }
      var found = against(s1, place + 1, steps);
      for (var step : gains.get(place)) {
        if (found.isPresent()) {
          return found;
        }
        var extended = new ArrayList<>(steps);
        extended.add(step);
        found = against(s1, place + 1, extended);
      }
      return found;
    }

    private Optional<Sanction> deterring(State s1, List<Step> steps) {
      return steps.isEmpty()
          ? Optional.empty()
          : Optional.<Sanction>of(new Sanction.Joint(s1, steps))
              .filter(sanction -> deters(sanction.end()));
    }

    private boolean deters(State p) {
      return graph.space().isFeasible(p.code())
          && !graph.moves().isBarred(s.code(), p.code())
          && graph.deters(i, p, s);
    }
  }
}
