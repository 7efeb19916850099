package io.parley.store;

import java.util.Locale;

/// What a member may do with a case.
public enum Role {
  /// Everything, and say who else may.
  OWNER,
  /// See and change it.
  EDITOR,
  /// See it.
  READER;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Role of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
