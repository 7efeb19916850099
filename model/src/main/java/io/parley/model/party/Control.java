package io.parley.model.party;

/// Who decides for a party.
public sealed interface Control {

  /// What results call it and a run asks for: `force` for a faction of that id, `split`,
  /// `quorum:0.5,0.5`, `unknown`; empty for a party of one mind.
  default String text() {
    return switch (this) {
      case OneMind _ -> "";
      case ByFaction(var faction) -> faction;
      case Split _ -> "split";
      case Quorum(double act, double deter) -> "quorum:%s,%s".formatted(act, deter);
      case Unknown _ -> "unknown";
    };
  }

  /// The party, which is of one mind.
  record OneMind() implements Control {}

  /// One of its factions.
  record ByFaction(String faction) implements Control {}

  /// Each faction for the options it holds: the factions then move on their own.
  record Split() implements Control {}

  /// Its factions together, by shares of weight.
  ///
  /// @param act the share that must gain for the party to move
  /// @param deter the share that must not gain for the party to be held back
  record Quorum(double act, double deter) implements Control {
    public Quorum {
      requireShare(act);
      requireShare(deter);
    }

    private static void requireShare(double share) {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException(
            "A quorum is a share above 0 and at most 1, not " + share);
      }
    }
  }

  /// It is not known which of its factions.
  record Unknown() implements Control {}
}
