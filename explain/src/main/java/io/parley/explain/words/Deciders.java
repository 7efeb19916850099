package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import java.util.List;

/// Says who decides for the parties that are not of one mind.
public final class Deciders {

  private Deciders() {}

  /// A sentence for each party with camps: `United States decided by: Strike camp.`
  public static List<String> sentences(Case situation) {
    return situation.parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .map(party -> Say.of("%s decided by: %s.", party.name(), decider(party, party.control())))
        .toList();
  }

  /// Who decides for the party under this control, in words.
  public static String decider(Party party, Control control) {
    return switch (control) {
      case Control.OneMind _ -> Say.of("itself");
      case Control.ByFaction(var faction) -> party.faction(faction).name();
      case Control.Split _ -> Say.of("each camp for what it holds (%s)", holders(party));
      case Control.Quorum(double act, double deter) ->
          Say.of(
              "its camps by weight (%s): %s of it must gain for a step, %s must not for a reply to deter",
              weights(party), Say.percent(act), Say.percent(deter));
      case Control.Unknown _ -> Say.of("not known which camp (%s)", names(party.factions()));
    };
  }

  /// Who decides, to stand before "deciding": `United States (Strike camp) and Mexico`.
  public static String listed(Case situation) {
    return Say.listed(situation.parties().stream().map(Deciders::inBrackets).toList());
  }

  private static String inBrackets(Party party) {
    return switch (party.control()) {
      case Control.OneMind _ -> party.name();
      case Control.ByFaction(var faction) ->
          "%s (%s)".formatted(party.name(), party.faction(faction).name());
      case Control.Split _ ->
          Say.of("%s (each camp for what it holds: %s)", party.name(), holders(party));
      case Control.Quorum _ -> Say.of("%s (its camps by weight)", party.name());
      case Control.Unknown _ ->
          Say.of("%s (it is not known which of %s)", party.name(), names(party.factions()));
    };
  }

  /// Who decides for the party, to follow "with": `Strike camp deciding for United States`.
  public static String deciding(Party party, Control control) {
    return switch (control) {
      case Control.OneMind _ -> Say.of("%s deciding", party.name());
      case Control.ByFaction(var faction) ->
          Say.of("%s deciding for %s", party.faction(faction).name(), party.name());
      case Control.Split _ ->
          Say.of("each camp of %s deciding for what it holds (%s)", party.name(), holders(party));
      case Control.Quorum _ -> Say.of("the camps of %s deciding by weight", party.name());
      case Control.Unknown _ ->
          Say.of("any camp of %s deciding, it is not known which", party.name());
    };
  }

  private static String names(List<Faction> factions) {
    return factions.stream().map(Faction::name).collect(joining(Say.of(" or ")));
  }

  private static String holders(Party party) {
    return party.factions().stream()
        .filter(faction -> !party.heldBy(faction).isEmpty())
        .map(faction ->
            "%s: %s"
                .formatted(
                    faction.name(),
                    party.heldBy(faction).stream().map(Option::shortName).collect(joining(", "))))
        .collect(joining("; "));
  }

  private static String weights(Party party) {
    double sum = party.factions().stream().mapToDouble(Faction::weight).sum();
    return party.factions().stream()
        .map(faction -> "%s %s".formatted(faction.name(), Say.percent(faction.weight() / sum)))
        .collect(joining(", "));
  }
}
