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
import java.util.function.Function;

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
    var decisionMakers = decisionMakers(situation, space);
    var wills = new ArrayList<Will>();
    for (var party : situation.parties()) {
      wills.addAll(wills(party, space, extension, stated -> PreferenceOrder.of(stated, space)));
    }
    return new GraphModel(space, Moves.of(situation, space, decisionMakers), wills, now);
  }

  private List<DecisionMaker> decisionMakers(Case situation, StateSpace space) {
    var decisionMakers = new ArrayList<DecisionMaker>();
    for (var party : situation.parties()) {
      if (of(party) instanceof Control.Split) {
        for (var faction : holding(party)) {
          decisionMakers.add(
              DecisionMaker.holding(
                  party.heldBy(faction),
                  decisionMakers.size(),
                  party.id() + "/" + faction.id(),
                  "%s, %s".formatted(party.name(), faction.name()),
                  space));
        }
      } else {
        decisionMakers.add(
            DecisionMaker.holding(
                party.options(), decisionMakers.size(), party.id(), party.name(), space));
      }
    }
    return decisionMakers;
  }

  /// How many decide for a party under this control.
  public int deciders(Party party) {
    return of(party) instanceof Control.Split ? holding(party).size() : 1;
  }

  private static List<Faction> holding(Party party) {
    return party.factions().stream().filter(faction -> !party.heldBy(faction).isEmpty()).toList();
  }

  /// What moves those who decide for a party as the party itself says, in the order of the decision
  /// makers.
  ///
  /// @param extension how what is not known is read
  public static List<Will> wills(Party party, StateSpace space, Extension extension) {
    return new WhoDecides(Map.of())
        .wills(party, space, extension, stated -> PreferenceOrder.of(stated, space));
  }

  /// What moves those who decide for a party under this control, in their order: one will, or where
  /// its factions decide each for the options it holds, one for each that holds any.
  ///
  /// @param extension how what is not known is read
  /// @param ranking how an order follows from what is stated
  public List<Will> wills(
      Party party,
      StateSpace space,
      Extension extension,
      Function<Preferences, PreferenceOrder> ranking) {
    var reading = new Reading(space, extension, ranking);
    return switch (of(party)) {
      case Control.OneMind _ -> List.of(reading.will(party.preferences(), party.doubts()));
      case Control.ByFaction(var id) -> List.of(reading.will(party.faction(id)));
      case Control.Quorum(double act, double deter) ->
          List.of(
              new QuorumWill(
                  party.factions().stream().map(reading::will).toList(),
                  party.factions().stream().map(Faction::weight).toList(),
                  act,
                  deter));
      case Control.Unknown _ -> List.of(reading.anyOf(party.factions()));
      case Control.Split _ -> holding(party).stream().map(reading::will).toList();
    };
  }

  /// How what is stated becomes a will.
  private record Reading(
      StateSpace space, Extension extension, Function<Preferences, PreferenceOrder> ranking) {

    Will will(Faction faction) {
      return will(faction.preferences(), faction.doubts());
    }

    Will will(Preferences stated, Doubts doubts) {
      return doubts.none()
          ? ranking.apply(stated)
          : new UncertainWill(preference(stated, doubts), extension);
    }

    Will anyOf(List<Faction> factions) {
      return new UncertainWill(
          UncertainPreference.oneOf(
              factions.stream()
                  .map(faction -> preference(faction.preferences(), faction.doubts()))
                  .toList()),
          extension);
    }

    private UncertainPreference preference(Preferences stated, Doubts doubts) {
      return UncertainPreference.of(stated, doubts, space, ranking);
    }
  }
}
