package io.parley.report.screen;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.path.Chain;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Rule;
import io.parley.study.question.WhatBridges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The outcomes and steps that matter about a case, whoever decides: today, what holds and is reached
/// under some combination, what everyone prefers to today and nobody is led to, and the steps
/// between. While they are few they are the same for every combination, so that a picture of them
/// keeps its shape when another one is chosen; what changes is which of the steps somebody would
/// take.
final class KeySteps {

  /// A picture of more ends than this is no longer read.
  private static final int MOST_ENDS = 4;

  /// A picture of so many needs no ends of other combinations beside them.
  private static final int ENOUGH_ENDS = 3;

  /// A way of more steps than this under another combination is left to the table.
  private static final int FAR = 3;

  private final Analysis analysis;
  private final GraphModel graph;
  private final List<State> missed;
  private final Set<State> states = new LinkedHashSet<>();
  private final Set<Step> steps = new LinkedHashSet<>();

  private KeySteps(Analysis analysis, Progress progress) {
    this.analysis = analysis;
    this.graph = analysis.graph();
    this.missed = WhatBridges.missed(analysis, progress);
  }

  /// Those of an analysis.
  ///
  /// @param concept the short name of the concept under which outcomes hold
  /// @param rules what comes of every combination of who decides; none for a case without factions
  static KeySteps of(Analysis analysis, String concept, List<Rule> rules, Progress progress) {
    var key = new KeySteps(analysis, progress);
    key.states.add(key.graph.now());
    key.collect(concept, rules);
    return key;
  }

  /// Outcomes that hold and are better for everyone than today's, to which self-interest does not
  /// certainly lead.
  List<State> missed() {
    return missed;
  }

  private void collect(String concept, List<Rule> rules) {
    var ends = new LinkedHashSet<State>();
    reachedEnds(concept).stream().limit(MOST_ENDS).forEach(ends::add);
    missed.stream()
        .filter(state -> analysis.holds(concept, state))
        .limit(Math.min(2, MOST_ENDS - ends.size()))
        .forEach(ends::add);
    for (var end : ends) {
      way(end).forEach(this::add);
      states.add(end);
    }
    if (ends.size() >= ENOUGH_ENDS) {
      return;
    }
    for (var rule : rules) {
      nearest(rule).forEach(end -> rule.evolution().shortestPath(end).forEach(this::addAsHere));
    }
  }

  /// The nearest of the outcomes that hold and are reached under another combination.
  private static List<State> nearest(Rule rule) {
    return rule.within().stream()
        .filter(end -> rule.evolution().steps(end).orElseThrow() <= FAR)
        .sorted(Comparator.comparingInt(end -> rule.evolution().steps(end).orElseThrow()))
        .limit(2)
        .toList();
  }

  /// What holds and is reached, nearest first.
  List<State> reachedEnds(String concept) {
    return analysis.holding().stream()
        .filter(state -> analysis.holds(concept, state))
        .filter(state -> analysis.byImprovements().reaches(state))
        .sorted(
            Comparator.comparingInt(state -> analysis.byImprovements().steps(state).orElseThrow()))
        .toList();
  }

  private List<Step> way(State end) {
    return analysis.byImprovements().reaches(end)
        ? analysis.byImprovements().shortestPath(end)
        : Chain.to(end, graph).map(Chain::steps).orElse(List.of());
  }

  private void add(Step step) {
    states.add(step.from());
    states.add(step.to());
    steps.add(step);
  }

  /// Adds a step of another combination, by whoever can make it in this one.
  private void addAsHere(Step step) {
    mover(step).ifPresent(mover -> add(new Step(mover, step.from(), step.to())));
  }

  private Optional<DecisionMaker> mover(Step step) {
    return graph.decisionMakers().stream()
        .filter(i -> graph.moves(i, step.from()).contains(step.to()))
        .findFirst();
  }

  /// Who decides in the analysis.
  WhoDecides control() {
    return WhoDecides.asStated(analysis.situation());
  }

  List<State> states() {
    return List.copyOf(states);
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /// Whether the step is in its mover's own interest.
  boolean taken(Step step) {
    return graph.prefers(step.mover(), step.to(), step.from());
  }

  /// The steps of the shortest ways to what holds and is reached.
  Set<Step> onTheWay(String concept) {
    var found = new LinkedHashSet<Step>();
    reachedEnds(concept).stream()
        .limit(MOST_ENDS)
        .forEach(end -> found.addAll(analysis.byImprovements().shortestPath(end)));
    return found;
  }

  /// The steps to tell of, in order: those to the nearest end that holds and is reached; where there
  /// is none, those of the chain to what everyone prefers to today.
  List<Step> told(String concept) {
    var reached = reachedEnds(concept);
    if (!reached.isEmpty()) {
      return analysis.byImprovements().shortestPath(reached.getFirst());
    }
    return missed.isEmpty() ? new ArrayList<>() : way(missed.getFirst());
  }
}
