package io.parley.study.question;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.explain.reason.StepTree;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Route;
import io.parley.study.answer.Routes;
import java.util.Optional;
import java.util.OptionalInt;

/// Where do steps in one's own interest lead from today, and how does one get to an outcome?
public final class WhereStepsLead {

  /// A tree with more states than this is no longer read.
  private static final int MOST_STATES = 200;

  /// How many outcomes that all prefer and nobody reaches are told of one by one.
  private static final int MOST_MISSED = 3;

  private WhereStepsLead() {}

  /// Asks where they lead.
  ///
  /// @param room how many steps there is room for; empty when for any number
  public static Routes ask(Analysis analysis, OptionalInt room, Progress progress) {
    var missed = WhatBridges.missed(analysis, progress);
    var told = missed.subList(0, Math.min(MOST_MISSED, missed.size()));
    return new Routes(
        analysis,
        room,
        StepTree.from(analysis.graph(), MOST_STATES, room),
        told.stream()
            .map(state -> WhatBridges.ask(state, analysis, control(analysis), progress))
            .flatMap(Optional::stream)
            .toList(),
        missed.size() - told.size());
  }

  /// Asks for the way to one outcome.
  ///
  /// @param room how many steps there is room for; empty when for any number
  public static Route to(State target, Analysis analysis, OptionalInt room, Progress progress) {
    return new Route(
        analysis, target, room, WhatBridges.ask(target, analysis, control(analysis), progress));
  }

  private static WhoDecides control(Analysis analysis) {
    return WhoDecides.asStated(analysis.situation());
  }
}
