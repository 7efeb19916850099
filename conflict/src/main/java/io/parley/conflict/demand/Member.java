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
          List.of(
              new Member(
                  party.id(),
                  party.name(),
                  graph.will(graph.deciders(party.id()).getFirst()).orders()));
      case Control.Split _ ->
          graph.deciders(party.id()).stream()
              .map(i -> new Member(i.id(), i.name(), graph.will(i).orders()))
              .toList();
      case Control.Quorum _, Control.Unknown _ ->
          Camp.of(party, situation, control).stream()
              .filter(Camp::faction)
              .map(camp ->
                  new Member(
                      party.id() + "/" + camp.id(),
                      camp.name(),
                      camp.graph().will(camp.deciders().getFirst()).orders()))
              .toList();
    };
  }
}
