package io.parley.certificate.verification;

/// What moves a player, and what holds it back. For one that ranks outcomes the three questions are
/// one; they part when members decide by shares, or when it is not known what is preferred.
interface Will {

  /// Whether it would leave the first outcome for the second.
  boolean gains(int from, int to);

  /// Whether ending at the second outcome would keep it from leaving the first.
  boolean heldBack(int from, int end);

  /// Whether others can count on its going from the first outcome to the second.
  boolean answers(int from, int to);
}
