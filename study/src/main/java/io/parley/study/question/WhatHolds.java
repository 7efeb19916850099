package io.parley.study.question;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.StateSet;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.study.answer.Analysis;
import java.util.ArrayList;
import java.util.List;

/// Which outcomes hold, for whom and under which reasoning, and which can be reached from today?
public final class WhatHolds {

  /// How many states are judged between two reports of progress.
  private static final int REPORT_EVERY = 256;

  private WhatHolds() {}

  /// Asks under the classical concepts.
  public static Analysis ask(Case situation, GraphModel graph, Progress progress) {
    return ask(situation, graph, List.of(), progress);
  }

  /// Asks under the classical concepts and further ones. These are judged state by state.
  public static Analysis ask(
      Case situation, GraphModel graph, List<StabilityConcept> further, Progress progress) {
    var table = Sweep.of(graph, progress);
    for (var concept : further) {
      if (!table.concepts().contains(concept.id())) {
        table = withJudged(table, concept, graph, progress);
      }
    }
    return new Analysis(
        situation,
        graph,
        table,
        Evolution.byMoves(graph, progress),
        Evolution.byImprovements(graph, progress));
  }

  private static StabilityTable withJudged(
      StabilityTable table, StabilityConcept concept, GraphModel graph, Progress progress) {
    var judge = concept.in(graph);
    var states = graph.space().feasible().stream().toList();
    var byDecisionMaker = new ArrayList<StateSet>();
    long total = (long) states.size() * graph.decisionMakers().size();
    long done = 0;
    for (var i : graph.decisionMakers()) {
      var stable = new StateSet.Builder(graph.space().options().size());
      for (var s : states) {
        if (done++ % REPORT_EVERY == 0) {
          progress.report(Say.of("judging %s", concept.id()), done, total);
        }
        if (judge.judge(i, s).stable()) {
          stable.add(s.code());
        }
      }
      byDecisionMaker.add(stable.build());
    }
    return table.with(concept, byDecisionMaker);
  }
}
