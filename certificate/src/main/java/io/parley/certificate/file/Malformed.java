package io.parley.certificate.file;

import java.io.Serial;

/// Thrown inside this package where a certificate has not the form it should have.
final class Malformed extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  Malformed(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /// What is wrong, as a sentence.
  String reason() {
    return reason;
  }
}
