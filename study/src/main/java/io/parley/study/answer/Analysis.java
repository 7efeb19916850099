package io.parley.study.answer;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.model.Case;
import java.util.Comparator;
import java.util.List;

/// What holds in a case, for whom, under which reasoning, and what can be reached from today.
///
/// @param situation the case
/// @param graph its graph model
/// @param table which states hold for whom under each concept
/// @param byMoves how things can evolve by any legal moves
/// @param byImprovements how things can evolve by self-interested steps
public record Analysis(
    Case situation,
    GraphModel graph,
    StabilityTable table,
    Evolution byMoves,
    Evolution byImprovements) {

  /// Whether the state holds for everyone under the concept.
  public boolean holds(String concept, State state) {
    return table.concepts().contains(concept) && table.equilibria(concept).contains(state);
  }

  /// The concepts under which the state holds for everyone, the strictest first.
  public List<String> holdsUnder(State state) {
    return table.concepts().stream().filter(concept -> holds(concept, state)).toList();
  }

  /// How the state stands with the decision maker under the concept.
  public Mark mark(String concept, DecisionMaker i, State state) {
    if (!table.stable(concept, i).contains(state)) {
      return Mark.UNSTABLE;
    }
    return table.stable("nash", i).contains(state) ? Mark.RATIONAL : Mark.SANCTIONED;
  }

  /// Every state that holds for everyone under at least one concept: those that hold under most
  /// concepts first, then those fewest self-interested steps away, then by number.
  public List<State> holding() {
    var equilibria = table.concepts().stream().map(table::equilibria).toList();
    return equilibria.stream().reduce(StateSet::or).orElseThrow().stream()
        .sorted(
            Comparator.comparingLong((State state) ->
                    -equilibria.stream().filter(set -> set.contains(state)).count())
                .thenComparingInt(this::stepsAway)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private int stepsAway(State state) {
    return byImprovements.steps(state).orElse(Integer.MAX_VALUE);
  }
}
