package io.parley.certificate.verification;

import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Somebody who moves: a party, or, where a party is split, one of its factions.
///
/// @param id its name in claims: `us`, or `us/force` for a faction of a split party
/// @param options what it holds
/// @param will what it wants
record Player(String id, List<Option> options, Will will) {

  Player {
    options = List.copyOf(options);
  }

  /// The players of a case, in party order. A faction that holds nothing does not play.
  ///
  /// @throws IllegalArgumentException when the case does not tell what a player holds or wants
  static List<Player> of(Case situation, Outcomes outcomes) {
    return situation.parties().stream()
        .flatMap(party ->
            party.control() instanceof Control.Split
                ? apart(party, outcomes)
                : Stream.of(new Player(party.id(), party.options(), will(party, outcomes))))
        .toList();
  }

  private static Stream<Player> apart(Party party, Outcomes outcomes) {
    if (!party.allHeld()) {
      throw new IllegalArgumentException(
          "The party (%s) is split, and it is not said which faction holds which option"
              .formatted(party.id()));
    }
    return party.factions().stream()
        .filter(faction -> !party.heldBy(faction).isEmpty())
        .map(faction ->
            new Player(
                party.id() + "/" + faction.id(), party.heldBy(faction), will(faction, outcomes)));
  }

  private static Will will(Party party, Outcomes outcomes) {
    return switch (party.control()) {
      case Control.OneMind _ -> ranks(party.preferences(), party.doubts(), party.id(), outcomes);
      case Control.ByFaction(var faction) -> will(party.faction(faction), outcomes);
      case Control.Quorum(double act, double deter) -> quorum(party, act, deter, outcomes);
      case Control.Unknown _ -> {
        var rankings = new ArrayList<Ranks>();
        party.factions().forEach(faction -> rankings.add(will(faction, outcomes)));
        yield new OneOf(List.copyOf(rankings));
      }
      case Control.Split _ -> throw new IllegalStateException("A split party does not play");
    };
  }

  private static Quorum quorum(Party party, double act, double deter, Outcomes outcomes) {
    if (party.factions().stream().allMatch(faction -> faction.weight() == 0)) {
      throw new IllegalArgumentException(
          "No faction of the party (%s) has any weight".formatted(party.id()));
    }
    return new Quorum(
        party.factions().stream()
            .map(faction -> new Quorum.Member(faction.weight(), will(faction, outcomes)))
            .toList(),
        act,
        deter);
  }

  private static Ranks will(Faction faction, Outcomes outcomes) {
    return ranks(faction.preferences(), faction.doubts(), faction.id(), outcomes);
  }

  private static Ranks ranks(Preferences stated, Doubts doubts, String whose, Outcomes outcomes) {
    if (!doubts.none()) {
      throw new IllegalArgumentException(
          "The case leaves in doubt what (%s) wants; such certificates cannot be checked"
              .formatted(whose));
    }
    return new Ranks(stated, outcomes);
  }
}
