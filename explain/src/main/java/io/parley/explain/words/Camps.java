package io.parley.explain.words;

import io.parley.conflict.demand.Camp;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;

/// Names those who may decide for a party.
public final class Camps {

  private final Case situation;

  /// Names those of this case.
  public Camps(Case situation) {
    this.situation = situation;
  }

  /// Who decides, for the head of a column: `Strike camp (decides)`.
  public String title(Camp camp) {
    return switch (camp.control()) {
      case Control.OneMind _, Control.ByFaction _ ->
          camp.name() + (camp.decides() ? " (decides)" : "");
      case Control.Split _ -> "each camp for its own (decide)";
      case Control.Quorum _ -> "the camps by weight (decide)";
      case Control.Unknown _ -> "whichever camp decides";
    };
  }

  /// Who decides, to open a sentence: `with Strike camp deciding`.
  public String deciding(Camp camp) {
    return switch (camp.control()) {
      case Control.OneMind _, Control.ByFaction _ -> "with %s deciding".formatted(camp.name());
      case Control.Split _, Control.Quorum _, Control.Unknown _ ->
          "with " + Deciders.deciding(party(camp), camp.control());
    };
  }

  private Party party(Camp camp) {
    return situation.party(camp.party());
  }
}
