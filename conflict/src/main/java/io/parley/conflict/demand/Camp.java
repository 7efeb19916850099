package io.parley.conflict.demand;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.Remembered;
import io.parley.conflict.stability.StabilityConcept;
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
/// @param ways the conflicts that it may be: one for each faction that may decide for a party of
///     which that is not known, and each combination; past a limit the rest stays unknown
/// @param concept how the sides reason about an offer, each verdict found once
public record Camp(
    String party,
    String id,
    String name,
    Control control,
    boolean decides,
    GraphModel graph,
    List<GraphModel> ways,
    StabilityConcept concept) {

  /// The most ways of who decides that are told apart. Where there are more, what is certain is
  /// certain still, and more may be.
  public static final int MOST_WAYS = 64;

  public Camp {
    ways = List.copyOf(ways);
  }

  /// The camps of a party: its factions in the order of the case, then its factions together where
  /// none of them alone is in control.
  public static List<Camp> of(Party party, Case situation, WhoDecides control) {
    var camps = new ArrayList<Camp>();
    for (var faction : party.factions()) {
      var alone = new Control.ByFaction(faction.id());
      camps.add(of(party, faction.id(), faction.name(), alone, situation, control));
    }
    if (camps.stream().noneMatch(Camp::decides)) {
      camps.add(of(party, party.id(), party.name(), control.of(party), situation, control));
    }
    return camps;
  }

  private static Camp of(
      Party party, String id, String name, Control deciding, Case situation, WhoDecides inForce) {
    var control = inForce.with(party.id(), deciding);
    return new Camp(
        party.id(),
        id,
        name,
        deciding,
        inForce.of(party).equals(deciding),
        control.graph(situation),
        ways(control, situation).stream().map(way -> way.graph(situation)).toList(),
        new Remembered(Offers.CONCEPT));
  }

  private static List<WhoDecides> ways(WhoDecides control, Case situation) {
    var ways = List.of(control);
    for (var party : situation.parties()) {
      boolean unknown = control.of(party) instanceof Control.Unknown;
      if (unknown && ways.size() * party.factions().size() <= MOST_WAYS) {
        ways =
            ways.stream()
                .flatMap(way ->
                    party.factions().stream()
                        .map(faction -> way.with(party.id(), new Control.ByFaction(faction.id()))))
                .toList();
      }
    }
    return ways;
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
    return Modality.over(
        ways.stream().map(way -> gain(movers(party, from, to), from, to, way)).toList());
  }

  /// Whether all of these gain by going from one state to another, in one of the ways.
  static Modality gain(List<DecisionMaker> movers, State from, State to, GraphModel way) {
    return movers.stream().map(i -> way.gains(i, from, to)).reduce(Modality.CERTAIN, Modality::and);
  }

  /// Those deciders of a party who change something between two states.
  List<DecisionMaker> movers(String party, State from, State to) {
    int changed = from.code() ^ to.code();
    return graph.deciders(party).stream().filter(i -> (i.options() & changed) != 0).toList();
  }
}
