package io.parley.conflict.hinge;

import java.util.List;

/// How many neighbour swaps it takes to overturn a claim.
///
/// @param claim what is overturned
/// @param asStated whether it is true as things are stated
/// @param witness what stands the other way round after the fewest swaps that overturn it, one
///     inversion a swap; empty when none was found
/// @param witnesses how many orders at that distance overturn it
/// @param extent how far was looked
public record Radius(
    Claim claim, boolean asStated, List<Inversion> witness, int witnesses, Extent extent) {

  /// How far a search by swaps looked.
  ///
  /// @param swaps every order of up to this many swaps was tried
  /// @param orders how many orders were tried
  /// @param all whether these are all orders there are
  public record Extent(int swaps, long orders, boolean all) {}

  public Radius {
    witness = List.copyOf(witness);
  }

  /// Whether some order that was tried overturns the claim.
  public boolean overturned() {
    return !witness.isEmpty();
  }

  /// The fewest swaps that overturn the claim; when none did, the swaps it is known to survive and
  /// one more.
  public int swaps() {
    return overturned() ? witness.size() : extent.swaps() + 1;
  }
}
