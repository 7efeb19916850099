package io.parley.conflict.sample;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.StateSet;
import java.util.ArrayList;

/// The answer by the definitions, asked state by state: slow, and what every faster way must equal.
public final class Definitions {

  private Definitions() {}

  /// Judges every state for every decision maker under the classical concepts.
  public static StabilityTable judge(GraphModel graph) {
    var table = new StabilityTable();
    for (var concept : StabilityConcepts.CLASSICAL) {
      var byDecisionMaker = new ArrayList<StateSet>();
      for (var i : graph.decisionMakers()) {
        var stable = new StateSet.Builder(graph.space().options().size());
        graph.space().feasible().stream()
            .filter(s -> concept.judge(i, s, graph).stable())
            .forEach(s -> stable.add(s.code()));
        byDecisionMaker.add(stable.build());
      }
      table = table.with(concept, byDecisionMaker);
    }
    return table;
  }
}
