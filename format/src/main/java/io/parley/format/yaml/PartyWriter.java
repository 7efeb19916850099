package io.parley.format.yaml;

import io.parley.model.Case;
import io.parley.model.option.Direction;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;

/// Writes who takes part, and the camps of those who are not of one mind.
final class PartyWriter {

  private final PreferenceWriter preferences;

  PartyWriter(Case situation) {
    this.preferences = new PreferenceWriter(situation);
  }

  Yaml party(Party party) {
    var keys = Yaml.Keys.spread();
    putName(keys, party.id(), party.name());
    if (!party.options().isEmpty()) {
      var options = Yaml.Keys.spread();
      party.options().forEach(option -> options.put(option.id(), option(option)));
      keys.put("options", options);
    }
    preferences.put(keys, party.preferences());
    preferences.put(keys, party.doubts(), party.preferences());
    if (!party.factions().isEmpty()) {
      putFactions(keys, party);
    }
    return GroundsWriter.put(keys, party.grounds());
  }

  private static void putName(Yaml.Keys keys, String id, String name) {
    if (!name.equals(id)) {
      keys.put("name", new Yaml.Text(name));
    }
  }

  private static Yaml option(Option option) {
    var keys = Yaml.Keys.brief();
    if (!option.label().equals(option.id())) {
      keys.put("label", new Yaml.Text(option.label()));
    }
    if (!option.shortName().equals(Option.shortNameOf(option.id()))) {
      keys.put("short", new Yaml.Text(option.shortName()));
    }
    if (option.direction() != Direction.BOTH) {
      keys.put("moves", GroundsWriter.word(option.direction()));
    }
    return GroundsWriter.put(keys, option.grounds());
  }

  private void putFactions(Yaml.Keys keys, Party party) {
    boolean weighted = party.factions().stream().anyMatch(faction -> faction.weight() != 1);
    var factions = Yaml.Keys.spread();
    party.factions().forEach(faction -> factions.put(faction.id(), faction(faction, weighted)));
    keys.put("factions", factions).put("control", control(party.control()));
    if (!party.holds().isEmpty()) {
      var holds = Yaml.Keys.brief();
      party
          .holds()
          .forEach((faction, held) ->
              holds.put(
                  faction, new Yaml.Items(true, held.stream().<Yaml>map(Yaml.Text::new).toList())));
      keys.put("holds", holds);
    }
  }

  private Yaml faction(Faction faction, boolean weighted) {
    var keys = Yaml.Keys.spread();
    putName(keys, faction.id(), faction.name());
    if (weighted) {
      keys.put("weight", Yaml.Plain.of(faction.weight()));
    }
    preferences.put(keys, faction.preferences());
    preferences.put(keys, faction.doubts(), faction.preferences());
    return GroundsWriter.put(keys, faction.grounds());
  }

  private static Yaml control(Control control) {
    return switch (control) {
      case Control.ByFaction(var faction) -> new Yaml.Text(faction);
      case Control.Split _ -> new Yaml.Text("split");
      case Control.Quorum(double act, double deter) -> {
        var shares = Yaml.Keys.brief();
        shares.put("act", Yaml.Plain.of(act)).put("deter", Yaml.Plain.of(deter));
        yield Yaml.Keys.brief().put("quorum", shares);
      }
      case Control.Unknown _, Control.OneMind _ -> new Yaml.Text("unknown");
    };
  }
}
