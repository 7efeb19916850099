package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.StateSet;
import java.util.ArrayList;

/// What the sweep has to agree with: the definitions, asked state by state.
final class Definitions {

  private Definitions() {}

  static StabilityTable judge(GraphModel graph) {
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
