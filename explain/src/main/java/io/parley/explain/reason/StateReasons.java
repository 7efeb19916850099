package io.parley.explain.reason;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import java.util.List;

/// Why a state holds, or who would leave it, under one concept.
///
/// @param state the state
/// @param concept how the decision makers reason
/// @param parties the reasons of each decision maker asked about, in order
public record StateReasons(State state, StabilityConcept concept, List<PartyReasons> parties) {

  public StateReasons {
    parties = List.copyOf(parties);
  }

  /// The reasons of the given decision makers.
  public static StateReasons of(
      State state, StabilityConcept concept, List<DecisionMaker> who, GraphModel graph) {
    return new StateReasons(
        state, concept, who.stream().map(i -> PartyReasons.of(i, state, concept, graph)).toList());
  }

  /// Whether that it holds, or that somebody would leave it, is so however what is not known of
  /// preferences is settled.
  public boolean certain() {
    return holds()
        ? parties.stream().allMatch(PartyReasons::certain)
        : parties.stream().anyMatch(party -> !party.holds() && party.certain());
  }

  /// Whether the state holds for everyone asked about.
  public boolean holds() {
    return parties.stream().allMatch(PartyReasons::holds);
  }
}
