package io.parley.certificate.verification;

import io.parley.certificate.claim.Means;

/// Which steps a sequence may consist of.
enum Stride {
  /// Any moves.
  MOVES,
  /// Steps by which their mover gains.
  GAINS,
  /// Steps in their mover's interest that others can count on.
  ANSWERS;

  /// Those by which an outcome is said to be reached.
  static Stride of(Means means) {
    return switch (means) {
      case MOVES -> MOVES;
      case IMPROVEMENTS -> GAINS;
    };
  }
}
