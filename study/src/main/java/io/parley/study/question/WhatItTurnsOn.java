package io.parley.study.question;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Hinges;
import io.parley.conflict.hinge.OrderCondition;
import io.parley.conflict.hinge.SwapSearch;
import io.parley.conflict.hinge.Trial;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.study.answer.HingeStudy;
import java.util.ArrayList;
import java.util.List;

/// Which few judgements does the answer turn on?
public final class WhatItTurnsOn {

  /// All orders of seven statements.
  private static final long MOST_TRIALS = 5_040;

  private static final long FEWEST_TRIALS = 32;

  /// How many states may be judged in each search unless asked otherwise.
  private static final long STATES_JUDGED = 1L << 21;

  /// Up to this many outcomes that hold are asked about, those with the lowest numbers.
  private static final int MOST_OUTCOMES = 24;

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
  /// @param trials the most orders, changes or sets of two that any one search tries
  /// @throws IllegalArgumentException when somebody who decides is not of one mind, or the concept
  ///     has no threshold
  public static HingeStudy ask(
      Case situation,
      WhoDecides control,
      StabilityConcept concept,
      long trials,
      Progress progress) {
    var trial = Trial.of(situation, control, List.of(concept));
    var graph = trial.graph();
    var voices = Voice.of(situation, control, graph);
    var holding = trial.asStated().table().equilibria(concept.id()).stream().toList();
    var claims = claims(graph, concept.id(), holding);
    var conditions = new ArrayList<OrderCondition>();
    for (var voice : voices) {
      if (voice.entries() > 1) {
        conditions.addAll(OrderCondition.of(claims, voice, trial, trials, progress));
      }
    }
    return new HingeStudy(
        situation,
        graph,
        concept.id(),
        voices,
        trial.asStated(),
        claims,
        Math.max(0, holding.size() - MOST_OUTCOMES),
        Hinges.of(claims, concept.id(), voices, trial, trials, progress),
        SwapSearch.fewest(claims, voices, trial, trials, progress),
        conditions,
        trials);
  }

  private static List<Claim> claims(GraphModel graph, String concept, List<State> holding) {
    var claims = new ArrayList<Claim>();
    claims.add(new Claim.Holds(concept, graph.now()));
    for (var state : holding.subList(0, Math.min(MOST_OUTCOMES, holding.size()))) {
      if (!state.equals(graph.now())) {
        claims.add(new Claim.Holds(concept, state));
        claims.add(new Claim.Reached(state));
      }
    }
    return claims;
  }
}
