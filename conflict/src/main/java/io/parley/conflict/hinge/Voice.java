package io.parley.conflict.hinge;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.List;

/// Somebody whose preferences count in a conflict and can be varied: a party of one mind, or the
/// faction that decides for it.
///
/// @param who as whom it decides
/// @param name what a reader calls it
/// @param stated what it prefers
/// @param doubts what is not known of that
public record Voice(DecisionMaker who, String name, Preferences stated, Doubts doubts) {

  /// Everyone who decides in the graph model of a case under this control, in order.
  ///
  /// @throws IllegalArgumentException when somebody who decides is not of one mind
  public static List<Voice> of(Case situation, WhoDecides control, GraphModel graph) {
    var voices = new ArrayList<Voice>();
    for (var party : situation.parties()) {
      switch (control.of(party)) {
        case Control.OneMind _ ->
            voices.add(
                new Voice(
                    graph.decisionMakers().get(voices.size()),
                    party.name(),
                    party.preferences(),
                    party.doubts()));
        case Control.ByFaction(var faction) ->
            voices.add(of(party, party.faction(faction), graph, voices.size()));
        case Control.Split _ ->
            party
                .factions()
                .forEach(faction -> voices.add(of(party, faction, graph, voices.size())));
        case Control.Quorum _, Control.Unknown _ ->
            throw new IllegalArgumentException(
                "(%s) has no single order of preference to vary; name the faction that decides"
                    .formatted(party.id()));
      }
    }
    return voices;
  }

  private static Voice of(Party party, Faction faction, GraphModel graph, int place) {
    return new Voice(
        graph.decisionMakers().get(place),
        "%s (%s)".formatted(party.name(), faction.name()),
        faction.preferences(),
        faction.doubts());
  }

  /// How many entries its list has that can be put in another order; 0 for weights.
  public int entries() {
    return switch (stated) {
      case Preferences.Prefers(var judgements) -> judgements.size();
      case Preferences.Ranking(var classes) -> classes.size();
      case Preferences.Weights _, Preferences.Indifferent _ -> 0;
    };
  }

  /// What it would prefer if its list stood in another order.
  ///
  /// @param order places of the list as it stands, from 0, in the new order
  public Preferences arranged(List<Integer> order) {
    return switch (stated) {
      case Preferences.Prefers(var judgements) ->
          new Preferences.Prefers(order.stream().map(judgements::get).toList());
      case Preferences.Ranking(var classes) ->
          new Preferences.Ranking(order.stream().map(classes::get).toList());
      case Preferences.Weights _, Preferences.Indifferent _ -> stated;
    };
  }

  /// Whether the case itself leaves open what a change alters: a judgement that may not be held, or
  /// two of which it is not known which matters more.
  public boolean inDoubt(Change change) {
    return switch (change) {
      case Change.Drop(int place) -> doubts.maybe().contains(place - 1);
      case Change.Swap(int upper) -> doubts.unordered().contains(new Doubts.Pair(upper - 1, upper));
      case Change.Reweigh _ -> false;
    };
  }
}
