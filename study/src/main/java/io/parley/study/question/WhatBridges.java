package io.parley.study.question;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.path.Bridges;
import io.parley.conflict.path.Chain;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Gap;
import java.util.List;
import java.util.Optional;

/// What would lead to an outcome that self-interest does not lead to?
public final class WhatBridges {

  private WhatBridges() {}

  /// The gap on the way to an outcome; none when self-interest leads there, or when no legal moves
  /// do at all.
  ///
  /// @param control who decides in the analysis
  public static Optional<Gap> ask(
      State target, Analysis analysis, WhoDecides control, Progress progress) {
    if (analysis.byImprovements().reaches(target)) {
      return Optional.empty();
    }
    var graph = analysis.graph();
    return Chain.to(target, graph)
        .map(chain ->
            new Gap(
                target,
                chain,
                Bridges.over(chain, analysis.situation(), control, graph, progress)));
  }

  /// The outcomes that everyone who decides prefers to today's, and that hold for everyone under
  /// some concept, but to which self-interest does not lead.
  public static List<State> missed(Analysis analysis) {
    var graph = analysis.graph();
    return analysis.holding().stream()
        .filter(state ->
            graph.decisionMakers().stream()
                .allMatch(i -> graph.certainlyPrefers(i, state, graph.now())))
        .filter(state -> !analysis.byImprovements().reaches(state))
        .toList();
  }
}
