package io.parley.model.doubt;

import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.List;

/// Whose preferences are meant: a party's own, or those of one of its factions.
///
/// @param party the party's id
/// @param faction the faction's id; empty for the party's own preferences
public record Holder(String party, String faction) {

  /// The party itself.
  public static Holder of(Party party) {
    return new Holder(party.id(), "");
  }

  /// One of its factions.
  public static Holder of(Party party, Faction faction) {
    return new Holder(party.id(), faction.id());
  }

  /// Those whose preferences bear on what a party does now: its own, or those of the factions that
  /// decide or may decide, in the order of the case.
  public static List<Holder> deciding(Party party) {
    return switch (party.control()) {
      case Control.OneMind _ -> List.of(of(party));
      case Control.ByFaction(var faction) -> List.of(of(party, party.faction(faction)));
      case Control.Unknown _, Control.Split _, Control.Quorum _ ->
          party.factions().stream().map(faction -> of(party, faction)).toList();
    };
  }

  /// What it is called in results: `us`, or `us/force` for a faction.
  public String id() {
    return isParty() ? party : party + "/" + faction;
  }

  /// Whether these are the party's own preferences.
  public boolean isParty() {
    return faction.isEmpty();
  }

  /// What is stated.
  public Preferences preferences(Party of) {
    return isParty() ? of.preferences() : of.faction(faction).preferences();
  }

  /// What is in doubt of it.
  public Doubts doubts(Party of) {
    return isParty() ? of.doubts() : of.faction(faction).doubts();
  }

  /// The party with other preferences of this holder.
  public Party with(Preferences preferences, Doubts doubts, Party of) {
    var factions =
        of.factions().stream()
            .map(camp ->
                camp.id().equals(faction)
                    ? new Faction(
                        camp.id(), camp.name(), camp.weight(), preferences, doubts, camp.grounds())
                    : camp)
            .toList();
    return new Party(
        of.id(),
        of.name(),
        of.options(),
        isParty() ? preferences : of.preferences(),
        isParty() ? doubts : of.doubts(),
        factions,
        of.control(),
        of.holds(),
        of.grounds());
  }
}
