package io.parley.certificate.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Sets of parties that may move together.
final class Groups {

  /// The most parties of which all groups are looked at: 65,535 of them.
  static final int MAX_PARTIES = 16;

  private Groups() {}

  /// Every group of these parties, each of at least one.
  ///
  /// @throws IllegalArgumentException when there are too many parties
  static List<Set<Integer>> of(Collection<Integer> parties) {
    if (parties.size() > MAX_PARTIES) {
      throw new IllegalArgumentException(
          "Groups are checked among at most %d parties; there are %d"
              .formatted(MAX_PARTIES, parties.size()));
    }
    var groups = new ArrayList<Set<Integer>>();
    for (int party : parties) {
      for (var group : List.copyOf(groups)) {
        var larger = new TreeSet<>(group);
        larger.add(party);
        groups.add(larger);
      }
      groups.add(Set.of(party));
    }
    return groups;
  }
}
