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

  /// Of what the one asked can do from today, doing nothing included, these outcomes and no others
  /// meet a demand.
  ///
  /// @param demand the demand, by its id
  /// @param meant what it is taken to mean: one of its readings, by its id; its own id when it has none
  record Meeting(Reading reading, String demand, String meant, List<String> states)
      implements Claim {
    public Meeting {
      states = List.copyOf(states);
    }
  }

  /// What becomes of an offer on a demand when a certain camp decides for the one who demands.
  ///
  /// @param demand the demand, by its id
  /// @param camp who decides: a party, or one of its factions as `us/force`
  /// @param state where the offer leads
  /// @param verdicts for each who decides in the camp, whether it stays there, or where it goes on to
  /// @param ends where things end at worst: one for each reading of the demand and each who ranks for
  ///     the one asked
  /// @param kept for each of these ends, once, and each who decides for the one asked, whether it
  ///     stays there
  record Offered(
      Reading reading,
      String demand,
      String camp,
      String state,
      List<Claim> verdicts,
      List<End> ends,
      List<Claim> kept)
      implements Claim {
    public Offered {
      verdicts = List.copyOf(verdicts);
      ends = List.copyOf(ends);
      kept = List.copyOf(kept);
    }
  }

  /// These are the best offers in the worst reading before a camp: every other ends no better.
  record Best(Reading reading, String demand, String camp, List<BestOffer> offers)
      implements Claim {
    public Best {
      offers = List.copyOf(offers);
    }
  }

  /// What carrying a threat out, or taking it back, does for the camp that would do it.
  ///
  /// @param threat the threat, by its id
  /// @param camp who decides for the one who threatens: a party, or one of its factions
  /// @param state where it is tried
  /// @param deed what is tried there
  /// @param to where that leads; empty when it is no legal move
  /// @param weighings how each compares the two who has a part in it
  /// @param stands whether the camp carries the threat out, or keeps it up
  record Threatened(
      Reading reading,
      String threat,
      String camp,
      String state,
      Deed deed,
      List<String> to,
      List<Weighing> weighings,
      boolean stands)
      implements Claim {
    public Threatened {
      to = List.copyOf(to);
      weighings = List.copyOf(weighings);
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
      case Meeting _ -> "meeting";
      case Offered _ -> "offer";
      case Best _ -> "best";
      case Threatened _ -> "threat";
    };
  }
}
