package io.parley.certificate.claim;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The stability concepts a certificate can speak of, strictest first.
public enum Concept {
  /// No improvement at all; Nash (1950).
  NASH,
  /// As `SMR`, with replies in the repliers' own interest; Rêgo and Vieira (2015, 2017).
  SSEQ,
  /// Every improvement has a reply, each step in its mover's interest, that ends no better than
  /// staying; Fraser and Hipel (1979).
  SEQ,
  /// As `GMR`, and no counter-move after the reply does better than staying; Howard (1971).
  SMR,
  /// Every improvement has a reply that ends no better than staying; Howard (1971).
  GMR;

  /// Its short name in files: `nash`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The concept with this short name.
  public static Optional<Concept> named(String id) {
    return Arrays.stream(values()).filter(concept -> concept.id().equals(id)).findFirst();
  }

  /// All short names, for messages.
  public static String ids() {
    return Arrays.stream(values()).map(Concept::id).collect(joining(", "));
  }
}
