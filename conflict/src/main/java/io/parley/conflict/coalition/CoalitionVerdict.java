package io.parley.conflict.coalition;

import java.util.List;

/// Whether a state holds for a coalition, with the witness that shows it.
public sealed interface CoalitionVerdict {

  /// The state holds.
  ///
  /// @param sanctions one for every coalition improvement, in increasing order of improvements;
  ///     empty when there is none
  record Stable(List<CoalitionSanction> sanctions) implements CoalitionVerdict {
    public Stable {
      sanctions = List.copyOf(sanctions);
    }
  }

  /// The state does not hold.
  ///
  /// @param escape a coalition improvement that no reply deters, and how the coalition leads there
  record Unstable(CoalitionMove escape) implements CoalitionVerdict {}

  /// Whether the state holds.
  default boolean stable() {
    return this instanceof Stable;
  }
}
