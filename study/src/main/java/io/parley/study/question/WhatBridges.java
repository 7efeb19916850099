package io.parley.study.question;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.path.Bridges;
import io.parley.conflict.path.Chain;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Gap;
import java.util.List;
import java.util.Optional;

/// What would lead to an outcome that self-interest does not lead to?
public final class WhatBridges {

  private WhatBridges() {}

  /// The gap on the way to an outcome; none when self-interest certainly leads there, or when no
  /// legal moves do at all.
  ///
  /// @param control who decides in the analysis
  public static Optional<Gap> ask(
      State target, Analysis analysis, WhoDecides control, Progress progress) {
    if (certainly(analysis, progress).reaches(target)) {
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
  /// some concept, but to which self-interest does not certainly lead.
  public static List<State> missed(Analysis analysis, Progress progress) {
    var graph = analysis.graph();
    var reached = certainly(analysis, progress);
    return analysis.holding().stream()
        .filter(state ->
            graph.decisionMakers().stream()
                .allMatch(i -> graph.certainlyPrefers(i, state, graph.now())))
        .filter(state -> !reached.reaches(state))
        .toList();
  }

  /// Where steps lead that are certainly in their mover's own interest.
  private static Evolution certainly(Analysis analysis, Progress progress) {
    return analysis.graph().crisp()
        ? analysis.byImprovements()
        : Evolution.byImprovements(analysis.graph().read(Extension.POSSIBLE), progress);
  }
}
