package io.parley.study.question;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.StateReasons;
import io.parley.language.Say;
import io.parley.study.answer.Contest;
import io.parley.study.answer.ContestStanding;
import io.parley.study.answer.Rule;
import io.parley.study.answer.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Which judgements are behind each line of an answer?
///
/// - Cost: for each line and verdict what explaining it costs, at worst every outcome for every step
///   away. Lines times verdicts times outcomes are bounded.
public final class WhatItStandsOn {

  /// The most lines times verdicts times outcomes that are gone into.
  public static final int MOST = 1 << 22;

  private WhatItStandsOn() {}

  /// Asks of outcomes whether each holds, under the classical concepts, for some decision makers.
  public static Standing ask(
      List<State> lines, List<DecisionMaker> whose, GraphModel graph, Progress progress) {
    return standing(
        lines,
        graph.space(),
        StabilityConcepts.CLASSICAL.size(),
        MOST,
        state -> {
          var footing = new Footing();
          StabilityConcepts.CLASSICAL.forEach(
              concept -> footing.add(StateReasons.of(state, concept, whose, graph)));
          return footing;
        },
        progress);
  }

  /// Asks of the outcomes that hold under some combination of who decides whether and how each holds
  /// and is reached under all of them. What comes of it is kept for each combination.
  ///
  /// @param most the most lines times verdicts times outcomes that are gone into
  public static ContestStanding ask(Contest contest, int most, Progress progress) {
    var lines = contest.everHolding().stream().toList();
    var rules = contest.rules();
    return new ContestStanding(
        rules.stream()
            .map(rule ->
                standing(
                    lines,
                    contest.space(),
                    rules.size(),
                    most,
                    state -> footing(rule, state, contest.concept()),
                    progress))
            .toList());
  }

  private static Footing footing(Rule rule, State state, StabilityConcept concept) {
    var graph = rule.graph();
    var footing = new Footing();
    footing.add(StateReasons.of(state, concept, graph.decisionMakers(), graph));
    if (rule.evolution().reaches(state)) {
      footing.add(rule.evolution().shortestPath(state), graph);
    }
    return footing;
  }

  private static Standing standing(
      List<State> lines,
      StateSpace space,
      int verdicts,
      int bound,
      Function<State, Footing> behind,
      Progress progress) {
    int most = Math.max(1, bound / space.size() / verdicts);
    Map<State, Footing> footings = new LinkedHashMap<>();
    for (var state : lines.subList(0, Math.min(most, lines.size()))) {
      progress.report(Say.of("counting judgements"), footings.size(), Math.min(most, lines.size()));
      footings.put(state, behind.apply(state));
    }
    return new Standing(footings, lines.size() - footings.size());
  }
}
