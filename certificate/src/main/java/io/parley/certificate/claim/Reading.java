package io.parley.certificate.claim;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a verdict takes what is not known of somebody's preferences, or how much worse an end must
/// be to deter. Where nothing is in doubt all but the last are one.
public enum Reading {
  /// Leaves for a possible gain, held back by certain loss only; Li et al. (2004), as b, c and d.
  A,
  /// Leaves for a certain gain only, held back by certain loss only.
  B,
  /// Leaves for a possible gain, held back by possible loss.
  C,
  /// Leaves for a certain gain only, held back by possible loss.
  D,
  /// As `A`, and others are counted on for certain gains only: what holds then, holds however the
  /// doubts are settled.
  NECESSARY,
  /// As `D`: what does not hold then, does not hold however the doubts are settled.
  POSSIBLE,
  /// Of parties of one mind of whose preferences nothing is in doubt: any end that is no better
  /// deters.
  GENERAL,
  /// Of the same parties: only an end that is much worse deters; Hamouda, Kilgour and Hipel (2004).
  STRONG;

  /// Its name in files: `necessary`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The reading with this name.
  public static Optional<Reading> named(String id) {
    return Arrays.stream(values()).filter(reading -> reading.id().equals(id)).findFirst();
  }

  /// All names, for messages.
  public static String ids() {
    return Arrays.stream(values()).map(Reading::id).collect(joining(", "));
  }
}
