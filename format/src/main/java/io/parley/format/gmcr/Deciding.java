package io.parley.format.gmcr;

import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;

/// Who decides for a party, where a file has room for one order of preference: the party itself, or
/// the faction that its control names.
final class Deciding {

  private Deciding() {}

  /// Whether somebody of one mind decides for the party.
  static boolean ofOneMind(Party party) {
    return switch (party.control()) {
      case Control.OneMind _, Control.ByFaction _ -> true;
      case Control.Split _, Control.Quorum _, Control.Unknown _ -> false;
    };
  }

  /// The case in which each deciding faction's preferences are those of its party.
  static Case standingForAll(Case situation) {
    return situation.with(situation.parties().stream().map(Deciding::standingForAll).toList());
  }

  private static Party standingForAll(Party party) {
    return new Party(
        party.id(),
        party.name(),
        party.options(),
        wanted(party),
        party.doubts(),
        party.factions(),
        party.control(),
        party.holds(),
        party.grounds());
  }

  private static Preferences wanted(Party party) {
    return party.control() instanceof Control.ByFaction(var faction)
        ? party.faction(faction).preferences()
        : party.preferences();
  }

  /// Whose preferences count for the party: its id, or `party/faction`.
  static String whose(Party party) {
    return party.control() instanceof Control.ByFaction(var faction)
        ? party.id() + "/" + faction
        : party.id();
  }
}
