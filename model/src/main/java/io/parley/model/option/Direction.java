package io.parley.model.option;

/// Which way an option can be moved by the party that holds it.
public enum Direction {
  /// It can be taken and taken back.
  BOTH,
  /// Once taken it cannot be taken back: N to Y only.
  FORWARD,
  /// Once given up it cannot be taken again: Y to N only.
  BACK
}
