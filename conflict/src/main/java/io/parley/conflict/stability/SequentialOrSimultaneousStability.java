package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.language.Say;

/// Sequential or simultaneous stability: a state holds for a decision maker when it holds under SEQ
/// or under SIM. This is how analyses that look for simultaneous sanctions report their outcome.
///
/// One concept must deter every improvement alone. The witness of a state that does not hold is
/// therefore the improvement that escapes SEQ; another one may be what escapes SIM.
///
/// - Cost: that of SEQ and SIM.
/// - Source: Fraser and Hipel (1984).
public final class SequentialOrSimultaneousStability implements StabilityConcept {

  private final StabilityConcept sequential = new SequentialStability();
  private final StabilityConcept simultaneous = new SimultaneousStability();

  @Override
  public String id() {
    return "seq-or-sim";
  }

  @Override
  public String name() {
    return Say.of("sequential or simultaneous stability");
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    var inTurn = sequential.judge(i, s, graph);
    if (inTurn.stable()) {
      return inTurn;
    }
    var together = simultaneous.judge(i, s, graph);
    return together.stable() ? together : inTurn;
  }
}
