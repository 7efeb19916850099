package io.parley.certificate.claim;

import java.util.List;

/// One verdict of an analysis, with the witness that shows it.
public sealed interface Claim {

  /// The outcome holds for the party.
  ///
  /// @param concept the reasoning under which it holds
  /// @param party for whom
  /// @param state the outcome
  /// @param sanctions a reply to every improvement the party could make, and to nothing else
  record Stable(Concept concept, String party, String state, List<Sanction> sanctions)
      implements Claim {
    public Stable {
      sanctions = List.copyOf(sanctions);
    }
  }

  /// The outcome does not hold for the party.
  ///
  /// @param concept the reasoning under which it does not
  /// @param party for whom
  /// @param state the outcome
  /// @param to an improvement that no reply deters
  record Unstable(Concept concept, String party, String state, String to) implements Claim {}

  /// These outcomes, and no others, hold for everyone.
  record Equilibria(Concept concept, List<String> states) implements Claim {
    public Equilibria {
      states = List.copyOf(states);
    }
  }

  /// The outcome can be reached from today's.
  ///
  /// @param by which steps count
  /// @param state the outcome
  /// @param path a legal sequence of such steps; empty for today's outcome itself
  record Reachable(Means by, String state, List<Step> path) implements Claim {
    public Reachable {
      path = List.copyOf(path);
    }
  }

  /// The outcome cannot be reached from today's.
  record Unreachable(Means by, String state) implements Claim {}

  /// The word for this kind of claim in a certificate.
  default String word() {
    return switch (this) {
      case Stable _ -> "stable";
      case Unstable _ -> "unstable";
      case Equilibria _ -> "equilibria";
      case Reachable _ -> "reachable";
      case Unreachable _ -> "unreachable";
    };
  }
}
