package io.parley.study.open;

import io.parley.conflict.graph.WhoDecides;
import io.parley.format.problem.Suggestion;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds who a reader wants to decide: `us=partnership`, `us=split`, `us=unknown` or
/// `us=quorum:0.5,0.5`, several joined by commas.
public final class ControlChoice {

  private static final Pattern BETWEEN = Pattern.compile(",(?=[^,=]+=)");
  private static final Pattern QUORUM =
      Pattern.compile("quorum:([0-9]*\\.?[0-9]+),([0-9]*\\.?[0-9]+)");

  private ControlChoice() {}

  /// Who decides when these choices are made; for parties not named, whoever the case says.
  ///
  /// @throws IllegalArgumentException when a choice does not fit the case
  public static WhoDecides find(List<String> words, Case situation) {
    var deciders = WhoDecides.asStated(situation);
    for (var choice : words.stream().flatMap(BETWEEN::splitAsStream).toList()) {
      int sign = choice.indexOf('=');
      if (sign < 0) {
        throw new IllegalArgumentException(
            Say.of(
                "(%s) does not say who decides for which party. Write it so: %s",
                choice, example(situation)));
      }
      var party = party(choice.substring(0, sign).strip(), situation);
      deciders = deciders.with(party.id(), control(choice.substring(sign + 1).strip(), party));
    }
    return deciders;
  }

  private static String example(Case situation) {
    return divided(situation)
        .findFirst()
        .map(party -> party.id() + "=" + party.factions().getFirst().id())
        .orElseGet(() -> Say.of("party=faction"));
  }

  private static Stream<Party> divided(Case situation) {
    return situation.parties().stream().filter(party -> !party.factions().isEmpty());
  }

  private static Party party(String id, Case situation) {
    var divided = divided(situation).map(Party::id).toList();
    if (divided.isEmpty()) {
      throw new IllegalArgumentException(
          Say.of("No party in this case has factions to choose from"));
    }
    if (!divided.contains(id)) {
      throw new IllegalArgumentException(
          Say.of(
                  "(%s) is not a party with factions. There are: %s. %s",
                  id, String.join(", ", divided), Suggestion.hint(id, divided))
              .strip());
    }
    return situation.party(id);
  }

  private static Control control(String words, Party party) {
    var factions = party.factions().stream().map(Faction::id).toList();
    if (factions.contains(words)) {
      return new Control.ByFaction(words);
    }
    var quorum = QUORUM.matcher(words);
    if (quorum.matches()) {
      return new Control.Quorum(share(quorum.group(1)), share(quorum.group(2)));
    }
    return switch (words) {
      case "unknown" -> new Control.Unknown();
      case "split" -> split(party);
      default ->
          throw new IllegalArgumentException(
              Say.of(
                      "(%s) cannot decide for (%s). There are: %s, split, unknown, quorum:0.5,0.5. %s",
                      words,
                      party.id(),
                      String.join(", ", factions),
                      Suggestion.hint(words, factions))
                  .strip());
    };
  }

  private static double share(String number) {
    double share = Double.parseDouble(number);
    if (share <= 0 || share > 1) {
      throw new IllegalArgumentException(
          Say.of("A quorum is a share above 0 and at most 1, not %s", number));
    }
    return share;
  }

  private static Control split(Party party) {
    if (!party.allHeld()) {
      throw new IllegalArgumentException(
          Say.of(
              "(%s) cannot be split: its case does not say which faction holds which option. Add holds: {%s: […], …}",
              party.id(), party.factions().getFirst().id()));
    }
    return new Control.Split();
  }
}
