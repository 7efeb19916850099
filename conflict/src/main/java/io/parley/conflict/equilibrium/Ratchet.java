package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;

/// How far a decision maker has turned its one-way options, as a number whose bits no move of its
/// own ever clears: a forward option counts once taken, a back option once given up. One setting
/// can become another in one move exactly when the bits of its *notch* are among those of the
/// other's.
///
/// Worked example: of the options `free`, `forward`, `back` the setting `YNY` has notch `0b00`, and
/// `NYN` has notch `0b11`; one leads to the other and not the other way.
final class Ratchet {

  private static final int[] REVERSIBLE = {0};

  private final int bits;
  private final int[] notches;
  private final int mask;

  private Ratchet(int bits, int[] notches) {
    this.bits = bits;
    this.notches = notches;
    this.mask = notches.length - 1;
  }

  /// The ratchet of a decision maker, by its settings.
  static Ratchet of(DecisionMaker i, Block block) {
    if (i.oneWay() == 0) {
      return new Ratchet(0, REVERSIBLE);
    }
    var notches = new int[block.settings()];
    for (int setting = 0; setting < notches.length; setting++) {
      notches[setting] = Integer.compress(setting << block.low() ^ i.back(), i.oneWay());
    }
    return new Ratchet(Integer.bitCount(i.oneWay()), notches);
  }

  /// How many one-way options there are.
  int bits() {
    return bits;
  }

  /// How many notches there are.
  int size() {
    return 1 << bits;
  }

  /// The notch of a setting.
  int notch(int setting) {
    return notches[setting & mask];
  }
}
