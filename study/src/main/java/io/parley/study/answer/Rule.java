package io.parley.study.answer;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.state.StateSet;

/// What comes of one combination of who decides.
///
/// @param deciders who decides for each party
/// @param share the product of the weights of the factions that decide, relative to their sums; 0
///     where a party with factions is not decided by one of them
/// @param graph the conflict that comes of it
/// @param holding the outcomes that hold for everyone
/// @param evolution how things can evolve from today by self-interested steps
public record Rule(
    WhoDecides deciders, double share, GraphModel graph, StateSet holding, Evolution evolution) {

  /// The outcomes that can be reached from today.
  public StateSet reached() {
    return evolution.reached();
  }

  /// The outcomes that hold and can be reached.
  public StateSet within() {
    return holding.and(reached());
  }
}
