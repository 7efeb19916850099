package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.List;

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
    return "simultaneous stability";
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    var sanctions = new ArrayList<Sanction>();
    for (var s1 : graph.improvements(i, s)) {
      var search = new JointReply(i, s, s1, graph);
      if (!search.found()) {
        return new Verdict.Unstable(s1);
      }
      sanctions.add(new Sanction.Joint(s1, search.steps));
    }
    return new Verdict.Stable(sanctions);
  }

  /// Looks through the joint replies to one improvement: every opponent stays or takes one of its
  /// improvements.
  private static final class JointReply {

    private final DecisionMaker i;
    private final State s;
    private final State s1;
    private final GraphModel graph;
    private final List<DecisionMaker> opponents;
    private final List<Step> steps = new ArrayList<>();

    JointReply(DecisionMaker i, State s, State s1, GraphModel graph) {
      this.i = i;
      this.s = s;
      this.s1 = s1;
      this.graph = graph;
      this.opponents = graph.opponents(i);
    }

    /// Whether a reply deters; if so, it stands in the steps.
    boolean found() {
      return foundFrom(0);
    }

    private boolean foundFrom(int next) {
      if (next == opponents.size()) {
        return !steps.isEmpty() && deters(new Sanction.Joint(s1, steps).end());
      }
      if (foundFrom(next + 1)) {
        return true;
      }
      var j = opponents.get(next);
      for (var sj : graph.improvements(j, s)) {
        steps.add(new Step(j, s, sj));
        if (foundFrom(next + 1)) {
          return true;
        }
        steps.removeLast();
      }
      return false;
    }

    private boolean deters(State p) {
      return graph.space().isFeasible(p.code())
          && !graph.moves().isBarred(s.code(), p.code())
          && !graph.prefers(i, p, s);
    }
  }
}
