package io.parley.certificate.claim;

import java.util.List;

/// One thing altered in a case. Whose preferences are meant is said by the id of a party, or of a
/// faction as `us/force`; places are those of the list as the case states it, from 1.
public sealed interface Edit {

  /// A list of judgements, or of outcomes, has these entries, in this order: others are left out.
  record Arranged(String of, List<Integer> places) implements Edit {
    public Arranged {
      places = List.copyOf(places);
    }
  }

  /// An option weighs this much.
  record Weighed(String of, String option, int weight) implements Edit {}

  /// Some outcomes are ranked level with another, where they are above it; the others keep their
  /// order.
  ///
  /// @param with the outcome that they are level with
  record Levelled(String of, String with, List<String> states) implements Edit {
    public Levelled {
      states = List.copyOf(states);
    }
  }

  /// An option that could not be taken back, or not be taken again, can.
  record Reversible(String option) implements Edit {}

  /// Once this outcome stands, the option stays as it is there.
  record Guaranteed(String option, String state) implements Edit {}

  /// The option has been taken: today's outcome has it, and no other difference.
  record Done(String option) implements Edit {}

  /// The word for this kind of edit in a certificate.
  default String word() {
    return switch (this) {
      case Arranged _ -> "arranged";
      case Weighed _ -> "weighed";
      case Levelled _ -> "levelled";
      case Reversible _ -> "reversible";
      case Guaranteed _ -> "guaranteed";
      case Done _ -> "done";
    };
  }
}
