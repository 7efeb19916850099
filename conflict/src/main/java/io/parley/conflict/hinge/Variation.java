package io.parley.conflict.hinge;

/// A change of what somebody prefers.
///
/// @param voice whose preferences
/// @param change what is altered
public record Variation(Voice voice, Change change) {

  /// Whether this and another variation do not touch the same entry.
  boolean apartFrom(Variation other) {
    return !voice.holder().equals(other.voice.holder()) || change.apartFrom(other.change);
  }

  /// Whether the case itself leaves open what is altered.
  public boolean inDoubt() {
    return voice.inDoubt(change);
  }
}
