package io.parley.certificate.verification;

/// Something false in a certificate, or amiss with it.
///
/// @param line the line of the certificate on which it stands
/// @param claim the text of the claim; empty when it is not a claim that is false
/// @param message what is false and why, in one sentence
public record Finding(int line, String claim, String message) {

  /// The finding as it is shown: `line 57: us can leave …`.
  @Override
  public String toString() {
    return "line %d: %s".formatted(line, message);
  }
}
