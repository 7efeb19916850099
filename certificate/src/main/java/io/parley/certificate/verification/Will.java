package io.parley.certificate.verification;

import io.parley.certificate.claim.Reading;

/// What moves a player, and what holds it back. For one that ranks outcomes the three questions are
/// one; they part when members decide by shares, when it is not known what is preferred, and when
/// only what is much worse deters.
sealed interface Will permits Ranks, Degrees, Uncertain, Quorum {

  /// Whether it would leave the first outcome for the second.
  boolean gains(int from, int to);

  /// Whether ending at the second outcome would keep it from leaving the first.
  boolean heldBack(int from, int end);

  /// Whether others can count on its going from the first outcome to the second.
  boolean answers(int from, int to);

  /// The same will, read so.
  ///
  /// @throws Refutation when it cannot be
  Will read(Reading reading) throws Refutation;
}
