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
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.study.answer.InverseStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What would have to be true for an outcome to hold and to be reached?
public final class WhatWouldHaveToBeTrue {

  /// All orders of eight statements.
  private static final long MOST_TRIALS = 40_320;

  /// How many partial sets of states are looked at for each condition.
  private static final long MOST_SETS = 10_000;

  private final GraphModel graph;
  private final State state;
  private final List<StabilityConcept> concepts;
  private final Trial trial;
  private final long trials;
  private final Progress progress;

  private WhatWouldHaveToBeTrue(
      GraphModel graph,
      State state,
      List<StabilityConcept> concepts,
      long trials,
      Progress progress) {
    this.graph = graph;
    this.state = state;
    this.concepts = concepts;
    this.trial = Trial.of(graph, concepts);
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
  /// @throws IllegalArgumentException when somebody who decides is not of one mind, a concept has no
  ///     threshold, or nobody who decides bears the name of the party
  public static InverseStudy ask(
      Case situation,
      WhoDecides control,
      State state,
      List<StabilityConcept> concepts,
      String party,
      long trials,
      Progress progress) {
    var graph = control.graph(situation);
    var voices = Voice.of(situation, control, graph);
    var asked =
        voices.stream().filter(voice -> party.isEmpty() || voice.who().id().equals(party)).toList();
    if (asked.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no party (%s) in the case. There are: %s"
              .formatted(
                  party, String.join(", ", voices.stream().map(v -> v.who().id()).toList())));
    }
    var question = new WhatWouldHaveToBeTrue(graph, state, concepts, trials, progress);
    return new InverseStudy(
        situation,
        graph,
        state,
        voices,
        question.trial.asStated(),
        asked.stream().map(question::of).toList(),
        OptionEffect.of(state, situation, control, concepts, question.trial.asStated(), progress));
  }

  private InverseStudy.OfVoice of(Voice voice) {
    return new InverseStudy.OfVoice(
        voice,
        concepts.stream().map(concept -> byState(voice, concept)).toList(),
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
