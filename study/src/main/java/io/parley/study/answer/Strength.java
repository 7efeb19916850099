package io.parley.study.answer;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.model.Case;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What holds strongly: every better move is answered by something much worse than staying. What
/// holds and does not hold strongly holds weakly. Where something is in doubt, both are meant
/// however it is settled.
///
/// @param situation the case
/// @param graph its graph model
/// @param general which states hold for whom, degrees of preference left aside
/// @param strong which of them hold strongly
public record Strength(
    Case situation, GraphModel graph, StabilityTable general, StabilityTable strong) {

  /// The short names of the concepts, the strictest first.
  public List<String> concepts() {
    return general.concepts();
  }

  /// How the state holds for the decision maker under the concept.
  public Hold hold(String concept, DecisionMaker i, State state) {
    return hold(general.stable(concept, i), strong.stable(concept, i), state);
  }

  /// How the state holds for everyone under the concept: strongly when for each strongly.
  public Hold hold(String concept, State state) {
    return hold(general.equilibria(concept), strong.equilibria(concept), state);
  }

  private static Hold hold(StateSet general, StateSet strong, State state) {
    return strong.contains(state)
        ? Hold.STRONGLY
        : general.contains(state) ? Hold.WEAKLY : Hold.NOT;
  }

  /// The states to tell of.
  ///
  /// @param all whether those are among them that do not hold
  public List<State> lines(boolean all) {
    return all ? graph.space().feasible().stream().toList() : holding();
  }

  /// Every state that holds for everyone under some concept: those that hold strongly under most
  /// concepts first, then by number.
  public List<State> holding() {
    return concepts().stream().map(general::equilibria).reduce(StateSet::or).orElseThrow().stream()
        .sorted(
            Comparator.comparingLong((State state) ->
                    concepts().stream()
                        .filter(concept -> hold(concept, state) == Hold.STRONGLY)
                        .count())
                .reversed()
                .thenComparing(Function.identity()))
        .toList();
  }

  /// How a state holds.
  public enum Hold {
    /// Every better move is answered by something much worse, or there is none.
    STRONGLY,
    /// It holds, but not strongly.
    WEAKLY,
    /// It does not hold.
    NOT
  }
}
