package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.language.Say;

/// How many moves ahead a decision maker looks.
///
/// @param moves from 1 to {@link #MAX}
record Horizon(int moves) {

  /// The farthest horizon: short names have room for two digits.
  static final int MAX = 99;

  Horizon {
    if (moves < 1 || moves > MAX) {
      throw new IllegalArgumentException(
          Say.of("A horizon is from 1 to %d moves, not %d", MAX, moves));
    }
  }

  /// Looking ahead compares what everyone expects in the end, which takes orders of preference.
  ///
  /// @param id the short name of the concept
  /// @throws IllegalArgumentException when somebody has none
  static void check(GraphModel graph, String id) {
    for (var i : graph.decisionMakers()) {
      if (!(graph.will(i) instanceof PreferenceOrder)) {
        throw new IllegalArgumentException(
            Say.of(
                "Looking ahead (%s) takes one known order of preference of everyone; (%s) has none here: it is not of one mind, or something it prefers is in doubt. Ask under another concept, or say who decides",
                id, i.id()));
      }
    }
  }
}
