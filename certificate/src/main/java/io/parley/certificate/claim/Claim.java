package io.parley.certificate.claim;

import java.util.List;

/// One verdict of an analysis, with the witness that shows it. Every claim says in which reading it is
/// made.
public sealed interface Claim {

  /// How doubts and degrees of preference are read.
  Reading reading();

  /// The outcome holds for the party.
  ///
  /// @param concept the reasoning under which it holds
  /// @param party for whom
  /// @param state the outcome
  /// @param sanctions a reply to every improvement the party could make, and to nothing else
  record Stable(
      Reading reading, Concept concept, String party, String state, List<Sanction> sanctions)
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
  record Unstable(Reading reading, Concept concept, String party, String state, String to)
      implements Claim {}

  /// These outcomes, and no others, hold for everyone.
  record Equilibria(Reading reading, Concept concept, List<String> states) implements Claim {
    public Equilibria {
      states = List.copyOf(states);
    }
  }

  /// The outcome can be reached from today's.
  ///
  /// @param by which steps count
  /// @param state the outcome
  /// @param path a legal sequence of such steps; empty for today's outcome itself
  record Reachable(Reading reading, Means by, String state, List<Step> path) implements Claim {
    public Reachable {
      path = List.copyOf(path);
    }
  }

  /// The outcome cannot be reached from today's.
  record Unreachable(Reading reading, Means by, String state) implements Claim {}

  /// The outcome holds for a group of parties that may move together.
  ///
  /// @param concept the reasoning; under each, a group gains when all its members do
  /// @param group its members
  /// @param state the outcome
  /// @param sanctions a reply to every joint improvement, and to nothing else
  record GroupStable(
      Reading reading,
      Concept concept,
      List<String> group,
      String state,
      List<GroupSanction> sanctions)
      implements Claim {
    public GroupStable {
      group = List.copyOf(group);
      sanctions = List.copyOf(sanctions);
    }
  }

  /// The outcome does not hold for the group.
  ///
  /// @param concept the reasoning under which it does not
  /// @param group its members
  /// @param state the outcome
  /// @param path steps of members that lead to a joint improvement that no reply deters
  record GroupUnstable(
      Reading reading, Concept concept, List<String> group, String state, List<Step> path)
      implements Claim {
    public GroupUnstable {
      group = List.copyOf(group);
      path = List.copyOf(path);
    }
  }

  /// These outcomes, and no others, hold for every group.
  record Universal(Reading reading, Concept concept, List<String> states) implements Claim {
    public Universal {
      states = List.copyOf(states);
    }
  }

  /// Edits turn something round: that an outcome holds for a party or for everyone under a concept,
  /// or that self-interested steps lead to it, is so before and not after them, or the other way
  /// round.
  ///
  /// @param edits what is altered in the case
  /// @param before what holds as the case stands: one verdict that the outcome does not hold, or one
  ///     for each party that it does; or one claim on what can be reached
  /// @param after what holds after the edits, likewise
  record Turned(Reading reading, List<Edit> edits, List<Claim> before, List<Claim> after)
      implements Claim {
    public Turned {
      edits = List.copyOf(edits);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /// The word for this kind of claim in a certificate.
  default String word() {
    return switch (this) {
      case Stable _ -> "stable";
      case Unstable _ -> "unstable";
      case Equilibria _ -> "equilibria";
      case Reachable _ -> "reachable";
      case Unreachable _ -> "unreachable";
      case GroupStable _ -> "groupStable";
      case GroupUnstable _ -> "groupUnstable";
      case Universal _ -> "universal";
      case Turned _ -> "turned";
    };
  }
}
