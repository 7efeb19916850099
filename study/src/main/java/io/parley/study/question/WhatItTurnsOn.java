package io.parley.study.question;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Hinges;
import io.parley.conflict.hinge.OrderCondition;
import io.parley.conflict.hinge.SwapSearch;
import io.parley.conflict.hinge.Trial;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.study.answer.HingeStudy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which few judgements does the answer turn on?
public final class WhatItTurnsOn {

  /// All orders of seven statements.
  private static final long MOST_TRIALS = 5_040;

  private static final long FEWEST_TRIALS = 32;

  /// How many states may be judged in each search unless asked otherwise.
  private static final long STATES_JUDGED = 1L << 22;

  /// How many outcomes that hold are asked about unless asked otherwise.
  public static final int FEW_OUTCOMES = 3;

  /// How many are asked about at most when all are wanted.
  public static final int MOST_OUTCOMES = 64;

  private WhatItTurnsOn() {}

  /// How many trials a search takes unless asked otherwise: all orders of seven statements, or as
  /// many as take seconds where there are many states.
  public static long trials(GraphModel graph) {
    return trials(graph, MOST_TRIALS);
  }

  /// How many trials take seconds, up to a number.
  static long trials(GraphModel graph, long most) {
    return Math.clamp(STATES_JUDGED / graph.space().combinations(), FEWEST_TRIALS, most);
  }

  /// The controls under which each faction of the case decides for its party once, the others being
  /// decided for as the case states; that control alone when no party has factions.
  public static List<WhoDecides> everyFaction(Case situation) {
    var stated = WhoDecides.asStated(situation);
    var controls = new ArrayList<WhoDecides>();
    for (var party : situation.parties()) {
      for (var faction : party.factions()) {
        controls.add(stated.with(party.id(), new Control.ByFaction(faction.id())));
      }
    }
    return controls.isEmpty() ? List.of(stated) : controls;
  }

  /// Asks under one control and concept.
  ///
  /// @param outcomes the most outcomes that hold to ask about: today's in any case, then those that
  ///     can be reached from it, nearest first, then those that everyone who decides prefers to it
  /// @param trials the most orders, changes or sets of two that any one search tries
  /// @throws IllegalArgumentException when the concept has no threshold
  public static HingeStudy ask(
      Case situation,
      WhoDecides control,
      StabilityConcept concept,
      int outcomes,
      long trials,
      Progress progress) {
    var trial = Trial.of(situation, control, List.of(concept));
    var graph = trial.graph();
    var voices = Voice.of(situation, control, graph);
    var holding = trial.asStated().table().equilibria(concept.id());
    var asked = mattering(holding, graph, progress).stream().limit(outcomes).toList();
    var claims = claims(graph, concept.id(), asked);
    var conditions = new ArrayList<OrderCondition>();
    for (var voice : voices) {
      if (voice.entries() > 1) {
        conditions.addAll(OrderCondition.of(claims, voice, trial, trials, progress));
      }
    }
    return new HingeStudy(
        control.in(situation),
        graph,
        concept.id(),
        voices,
        trial.asStated(),
        claims,
        holding.size() - asked.size() - (holding.contains(graph.now()) ? 1 : 0),
        Hinges.of(claims, concept.id(), voices, trial, trials, progress),
        SwapSearch.fewest(claims, voices, trial, trials, progress),
        conditions,
        trials);
  }

  /// The outcomes that hold, other than today's, those that matter most first.
  private static List<State> mattering(StateSet holding, GraphModel graph, Progress progress) {
    var evolution = Evolution.byImprovements(graph, progress);
    return holding.stream()
        .filter(state -> !state.equals(graph.now()))
        .sorted(
            Comparator.comparingInt(
                    (State state) -> evolution.steps(state).orElse(Integer.MAX_VALUE))
                .thenComparing(state -> !allPrefer(state, graph))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static boolean allPrefer(State state, GraphModel graph) {
    return graph.decisionMakers().stream().allMatch(i -> graph.prefers(i, state, graph.now()));
  }

  private static List<Claim> claims(GraphModel graph, String concept, List<State> asked) {
    var claims = new ArrayList<Claim>();
    claims.add(new Claim.Holds(concept, graph.now()));
    for (var state : asked) {
      claims.add(new Claim.Holds(concept, state));
      claims.add(new Claim.Reached(state));
    }
    return claims;
  }
}
