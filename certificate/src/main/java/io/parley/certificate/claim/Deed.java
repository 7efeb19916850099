package io.parley.certificate.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is tried of a threat.
public enum Deed {
  /// To carry it out.
  CARRY,
  /// To take it back, where it is carried out already.
  UNDO;

  /// Its name in files: `carry`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The deed with this name.
  public static Optional<Deed> named(String id) {
    return Arrays.stream(values()).filter(deed -> deed.id().equals(id)).findFirst();
  }
}
