package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.StateSpace;
import java.util.Arrays;

/// The states as one decision maker divides them: each has a *setting*, what its own options say, and
/// a *place* in the face of this setting, what all others say. Replies to it stay in a face; its own
/// moves lead to the same place of other faces.
///
/// Worked example: of the options `a b c` the decision maker holds `b`. The code `0b110`, `NYY`, has
/// setting 1 and place 2.
final class Faces {

  private final int[] settings;
  private final int[] places;
  private final int others;

  Faces(DecisionMaker i, StateSpace space) {
    int all = space.combinations() - 1;
    this.others = all & ~i.options();
    this.settings = new int[1 << Integer.bitCount(i.options())];
    this.places = new int[1 << Integer.bitCount(others)];
    Arrays.setAll(settings, setting -> Integer.expand(setting, i.options()));
    Arrays.setAll(places, place -> Integer.expand(place, others));
  }

  /// How many settings there are.
  int settings() {
    return settings.length;
  }

  /// How many places a face has.
  int places() {
    return places.length;
  }

  int code(int setting, int place) {
    return settings[setting] | places[place];
  }

  /// The number of a state when the states at one place stand side by side.
  int index(int setting, int place) {
    return place * settings.length + setting;
  }

  /// Whether every state of a face can be.
  boolean isFull(int setting, StateSpace space) {
    return Arrays.stream(places).allMatch(place -> space.isFeasible(place | settings[setting]));
  }

  int place(int code) {
    return Integer.compress(code, others);
  }
}
