package io.parley.study.answer;

/// How a state stands with one decision maker under one concept, in the letters of the stability
/// tableau of Fraser and Hipel (1984).
public enum Mark {
  /// Rational: no step leads to anything better.
  RATIONAL('r'),
  /// Stable by sanction: there are improvements, and each is deterred.
  SANCTIONED('s'),
  /// Unstable: an improvement that nothing deters.
  UNSTABLE('u');

  private final char letter;

  Mark(char letter) {
    this.letter = letter;
  }

  /// The letter: `r`, `s` or `u`.
  public char letter() {
    return letter;
  }
}
