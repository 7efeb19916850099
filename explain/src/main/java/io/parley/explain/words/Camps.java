package io.parley.explain.words;

import io.parley.conflict.demand.Camp;
import io.parley.model.Case;
import io.parley.model.party.Control;

/// Names those who may decide for a party.
public final class Camps {

  private final Case situation;

  /// Names those of this case.
  public Camps(Case situation) {
    this.situation = situation;
  }

  /// For whom an offer holds, for the head of a column: `holds for Strike camp (decides)`.
  public String title(Camp camp) {
    return switch (camp.control()) {
      case Control.OneMind _, Control.ByFaction _ ->
          "holds for %s%s".formatted(camp.name(), camp.decides() ? " (decides)" : "");
      case Control.Split _ -> "holds with each on its own";
      case Control.Quorum _ -> "holds by weight";
      case Control.Unknown _ -> "holds whichever decides";
    };
  }

  /// Who decides, to open a clause: `with Strike camp deciding`.
  public String deciding(Camp camp) {
    String party = situation.party(camp.party()).name();
    return switch (camp.control()) {
      case Control.OneMind _, Control.ByFaction _ -> "with %s deciding".formatted(camp.name());
      case Control.Split _ -> "with each camp of %s moving on its own".formatted(party);
      case Control.Quorum _ -> "with the camps of %s deciding by weight".formatted(party);
      case Control.Unknown _ -> "whichever camp of %s decides".formatted(party);
    };
  }
}
