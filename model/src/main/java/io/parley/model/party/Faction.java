package io.parley.model.party;

import io.parley.model.evidence.Grounds;

/// A camp inside a party that is not of one mind.
///
/// @param id its name in the case file and in results
/// @param name what a reader calls it
/// @param weight its share in the party, not negative; shares are taken relative to their sum
/// @param preferences what it wants
/// @param doubts what is not known of that
/// @param grounds why it stands in the case
public record Faction(
    String id,
    String name,
    double weight,
    Preferences preferences,
    Doubts doubts,
    Grounds grounds) {

  public Faction {
    if (!(weight >= 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(
          "The weight of the faction (%s) is %s; it cannot be negative".formatted(id, weight));
    }
  }
}
