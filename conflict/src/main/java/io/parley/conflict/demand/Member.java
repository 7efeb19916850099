package io.parley.conflict.demand;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.List;

/// Somebody whose consent an offer needs on the side of the one who makes it: the one who decides
/// for it, or each of its factions where several have a part in deciding or may have the whole.
///
/// @param id the party's, or the faction's as `party/faction`
/// @param name what a reader calls it
/// @param orders what it prefers; several where that is not known
public record Member(String id, String name, List<PreferenceOrder> orders) {

  public Member {
    orders = List.copyOf(orders);
  }

  /// Those of a party, in the order of the case.
  public static List<Member> of(Party party, Case situation, WhoDecides control, GraphModel graph) {
    return switch (control.of(party)) {
      case Control.OneMind _, Control.ByFaction _ ->
          List.of(holding(party.id(), party.name(), graph));
      case Control.Split _ ->
          party.factions().stream()
              .filter(faction -> !party.heldBy(faction).isEmpty())
              .map(faction -> holding(party.id() + "/" + faction.id(), faction.name(), graph))
              .toList();
      case Control.Quorum _, Control.Unknown _ ->
          Camp.of(party, situation, control).stream()
              .filter(Camp::faction)
              .map(camp ->
                  new Member(
                      party.id() + "/" + camp.id(),
                      camp.name(),
                      holding(party.id(), camp.name(), camp.graph()).orders()))
              .toList();
    };
  }

  /// One of the decision makers of a conflict.
  private static Member holding(String id, String name, GraphModel graph) {
    var who =
        graph.decisionMakers().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    return new Member(id, name, graph.will(who).orders());
  }
}
