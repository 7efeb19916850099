package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import java.util.Optional;

/// One way of reasoning about when a state holds for a decision maker.
public interface StabilityConcept {

  /// The short name in files and on screens, such as `gmr`.
  String id();

  /// The name in the literature of the language in force.
  String name();

  /// Whether the state holds for the decision maker, with the witness.
  ///
  /// @param i who might leave
  /// @param s where things stand
  /// @param graph the conflict
  Verdict judge(DecisionMaker i, State s, GraphModel graph);

  /// Whether the state holds for the decision maker, with what is not known of preferences settled in
  /// any way, in some way, or in none.
  default Modality holds(DecisionMaker i, State s, GraphModel graph) {
    if (judge(i, s, graph.read(Extension.NECESSARY)).stable()) {
      return Modality.CERTAIN;
    }
    return !graph.crisp() && judge(i, s, graph.read(Extension.POSSIBLE)).stable()
        ? Modality.POSSIBLE
        : Modality.NOT;
  }

  /// The concept applied to one conflict, for judging many of its states.
  default Judge in(GraphModel graph) {
    return (i, s) -> judge(i, s, graph);
  }

  /// The concept as a threshold, if it is one; others are judged state by state.
  default Optional<Threshold> threshold() {
    return Optional.empty();
  }
}
