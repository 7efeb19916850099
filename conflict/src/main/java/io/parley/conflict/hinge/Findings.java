package io.parley.conflict.hinge;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.StateByState;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is found about a conflict under some preferences, as far as it is asked for: a question about
/// few states is answered for these; once all have been judged, it is looked up.
public final class Findings {

  /// More states than this are judged at once.
  static final int FEW = 256;

  private final GraphModel graph;
  private final StateByState judge;
  private final Function<GraphModel, StabilityTable> sweep;
  private @Nullable StabilityTable table;
  private @Nullable StateSet reached;

  /// What is found about this conflict.
  ///
  /// @param judge judges one state
  /// @param sweep judges all
  Findings(GraphModel graph, StateByState judge, Function<GraphModel, StabilityTable> sweep) {
    this.graph = graph;
    this.judge = judge;
    this.sweep = sweep;
  }

  /// Which states hold for whom under which concept.
  public StabilityTable table() {
    var judged = table == null ? sweep.apply(graph) : table;
    table = judged;
    return judged;
  }

  /// The states that self-interested steps lead to from today, and today's.
  public StateSet reached() {
    var found = reached == null ? judge.reached(graph) : reached;
    reached = found;
    return found;
  }

  /// Whether the state holds for everyone under the concept.
  public boolean holds(String concept, State state) {
    return table == null
        ? judge.holds(StabilityConcepts.classical(concept), state, graph)
        : table.equilibria(concept).contains(state);
  }

  /// Whether the state holds for the decision maker under the concept.
  public boolean holdsFor(DecisionMaker who, String concept, State state) {
    return table == null
        ? judge.holdsFor(who, StabilityConcepts.classical(concept), state, graph)
        : table.stable(concept, who).contains(state);
  }

  /// Those of these states that hold for everyone under the concept.
  public StateSet holding(String concept, StateSet states) {
    if (states.size() > FEW) {
      return table().equilibria(concept).and(states);
    }
    var holding = new StateSet.Builder(states.options());
    states.stream()
        .filter(state -> holds(concept, state))
        .forEach(state -> holding.add(state.code()));
    return holding.build();
  }

  /// Whether self-interested steps lead from today to the state, or it is today's.
  public boolean reaches(State state) {
    return reached().contains(state);
  }

  /// The least number of self-interested steps from today to the state; empty when they do not lead
  /// there.
  public OptionalInt steps(State state) {
    return reaches(state)
        ? Evolution.byImprovements(graph, Progress.UNWATCHED).steps(state)
        : OptionalInt.empty();
  }
}
