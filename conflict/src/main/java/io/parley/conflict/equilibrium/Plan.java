package io.parley.conflict.equilibrium;

/// How a sweep goes about its work. Every plan gives the same answers.
///
/// @param faceByFace whether each face is judged on its own, or all states in one go
/// @param workers how many faces are judged at once
/// @param words whether a search may keep its states in the bits of one word if they fit
record Plan(boolean faceByFace, int workers, boolean words) {

  /// From this many states on, faces that fit a core's own cache pay.
  private static final int MANY = 1 << 12;

  /// From this many states on, several cores pay even in a JVM that has compiled nothing yet: until
  /// then they hold each other up, counting how often each branch is taken.
  private static final int VERY_MANY = 1 << 18;

  /// The plan for this many states, feasible or not.
  static Plan of(int combinations) {
    int workers = combinations < VERY_MANY ? 1 : Runtime.getRuntime().availableProcessors();
    return new Plan(combinations >= MANY, workers, true);
  }
}
