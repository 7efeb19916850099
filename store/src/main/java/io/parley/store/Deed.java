package io.parley.store;

import java.util.Locale;

/// What was done that made a revision.
public enum Deed {
  /// The case was begun here.
  CREATED,
  /// The text came from a file.
  IMPORTED,
  /// The text was copied from another case of the store.
  COPIED,
  /// Somebody changed the text.
  EDITED,
  /// Somebody went back to an earlier revision.
  RESTORED;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Deed of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
