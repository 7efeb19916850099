package io.parley.conflict.graph;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.QuorumWill;
import io.parley.conflict.preference.UncertainPreference;
import io.parley.conflict.preference.UncertainWill;
import io.parley.conflict.preference.Will;
import io.parley.conflict.state.StateSpace;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who decides for each party: the party itself, one of its factions, its factions each for the
/// options it holds, its factions together by shares, or nobody knows which of them.
///
/// Where each faction decides for the options it holds, one that holds none decides nothing and is
/// not among the decision makers.
///
/// @param byParty in party order
public record WhoDecides(Map<String, Control> byParty) {

  public WhoDecides {
    byParty = Collections.unmodifiableMap(new LinkedHashMap<>(byParty));
  }

  /// Whom the case names.
  public static WhoDecides asStated(Case situation) {
    var byParty = new LinkedHashMap<String, Control>();
    situation.parties().forEach(party -> byParty.put(party.id(), party.control()));
    return new WhoDecides(byParty);
  }

  /// The same with another control of one party.
  public WhoDecides with(String party, Control control) {
    var changed = new LinkedHashMap<>(byParty);
    changed.put(party, control);
    return new WhoDecides(changed);
  }

  /// The control of a party.
  public Control of(Party party) {
    return byParty.getOrDefault(party.id(), party.control());
  }

  /// The case with this control in it.
  public Case in(Case situation) {
    return situation.with(
        situation.parties().stream().map(party -> party.decidedBy(of(party))).toList());
  }

  /// The graph model of a case under this control. What is not known is read in the way of
  /// {@link Extension#NECESSARY}.
  ///
  /// @throws IllegalArgumentException when the control does not fit the case, or as for {@link
  ///     GraphModel#of}
  public GraphModel graph(Case situation) {
    return graph(situation, Extension.NECESSARY);
  }

  /// The graph model of a case under this control.
  ///
  /// @param extension how what is not known is read
  public GraphModel graph(Case situation, Extension extension) {
    var space = StateSpace.of(situation);
    var now = space.state(situation.now());
    if (!space.isFeasible(now.code())) {
      throw new IllegalArgumentException(
          "Today's outcome (%s) cannot be".formatted(space.name(now)));
    }
    var decisionMakers = new ArrayList<DecisionMaker>();
    var wills = new ArrayList<Will>();
    for (var party : situation.parties()) {
      var decided = party.decidedBy(of(party));
      for (var faction : seats(decided)) {
        decisionMakers.add(
            DecisionMaker.holding(
                decided.heldBy(faction),
                decisionMakers.size(),
                party.id() + "/" + faction.id(),
                "%s, %s".formatted(party.name(), faction.name()),
                space));
      }
      if (!(decided.control() instanceof Control.Split)) {
        decisionMakers.add(
            DecisionMaker.holding(
                party.options(), decisionMakers.size(), party.id(), party.name(), space));
      }
      wills.addAll(wills(decided, space, extension));
    }
    return new GraphModel(space, Moves.of(situation, space, decisionMakers), wills, now);
  }

  /// The factions of a party that decide, each for the options it holds; none where the party
  /// decides as one.
  private static List<Faction> seats(Party party) {
    return party.control() instanceof Control.Split
        ? party.factions().stream().filter(faction -> !party.heldBy(faction).isEmpty()).toList()
        : List.of();
  }

  /// What moves those who decide for a party, in the order of the decision makers.
  ///
  /// @param extension how what is not known is read
  public static List<Will> wills(Party party, StateSpace space, Extension extension) {
    return party.control() instanceof Control.Split
        ? seats(party).stream().map(faction -> will(faction, space, extension)).toList()
        : List.of(will(party, space, extension));
  }

  private static Will will(Party party, StateSpace space, Extension extension) {
    return switch (party.control()) {
      case Control.OneMind _ -> will(party.preferences(), party.doubts(), space, extension);
      case Control.ByFaction(var id) -> will(party.faction(id), space, extension);
      case Control.Quorum(double act, double deter) ->
          new QuorumWill(
              party.factions().stream().map(faction -> will(faction, space, extension)).toList(),
              party.factions().stream().map(Faction::weight).toList(),
              act,
              deter);
      case Control.Unknown _ ->
          new UncertainWill(
              UncertainPreference.oneOf(
                  party.factions().stream()
                      .map(faction ->
                          UncertainPreference.of(faction.preferences(), faction.doubts(), space))
                      .toList()),
              extension);
      case Control.Split _ ->
          throw new IllegalStateException("Each faction of a split party has a will of its own");
    };
  }

  private static Will will(Faction faction, StateSpace space, Extension extension) {
    return will(faction.preferences(), faction.doubts(), space, extension);
  }

  private static Will will(
      Preferences stated, Doubts doubts, StateSpace space, Extension extension) {
    return doubts.none()
        ? PreferenceOrder.of(stated, space)
        : new UncertainWill(UncertainPreference.of(stated, doubts, space), extension);
  }
}
