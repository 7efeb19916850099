package io.parley.cli;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.language.Say;
import java.util.List;

/// What a user calls a party: its id; nothing for all of them.
final class PartyName {

  private PartyName() {}

  /// The decision makers that are meant.
  ///
  /// @throws WrongInput when there is none of this name
  static List<DecisionMaker> decisionMakers(String party, GraphModel graph) {
    if (party.isEmpty()) {
      return graph.decisionMakers();
    }
    var asked = graph.decisionMakers().stream().filter(i -> i.id().equals(party)).toList();
    if (asked.isEmpty()) {
      throw new WrongInput(
          Say.of(
              "There is no party (%s) in the case. There are: %s",
              party,
              String.join(", ", graph.decisionMakers().stream().map(DecisionMaker::id).toList())));
    }
    return asked;
  }
}
