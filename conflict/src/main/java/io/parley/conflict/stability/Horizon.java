package io.parley.conflict.stability;

/// How many moves ahead a decision maker looks.
///
/// @param moves from 1 to {@link #MAX}
record Horizon(int moves) {

  /// The farthest horizon: short names have room for two digits.
  static final int MAX = 99;

  Horizon {
    if (moves < 1 || moves > MAX) {
      throw new IllegalArgumentException(
          "A horizon is from 1 to %d moves, not %d".formatted(MAX, moves));
    }
  }
}
