package io.parley.conflict.equilibrium;

/// How a sweep goes about its work. Every plan gives the same answers.
///
/// @param faceByFace whether each face is judged on its own, or all states in one go
/// @param workers how many faces are judged at once
/// @param words whether a search may keep its states in the bits of one word if they fit
record Plan(boolean faceByFace, int workers, boolean words) {

  /// Below this many states one core has room for all of them, and a second thread costs more than
  /// it saves.
  private static final int LARGE = 1 << 12;

  /// The plan for this many states, feasible or not.
  static Plan of(int combinations) {
    return combinations < LARGE
        ? new Plan(false, 1, true)
        : new Plan(true, Runtime.getRuntime().availableProcessors(), true);
  }
}
