package io.parley.conflict.demand;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Judge;
import io.parley.conflict.stability.SequentialStability;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.List;

/// Somebody who may decide for a party: the party itself when it is of one mind, or one of its
/// factions.
///
/// @param party the party's id
/// @param id the faction's id, or the party's
/// @param name what a reader calls it
/// @param decides whether the control in force lets it decide
/// @param graph the conflict in which it does
/// @param judge what holds in that conflict under sequential stability
public record Camp(
    String party, String id, String name, boolean decides, GraphModel graph, Judge judge) {

  private Camp(String party, String id, String name, boolean decides, GraphModel graph) {
    this(party, id, name, decides, graph, Judge.remembering(new SequentialStability().in(graph)));
  }

  /// The camps of a party, in the order of the case.
  public static List<Camp> of(Party party, Case situation, WhoDecides control) {
    if (party.factions().isEmpty()) {
      return List.of(
          new Camp(party.id(), party.id(), party.name(), true, control.graph(situation)));
    }
    return party.factions().stream()
        .map(faction -> {
          var inControl = new Control.ByFaction(faction.id());
          return new Camp(
              party.id(),
              faction.id(),
              faction.name(),
              control.of(party).equals(inControl),
              control.with(party.id(), inControl).graph(situation));
        })
        .toList();
  }

  /// The party of somebody named as a party, or as `party/faction`.
  public static String partyOf(String actor) {
    int slash = actor.indexOf('/');
    return slash < 0 ? actor : actor.substring(0, slash);
  }

  /// The camp as the one who decides for its party.
  public DecisionMaker decider() {
    return decisionMaker(party);
  }

  /// The decider under the camp's own name, so that what different camps hold is told apart.
  public DecisionMaker voice() {
    var decider = decider();
    return new DecisionMaker(
        decider.index(),
        decider.id() + "/" + id,
        name,
        decider.options(),
        decider.forward(),
        decider.back());
  }

  /// Who decides for another party.
  ///
  /// @throws IllegalArgumentException when no one decision maker does
  public DecisionMaker decisionMaker(String party) {
    return graph.decisionMakers().stream()
        .filter(i -> i.id().equals(party))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Nobody decides for (%s) as a whole: each of its camps moves on its own"
                    .formatted(party)));
  }

  /// What the camp prefers.
  public PreferenceOrder order() {
    return graph.order(decider());
  }
}
