package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.ArrayList;

/// Limited-move stability (L_h): a state holds for a decision maker when, looking h moves ahead and
/// expecting both sides to move in turn and each to move only if that pays in the end, it expects
/// nothing better from moving than from staying. Whoever stays ends the exchange. For two decision
/// makers.
///
/// With j the other one, G₀(i, s) = s. With h moves left let s* ∈ Rᵢ(s) maximise Gₕ₋₁(j, s*) for i;
/// then Gₕ(i, s) = Gₕ₋₁(j, s*) if i prefers that to s, and s otherwise. The state s is L_h stable
/// for i iff Gₕ(i, s) = s.
///
/// Ties make the anticipated state ambiguous. Here Gₕ(i, s) is then the set of all that best moves
/// can lead to, and i values a set by its worst member: nobody counts on the goodwill of an
/// opponent who is indifferent. With strict preferences this is the published definition; for
/// others the literature has no agreed one.
///
/// The witness of a state that holds gives, for each improvement, the path anticipated from it;
/// moves that do not gain at once are examined too, but not listed.
///
/// Worked example: in the prisoner's dilemma mutual cooperation is L₂ stable. Who defects expects
/// the other to defect in turn, and ranks that end below staying.
///
/// - Cost: O(h · Σ |moves|) once for a conflict, then O(h · |moves|) a verdict.
/// - Source: Zagare (1984); Kilgour (1985); Fang, Hipel and Kilgour (1993). On ties, Rêgo et al.
///   (2024).
public final class LimitedMove implements StabilityConcept {

  private final Horizon horizon;

  /// Stability with this many moves of foresight.
  ///
  /// @throws IllegalArgumentException when the horizon is not from 1 to 99
  public LimitedMove(int horizon) {
    this.horizon = new Horizon(horizon);
  }

  @Override
  public String id() {
    return "l" + horizon.moves();
  }

  @Override
  public String name() {
    return Say.of("limited-move stability with horizon %d", horizon.moves());
  }

  /// @throws IllegalArgumentException unless the conflict has exactly two decision makers
  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    return in(graph).judge(i, s);
  }

  /// @throws IllegalArgumentException unless the conflict has exactly two decision makers
  @Override
  public Judge in(GraphModel graph) {
    if (graph.decisionMakers().size() != 2) {
      throw new IllegalArgumentException(
          Say.of(
              "Limited-move stability (%s) is defined for two decision makers; this conflict has %d",
              id(), graph.decisionMakers().size()));
    }
    Horizon.check(graph, id());
    var anticipation = Anticipation.of(graph, horizon.moves());
    return (i, s) -> judge(i, s, graph, anticipation);
  }

  private Verdict judge(DecisionMaker i, State s, GraphModel graph, Anticipation anticipation) {
    int h = horizon.moves();
    var anticipated = anticipation.path(i, s, h, i);
    if (!anticipated.isEmpty()) {
      return new Verdict.Unstable(anticipated.getFirst().to());
    }
    var j = graph.opponents(i).getFirst();
    var sanctions = new ArrayList<Sanction>();
    for (var s1 : graph.improvements(i, s)) {
      sanctions.add(new Sanction.Anticipated(s1, anticipation.path(j, s1, h - 1, i)));
    }
    return new Verdict.Stable(sanctions);
  }
}
