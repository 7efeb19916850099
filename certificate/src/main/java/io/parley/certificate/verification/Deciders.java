package io.parley.certificate.verification;

import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.regex.Pattern;

/// Who decides for each party with factions, as the heading of a certificate says: every one of
/// them is named, and nobody else is.
final class Deciders {

  private static final Pattern QUORUM = Pattern.compile("quorum:([0-9.E-]+),([0-9.E-]+)");

  private final Map<String, String> control;

  /// @param control who decides, by party
  Deciders(Map<String, String> control) {
    this.control = control;
  }

  /// The case, so decided.
  ///
  /// @throws Refutation when the case cannot be decided so
  Case in(Case situation) throws Refutation {
    var strangers = new LinkedHashSet<>(control.keySet());
    var decided = new ArrayList<Party>();
    for (var party : situation.parties()) {
      if (party.factions().isEmpty()) {
        decided.add(party);
      } else {
        decided.add(party.decidedBy(decider(party)));
        strangers.remove(party.id());
      }
    }
    if (!strangers.isEmpty()) {
      throw new Refutation(
          "The case has no party with factions (%s)".formatted(strangers.getFirst()));
    }
    return situation.with(decided);
  }

  private Control decider(Party party) throws Refutation {
    var words = control.get(party.id());
    if (words == null) {
      throw new Refutation("The heading does not say who decides for (%s)".formatted(party.id()));
    }
    if (party.factions().stream().anyMatch(faction -> faction.id().equals(words))) {
      return new Control.ByFaction(words);
    }
    return switch (words) {
      case "split" -> new Control.Split();
      case "unknown" -> new Control.Unknown();
      default -> quorum(words, party);
    };
  }

  private static Control quorum(String words, Party party) throws Refutation {
    var shares = QUORUM.matcher(words);
    if (!shares.matches()) {
      throw new Refutation(
          "The party (%s) has no faction (%s), and that is not split, unknown or quorum:0.5,0.5"
              .formatted(party.id(), words));
    }
    try {
      return new Control.Quorum(
          Double.parseDouble(shares.group(1)), Double.parseDouble(shares.group(2)));
    } catch (IllegalArgumentException noShares) {
      throw new Refutation("(%s) does not give two shares above 0 and at most 1".formatted(words));
    }
  }
}
