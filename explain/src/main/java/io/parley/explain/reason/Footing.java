package io.parley.explain.reason;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Comparison;
import io.parley.model.evidence.Basis;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The judgements a conclusion stands on, each counted once, and on what basis they stand
/// themselves.
///
/// Two camps may judge alike word for word, and one camp may decide under several names. So
/// judgements are told apart by which entry of the case they are, not by what they say.
public final class Footing {

  private final Set<Judgement> judgements = Collections.newSetFromMap(new IdentityHashMap<>());

  /// A conclusion that stands on nothing yet.
  public Footing() {}

  /// Adds every judgement that somebody states.
  public void add(Preferences stated) {
    if (stated instanceof Preferences.Prefers(var all)) {
      judgements.addAll(all);
    }
  }

  /// Adds one judgement.
  public void add(Judgement judgement) {
    judgements.add(judgement);
  }

  /// Adds the judgement that decides a comparison, if one does; where somebody is not of one mind,
  /// that of each of its members.
  public void add(Comparison comparison) {
    switch (comparison) {
      case Comparison.ByJudgement(_, var judgement, _) -> add(judgement);
      case Comparison.ByMembers(var members) -> members.forEach(this::add);
      case Comparison.ByRank _, Comparison.ByWeight _, Comparison.Equal _ -> {}
    }
  }

  /// Adds the judgements that decide, for the mover of each of these steps, between its two ends.
  public void add(List<Step> steps, GraphModel graph) {
    steps.forEach(step -> add(graph.will(step.mover()).compare(step.to(), step.from())));
  }

  /// Adds what the reasons of a state rest on.
  public void add(StateReasons reasons) {
    reasons.parties().forEach(this::add);
  }

  /// Adds what the reasons of one decision maker rest on.
  public void add(PartyReasons party) {
    for (var departure : party.departures()) {
      add(departure.gain());
      add(departure.reply());
    }
    party.beside().forEach(this::add);
  }

  private void add(Departure.Reply reply) {
    switch (reply) {
      case Departure.Sequence sequence -> {
        add(sequence.outcome());
        sequence.steps().forEach(step -> add(step.gain()));
      }
      case Departure.AtOnce atOnce -> {
        add(atOnce.outcome());
        atOnce.steps().forEach(step -> add(step.gain()));
      }
      case Departure.NotConsidered _,
          Departure.None _,
          Departure.NoneAtOnce _,
          Departure.Foreseen _ -> {}
    }
  }

  /// Adds what another conclusion stands on.
  public void add(Footing other) {
    judgements.addAll(other.judgements);
  }

  /// How many judgements carry the conclusion.
  public int size() {
    return judgements.size();
  }

  /// How many of them stand on the basis.
  public int count(Basis basis) {
    return (int) judgements.stream().filter(judgement -> basisOf(judgement) == basis).count();
  }

  /// The basis of a judgement: for a group, the weakest of its members'.
  public static Basis basisOf(Judgement judgement) {
    var bases = judgement.anyOf().stream().map(stated -> stated.grounds().basis()).toList();
    return List.of(Basis.ASSUMED, Basis.INFERRED, Basis.REPORTED).stream()
        .filter(bases::contains)
        .findFirst()
        .orElseThrow();
  }
}
