package io.parley.certificate.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which steps count when one asks what can be reached.
public enum Means {
  /// Any legal moves.
  MOVES,
  /// Steps in their mover's own interest only.
  IMPROVEMENTS;

  /// Its name in files: `moves`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The means with this name.
  public static Optional<Means> named(String id) {
    return Arrays.stream(values()).filter(means -> means.id().equals(id)).findFirst();
  }
}
