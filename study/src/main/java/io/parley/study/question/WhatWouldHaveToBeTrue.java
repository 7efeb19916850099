package io.parley.study.question;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.hinge.SwapSearch;
import io.parley.conflict.hinge.Trial;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.inverse.Demotions;
import io.parley.conflict.inverse.OptionEffect;
import io.parley.conflict.inverse.StateCondition;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.study.answer.InverseStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What would have to be true for an outcome to hold and to be reached?
public final class WhatWouldHaveToBeTrue {

  /// All orders of eight statements.
  private static final long MOST_TRIALS = 40_320;

  /// How often, for each condition, a way to meet part of it is held against what is chosen so far.
  private static final long MOST_SETS = 200_000;

  private final GraphModel graph;
  private final State state;
  private final List<StabilityConcept> concepts;
  private final Trial trial;
  private final long trials;
  private final Progress progress;

  private WhatWouldHaveToBeTrue(
      Trial trial, State state, List<StabilityConcept> concepts, long trials, Progress progress) {
    this.graph = trial.graph();
    this.state = state;
    this.concepts = concepts;
    this.trial = trial;
    this.trials = trials;
    this.progress = progress;
  }

  /// How many orders a search takes unless asked otherwise: all of eight statements, or as many as
  /// take seconds where there are many states.
  public static long trials(GraphModel graph) {
    return WhatItTurnsOn.trials(graph, MOST_TRIALS);
  }

  /// Asks under one control.
  ///
  /// @param concepts under which the outcome is to hold
  /// @param party the party whose preferences may change; empty for each of them in turn
  /// @param trials the most orders of one list to try
  /// @throws IllegalArgumentException when a concept has no threshold, or nobody who decides bears the
  ///     name of the party
  public static InverseStudy ask(
      Case situation,
      WhoDecides control,
      State state,
      List<StabilityConcept> concepts,
      String party,
      long trials,
      Progress progress) {
    var trial = Trial.of(situation, control, concepts);
    var graph = trial.graph();
    var voices = Voice.of(situation, control, graph);
    var asked = voices.stream().filter(voice -> party.isEmpty() || named(party, voice)).toList();
    if (asked.isEmpty()) {
      throw new IllegalArgumentException(
          Say.of(
              "There is no party (%s) in the case. There are: %s",
              party,
              String.join(", ", voices.stream().map(v -> v.who().id()).distinct().toList())));
    }
    var question = new WhatWouldHaveToBeTrue(trial, state, concepts, trials, progress);
    return new InverseStudy(
        control.in(situation),
        graph,
        state,
        concepts.stream().map(StabilityConcept::id).toList(),
        voices,
        trial.asStated(),
        asked.stream().map(question::of).toList(),
        OptionEffect.of(state, situation, control, concepts, trial, progress));
  }

  private static boolean named(String id, Voice voice) {
    return id.equals(voice.who().id())
        || id.equals(voice.holder().id())
        || id.equals(voice.holder().party());
  }

  private InverseStudy.OfVoice of(Voice voice) {
    return new InverseStudy.OfVoice(
        voice,
        graph.will(voice.who()) instanceof PreferenceOrder
            ? concepts.stream().map(concept -> byState(voice, concept)).toList()
            : List.of(),
        byStatement(voice));
  }

  private InverseStudy.OfConcept byState(Voice voice, StabilityConcept concept) {
    var condition = StateCondition.of(voice.who(), state, concept, graph);
    Predicate<State> atOrBelow = q -> !graph.prefers(voice.who(), q, state);
    return new InverseStudy.OfConcept(
        condition,
        condition.metBy(atOrBelow),
        Demotions.of(condition, atOrBelow, MOST_SETS, progress));
  }

  private List<Radius> byStatement(Voice voice) {
    var claims = new ArrayList<Claim>();
    for (var concept : concepts) {
      claims.add(new Claim.HoldsFor(concept.id(), voice.who(), state));
      claims.add(new Claim.Holds(concept.id(), state));
    }
    claims.add(new Claim.Reached(state));
    claims.removeIf(claim -> claim.trueOf(trial.asStated()));
    return voice.entries() < 2 || claims.isEmpty()
        ? List.of()
        : SwapSearch.fewest(claims, List.of(voice), trial, trials, progress);
  }
}
