package io.parley.study.question;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.explain.reason.StateReasons;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.study.answer.Explanation;
import java.util.ArrayList;
import java.util.List;

/// Why does an outcome hold, or who would leave it, to where, and who could answer?
///
/// - Cost: one verdict for each decision maker asked about, and one for each of them and classical
///   concept.
public final class WhyItHolds {

  private WhyItHolds() {}

  /// Asks for some decision makers. Under which classical concepts the outcome holds is asked only
  /// when they are all.
  ///
  /// @param graph the graph model of the case, what is not known read so
  public static Explanation ask(
      Case situation,
      GraphModel graph,
      Extension reading,
      State state,
      StabilityConcept concept,
      List<DecisionMaker> whose,
      Progress progress) {
    var everyone = graph.decisionMakers();
    int rounds = whose.equals(everyone) ? 1 + StabilityConcepts.CLASSICAL.size() : 1;
    progress.report(Say.of("explaining"), 0, rounds);
    var reasons = StateReasons.of(state, concept, whose, graph);
    var holding = new ArrayList<String>();
    var not = new ArrayList<String>();
    if (whose.equals(everyone)) {
      for (var classical : StabilityConcepts.CLASSICAL) {
        progress.report(Say.of("explaining"), 1 + holding.size() + not.size(), rounds);
        boolean holds = everyone.stream().allMatch(i -> classical.judge(i, state, graph).stable());
        (holds ? holding : not).add(classical.id());
      }
    }
    return new Explanation(situation, graph, reading, reasons, holding, not);
  }
}
