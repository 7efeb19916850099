package io.parley.conflict.demand;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.List;

/// Somebody who may decide for a party: the party itself when it is of one mind; one of its
/// factions; or, where the control in force is none of these, its factions as that control says.
///
/// @param party the party's id
/// @param id the faction's id, or the party's
/// @param name what a reader calls it
/// @param control the control under which it decides
/// @param decides whether that is the control in force
/// @param graph the conflict in which it does
public record Camp(
    String party, String id, String name, Control control, boolean decides, GraphModel graph) {

  /// The camps of a party: its factions in the order of the case, then its factions together where
  /// none of them alone is in control.
  public static List<Camp> of(Party party, Case situation, WhoDecides control) {
    var camps = new ArrayList<Camp>();
    for (var faction : party.factions()) {
      var alone = new Control.ByFaction(faction.id());
      camps.add(
          new Camp(
              party.id(),
              faction.id(),
              faction.name(),
              alone,
              control.of(party).equals(alone),
              control.with(party.id(), alone).graph(situation)));
    }
    if (camps.stream().noneMatch(Camp::decides)) {
      camps.add(
          new Camp(
              party.id(),
              party.id(),
              party.name(),
              control.of(party),
              true,
              control.graph(situation)));
    }
    return camps;
  }

  /// The party of somebody named as a party, or as `party/faction`.
  public static String partyOf(String actor) {
    int slash = actor.indexOf('/');
    return slash < 0 ? actor : actor.substring(0, slash);
  }

  /// Whether it is one faction among others.
  public boolean faction() {
    return control instanceof Control.ByFaction;
  }

  /// Those who decide for the party when the camp does: several when each faction moves on its own.
  public List<DecisionMaker> deciders() {
    return graph.deciders(party);
  }

  /// Somebody who decides, under the faction's own name if it is this camp's, so that what different
  /// factions hold is told apart.
  public DecisionMaker voice(DecisionMaker who) {
    return faction() && who.id().equals(party)
        ? new DecisionMaker(
            who.index(), party + "/" + id, name, who.options(), who.forward(), who.back())
        : who;
  }

  /// Whether a party would go from one state to another: all of those who change something for it
  /// gain.
  Modality gains(String party, State from, State to) {
    return movers(party, from, to).stream()
        .map(i -> graph.gains(i, from, to))
        .reduce(Modality.CERTAIN, Modality::and);
  }

  /// Those deciders of a party who change something between two states.
  List<DecisionMaker> movers(String party, State from, State to) {
    int changed = from.code() ^ to.code();
    return graph.deciders(party).stream().filter(i -> (i.options() & changed) != 0).toList();
  }
}
