package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;

/// The consecutive bits of a state code that hold one decision maker's options. The *setting* is
/// what they say; the *rest* is the code with these bits taken out and the gap closed.
///
/// Worked example: the block of width 2 at bit 1 reads code `0b10110` as setting `0b11` and rest
/// `0b100`.
///
/// @param low the lowest bit
/// @param width how many bits
record Block(int low, int width) {

  /// No bits: the rest is the whole code.
  static final Block NONE = new Block(0, 0);

  /// The block of a decision maker. A case lists its options party by party, so that the options of
  /// one party stand side by side.
  static Block of(DecisionMaker i) {
    int low = i.options() == 0 ? 0 : Integer.numberOfTrailingZeros(i.options());
    int width = Integer.bitCount(i.options());
    if (!fits(i)) {
      throw new IllegalArgumentException(
          "The options of (%s) do not stand side by side".formatted(i.id()));
    }
    return new Block(low, width);
  }

  /// Whether the options of a decision maker stand side by side. Those of a faction need not.
  static boolean fits(DecisionMaker i) {
    int options = i.options();
    return options == 0
        || options >>> Integer.numberOfTrailingZeros(options)
            == (1 << Integer.bitCount(options)) - 1;
  }

  /// Where this block lies once another has been taken out.
  Block without(Block other) {
    return isAt(other) ? NONE : new Block(low > other.low ? low - other.width : low, width);
  }

  /// Whether this and the other are the same bits. Says what `equals` says, without the cost of its
  /// first call, which is a tenth of the first sweep of a fresh JVM.
  boolean isAt(Block other) {
    return low == other.low && width == other.width;
  }

  /// How many settings there are.
  int settings() {
    return 1 << width;
  }

  int setting(int code) {
    return code >>> low & (1 << width) - 1;
  }

  int rest(int code) {
    int below = (1 << low) - 1;
    return (code & below) | ((code >>> width) & ~below);
  }

  int code(int rest, int setting) {
    int below = (1 << low) - 1;
    return (rest & below) | (setting << low) | ((rest & ~below) << width);
  }
}
