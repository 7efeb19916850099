package io.parley.report.screen;

import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways in which parties with factions can be decided for.
final class Switches {

  private static final String HALVES = "quorum:0.5,0.5";

  private Switches() {}

  /// One switch for each party with factions, standing where the case stands.
  static List<SwitchView> of(Case situation) {
    return situation.parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .map(Switches::of)
        .toList();
  }

  private static SwitchView of(Party party) {
    var choices = new ArrayList<SwitchView.Choice>();
    for (var faction : party.factions()) {
      choices.add(new SwitchView.Choice(faction.id(), faction.name(), null));
    }
    choices.add(new SwitchView.Choice("split", Say.of("Each for its own"), split(party)));
    choices.add(new SwitchView.Choice(quorum(party), Say.of("By shares of weight"), null));
    choices.add(new SwitchView.Choice("unknown", Say.of("Not known"), null));
    return new SwitchView(party.id(), party.name(), party.control().text(), choices);
  }

  private static @Nullable String split(Party party) {
    return party.allHeld() ? null : Say.of("The case does not say which camp holds which option.");
  }

  private static String quorum(Party party) {
    return party.control() instanceof Control.Quorum quorum ? quorum.text() : HALVES;
  }
}
