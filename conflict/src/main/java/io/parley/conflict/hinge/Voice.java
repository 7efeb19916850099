package io.parley.conflict.hinge;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.model.Case;
import io.parley.model.doubt.Holder;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Somebody whose preferences count in a conflict and can be varied: a party of one mind, the faction
/// that decides for it, or each of the factions that decide together or may decide.
///
/// @param who as part of whom it decides
/// @param holder the party or faction
/// @param alone whether the decision maker is moved by it alone
/// @param name what a reader calls it
/// @param stated what it prefers
/// @param doubts what is not known of that
public record Voice(
    DecisionMaker who,
    Holder holder,
    boolean alone,
    String name,
    Preferences stated,
    Doubts doubts) {

  /// Everyone whose preferences count in the graph model of a case under this control, in order.
  public static List<Voice> of(Case situation, WhoDecides control, GraphModel graph) {
    var voices = new ArrayList<Voice>();
    int decider = 0;
    for (var party : situation.parties()) {
      var who = graph.decisionMakers().get(decider);
      switch (control.of(party)) {
        case Control.OneMind _ ->
            voices.add(
                new Voice(
                    who,
                    Holder.of(party),
                    true,
                    party.name(),
                    party.preferences(),
                    party.doubts()));
        case Control.ByFaction(var faction) ->
            voices.add(of(party, party.faction(faction), who, true));
        case Control.Quorum _, Control.Unknown _ ->
            party.factions().forEach(faction -> voices.add(of(party, faction, who, false)));
        case Control.Split _ -> {
          for (var faction : party.factions()) {
            if (!party.heldBy(faction).isEmpty()) {
              voices.add(of(party, faction, graph.decisionMakers().get(decider++), true));
            }
          }
          decider--;
        }
      }
      decider++;
    }
    return voices;
  }

  private static Voice of(Party party, Faction faction, DecisionMaker who, boolean alone) {
    return new Voice(
        who,
        Holder.of(party, faction),
        alone,
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

  /// The same with its list in another order, or shorter. What is in doubt of an entry stays in doubt
  /// of it.
  ///
  /// @param places places of the list as it stands, from 0, in the new order
  public Voice arranged(List<Integer> places) {
    return switch (stated) {
      case Preferences.Prefers(var judgements) ->
          preferring(
              new Preferences.Prefers(places.stream().map(judgements::get).toList()),
              doubts.none() ? doubts : doubts.moved(places::indexOf));
      case Preferences.Ranking(var classes) ->
          preferring(new Preferences.Ranking(places.stream().map(classes::get).toList()), doubts);
      case Preferences.Weights _, Preferences.Indifferent _ -> this;
    };
  }

  /// The same after changes that are apart from one another.
  public Voice after(List<Change> changes) {
    var places = IntStream.range(0, entries()).boxed().toList();
    var changed = preferring(Change.reweighed(changes, stated), Change.settled(changes, doubts));
    return changed.arranged(Change.arranged(changes, places));
  }

  private Voice preferring(Preferences otherwise, Doubts left) {
    return new Voice(who, holder, alone, name, otherwise, left);
  }

  /// Its party, preferring what it prefers.
  Party in(Party party) {
    return holder.with(stated, doubts, party);
  }

  /// Whether the case itself leaves open what a change alters: a judgement that may not be held, or
  /// two of which it is not known which matters more.
  public boolean inDoubt(Change change) {
    return switch (change) {
      case Change.Drop(int place) -> doubts.maybe().contains(place - 1);
      case Change.Hold _ -> true;
      case Change.Swap(int upper) -> doubts.unordered().contains(new Doubts.Pair(upper - 1, upper));
      case Change.Reweigh _ -> false;
    };
  }
}
