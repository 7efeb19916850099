package io.parley.conflict.graph;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.LegalSequences;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.Will;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.Case;
import java.util.ArrayList;
import java.util.List;

/// A conflict in graph form: who decides, what can be, who can lead where, who prefers what, and
/// how things stand.
///
/// - Source: Kilgour, Hipel and Fang (1987); Fang, Hipel and Kilgour (1993).
///
/// @param space the states that can be
/// @param moves who can lead where
/// @param wills what moves whom, in the order of the decision makers
/// @param now how things stand
public record GraphModel(StateSpace space, Moves moves, List<? extends Will> wills, State now) {

  public GraphModel {
    wills = List.copyOf(wills);
    if (wills.size() != moves.decisionMakers().size()) {
      throw new IllegalArgumentException(
          "%d decision makers but %d wills".formatted(moves.decisionMakers().size(), wills.size()));
    }
  }

  /// The graph model of a case, decided by those whom the case names.
  ///
  /// @throws IllegalArgumentException when the case has too many options, when a ranking omits or
  ///     repeats an outcome, or when today's outcome cannot be
  public static GraphModel of(Case situation) {
    return WhoDecides.asStated(situation).graph(situation);
  }

  /// Who decides, in party order.
  public List<DecisionMaker> decisionMakers() {
    return moves.decisionMakers();
  }

  /// Who decides for a party: one, or its factions when each moves on its own.
  public List<DecisionMaker> deciders(String party) {
    return decisionMakers().stream()
        .filter(i -> i.id().equals(party) || i.id().startsWith(party + "/"))
        .toList();
  }

  /// Everyone but the given decision maker: N − i.
  public List<DecisionMaker> opponents(DecisionMaker i) {
    return decisionMakers().stream().filter(other -> !other.equals(i)).toList();
  }

  /// What moves the decision maker.
  public Will will(DecisionMaker i) {
    return wills.get(i.index());
  }

  /// The same conflict with what is not known of preferences read so.
  public GraphModel read(Extension extension) {
    if (crisp()) {
      return this;
    }
    return new GraphModel(
        space, moves, wills.stream().map(will -> will.read(extension)).toList(), now);
  }

  /// Whether every decision maker is of one mind, with a known preference order.
  public boolean crisp() {
    return wills.stream().allMatch(PreferenceOrder.class::isInstance);
  }

  /// What everyone prefers, in the order of the decision makers.
  ///
  /// @throws IllegalArgumentException when somebody is not of one mind
  public List<PreferenceOrder> orders() {
    return decisionMakers().stream().map(this::order).toList();
  }

  /// What the decision maker prefers.
  ///
  /// @throws IllegalArgumentException when it is not of one mind
  public PreferenceOrder order(DecisionMaker i) {
    if (will(i) instanceof PreferenceOrder order) {
      return order;
    }
    throw new IllegalArgumentException(
        "(%s) has no single order of preference under this control".formatted(i.id()));
  }

  /// Whether the decision maker would leave the second state for the first: first ≻ᵢ second.
  public boolean prefers(DecisionMaker i, State first, State second) {
    return will(i).gains(second.code(), first.code());
  }

  /// Whether it is certain that the decision maker would leave the second state for the first.
  public boolean certainlyPrefers(DecisionMaker i, State first, State second) {
    return will(i).certainlyGains(second.code(), first.code());
  }

  /// Whether the decision maker would leave the first state for the second.
  public Modality gains(DecisionMaker i, State from, State to) {
    if (certainlyPrefers(i, to, from)) {
      return Modality.CERTAIN;
    }
    return read(Extension.NECESSARY).prefers(i, to, from) ? Modality.POSSIBLE : Modality.NOT;
  }

  /// Rᵢ(s): where the decision maker can go in one step.
  public List<State> moves(DecisionMaker i, State s) {
    return moves.from(i, s);
  }

  /// Rᵢ⁺(s): where the decision maker can go in one step and gain.
  public List<State> improvements(DecisionMaker i, State s) {
    var gains = new ArrayList<State>();
    for (var s1 : moves(i, s)) {
      if (prefers(i, s1, s)) {
        gains.add(s1);
      }
    }
    return gains;
  }

  /// Whether ending at the first state keeps the decision maker from leaving the other: than ≽ᵢ end.
  public boolean deters(DecisionMaker i, State end, State than) {
    return will(i).heldBack(than.code(), end.code());
  }

  /// Whether the decision maker, at the first state, has a move to something that would not keep it
  /// from leaving the other: ∃ s₃ ∈ Rᵢ(here) : not than ≽ᵢ s₃.
  public boolean canEscapeFrom(DecisionMaker i, State here, State than) {
    return moves(i, here).stream().anyMatch(s3 -> !deters(i, s3, than));
  }

  /// Where the decision maker can go in one step that others have to reckon with as one in its own
  /// interest: Rᵢ⁺(s), when it is of one mind.
  public List<State> answers(DecisionMaker i, State s) {
    var answers = new ArrayList<State>();
    for (var s1 : moves(i, s)) {
      if (will(i).answers(s.code(), s1.code())) {
        answers.add(s1);
      }
    }
    return answers;
  }

  /// R_{N−i}(s): where everyone but the decision maker can lead, by any moves.
  public LegalSequences responses(DecisionMaker i, State s) {
    return LegalSequences.of(opponents(i), s, this::moves);
  }

  /// R⁺_{N−i}(s): where everyone but the decision maker can lead, each step gaining for its mover.
  public LegalSequences improvingResponses(DecisionMaker i, State s) {
    return LegalSequences.of(opponents(i), s, this::answers);
  }
}
