package io.parley.explain.words;

import io.parley.conflict.demand.Camp;
import io.parley.language.Say;
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
          Say.of("holds for %s%s", camp.name(), camp.decides() ? Say.of(" (decides)") : "");
      case Control.Split _ -> Say.of("holds with each on its own");
      case Control.Quorum _ -> Say.of("holds by weight");
      case Control.Unknown _ -> Say.of("holds whichever decides");
    };
  }

  /// Who decides, to open a clause: `with Strike camp deciding`.
  public String deciding(Camp camp) {
    String party = situation.party(camp.party()).name();
    return switch (camp.control()) {
      case Control.OneMind _, Control.ByFaction _ -> Say.of("with %s deciding", camp.name());
      case Control.Split _ -> Say.of("with each camp of %s moving on its own", party);
      case Control.Quorum _ -> Say.of("with the camps of %s deciding by weight", party);
      case Control.Unknown _ -> Say.of("whichever camp of %s decides", party);
    };
  }
}
