package io.parley.certificate.verification;

import java.io.Serial;

/// Thrown inside this package where a claim turns out false.
final class Refutation extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  Refutation(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /// What is wrong, as a sentence.
  String reason() {
    return reason;
  }
}
