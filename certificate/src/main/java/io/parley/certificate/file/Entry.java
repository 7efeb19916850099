package io.parley.certificate.file;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import java.util.Map;

/// What the reader finds next in a certificate.
public sealed interface Entry {

  /// Everything before the claims; always the first entry, unless that is a fatal problem.
  ///
  /// @param certificate what it says
  /// @param lineOf the line on which each field stands
  record Heading(Certificate certificate, Map<String, Integer> lineOf) implements Entry {
    public Heading {
      lineOf = Map.copyOf(lineOf);
    }

    /// The line on which the field stands.
    public int line(String field) {
      return lineOf.getOrDefault(field, 1);
    }
  }

  /// One claim.
  record Stated(int line, Claim claim) implements Entry {}

  /// Something that is not as a certificate should be.
  ///
  /// @param line where
  /// @param message what is wrong, as a sentence
  /// @param fatal true when nothing can be read after it
  record Problem(int line, String message, boolean fatal) implements Entry {}

  /// The end of a certificate that could be read to its end.
  ///
  /// @param line the line on which the claims end
  record End(int line) implements Entry {}
}
