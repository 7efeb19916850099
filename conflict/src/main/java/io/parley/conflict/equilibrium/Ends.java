package io.parley.conflict.equilibrium;

import io.parley.conflict.state.StateSpace;

/// The ends of replies at hand: the states of 64 places side by side, in every face. A set of those of
/// one face is a word.
final class Ends {

  private final Faces faces;
  private final StateSpace space;
  private final long[] feasible;
  private int first;

  Ends(Faces faces, StateSpace space) {
    this.faces = faces;
    this.space = space;
    this.feasible = new long[faces.settings()];
  }

  /// How many times 64 places there are.
  int blocks() {
    return Math.ceilDiv(faces.places(), Long.SIZE);
  }

  /// Takes other places in hand.
  void turnTo(int block) {
    first = block * Long.SIZE;
    for (int setting = 0; setting < feasible.length; setting++) {
      feasible[setting] = 0L;
      for (int place = 0; place < size(); place++) {
        if (space.isFeasible(code(setting, place))) {
          feasible[setting] |= 1L << place;
        }
      }
    }
  }

  int settings() {
    return feasible.length;
  }

  /// How many places are at hand.
  int size() {
    return Math.min(Long.SIZE, faces.places());
  }

  /// The first of them.
  int first() {
    return first;
  }

  /// The code of the state with this setting at one of these places, counted from the first.
  int code(int setting, int place) {
    return faces.code(setting, first + place);
  }

  /// Those ends in a face that can be.
  long feasible(int setting) {
    return feasible[setting];
  }
}
