package io.parley.explain.reason;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Comparison;
import io.parley.model.evidence.Basis;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The judgements a conclusion stands on, each counted once, and on what basis they stand
/// themselves.
public final class Footing {

  private record Place(String who, int position, Judgement judgement) {}

  private final Map<Place, Judgement> judgements = new LinkedHashMap<>();

  /// A conclusion that stands on nothing yet.
  public Footing() {}

  /// Adds every judgement that somebody states.
  ///
  /// @param who its id
  public void addAll(String who, Preferences stated) {
    if (stated instanceof Preferences.Prefers(var all)) {
      for (int place = 0; place < all.size(); place++) {
        judgements.put(new Place(who, place + 1, all.get(place)), all.get(place));
      }
    }
  }

  /// Adds what another conclusion stands on.
  public void add(Footing other) {
    judgements.putAll(other.judgements);
  }

  /// Adds one judgement of a decision maker.
  ///
  /// @param position its place in the list, from 1
  public void add(DecisionMaker who, int position, Judgement judgement) {
    judgements.put(new Place(who.id(), position, judgement), judgement);
  }

  /// Adds the judgement that decides a comparison of the decision maker, if one does; where it is not
  /// of one mind, that of each of its members.
  public void add(DecisionMaker who, Comparison comparison) {
    switch (comparison) {
      case Comparison.ByJudgement(int position, var judgement, _) -> add(who, position, judgement);
      case Comparison.ByMembers(var members) -> members.forEach(member -> add(who, member));
      case Comparison.ByRank _, Comparison.ByWeight _, Comparison.Equal _ -> {}
    }
  }

  /// Adds what the reasons of a state rest on.
  public void add(StateReasons reasons) {
    add(reasons, who -> who);
  }

  /// The same, where somebody's judgements are counted as another's.
  ///
  /// @param voice as whose they are counted
  public void add(StateReasons reasons, UnaryOperator<DecisionMaker> voice) {
    for (var party : reasons.parties()) {
      for (var departure : party.departures()) {
        add(voice.apply(party.who()), departure.gain());
        add(party.who(), departure.reply(), voice);
      }
    }
  }

  private void add(DecisionMaker who, Departure.Reply reply, UnaryOperator<DecisionMaker> voice) {
    switch (reply) {
      case Departure.Sequence sequence -> {
        add(voice.apply(who), sequence.outcome());
        sequence.steps().forEach(step -> add(voice.apply(step.step().mover()), step.gain()));
      }
      case Departure.AtOnce atOnce -> add(voice.apply(who), atOnce.outcome());
      case Departure.NotConsidered _, Departure.None _, Departure.Foreseen _ -> {}
    }
  }

  /// How many judgements carry the conclusion.
  public int size() {
    return judgements.size();
  }

  /// How many of them stand on the basis.
  public int count(Basis basis) {
    return (int)
        judgements.values().stream().filter(judgement -> basisOf(judgement) == basis).count();
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
