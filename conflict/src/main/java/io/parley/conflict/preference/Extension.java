package io.parley.conflict.preference;

/// How a preference that is not known is read, both where a decision maker might leave and where it
/// might be held back.
///
/// - Source: Li, Hipel, Kilgour and Fang (2004) for a to d; the exact readings are what a and d come
///   to when opponents are counted on for certain improvements only, or for possible ones.
public enum Extension {
  /// Leaves for a possible gain, held back by certain loss only: takes chances.
  A(true, false, true),
  /// Leaves for a certain gain only, held back by certain loss only.
  B(false, false, true),
  /// Leaves for a possible gain, held back by possible loss: takes chances, fears uncertainty.
  C(true, true, true),
  /// Leaves for a certain gain only, held back by possible loss: conservative.
  D(false, true, true),
  /// What holds in every completion of what is not known.
  NECESSARY(true, false, false),
  /// What holds in some completion of what is not known.
  POSSIBLE(false, true, true);

  private final boolean leavesForUnknown;
  private final boolean heldBackByUnknown;
  private final boolean answersWithUnknown;

  Extension(boolean leavesForUnknown, boolean heldBackByUnknown, boolean answersWithUnknown) {
    this.leavesForUnknown = leavesForUnknown;
    this.heldBackByUnknown = heldBackByUnknown;
    this.answersWithUnknown = answersWithUnknown;
  }

  /// Whether a decision maker leaves for a state of which it is not known that it is better.
  public boolean leavesForUnknown() {
    return leavesForUnknown;
  }

  /// Whether a decision maker is held back by a state of which it is not known that it is no better.
  public boolean heldBackByUnknown() {
    return heldBackByUnknown;
  }

  /// Whether others reckon with a step of which it is not known that it is in its mover's interest.
  public boolean answersWithUnknown() {
    return answersWithUnknown;
  }
}
