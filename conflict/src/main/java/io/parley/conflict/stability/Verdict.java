package io.parley.conflict.stability;

import io.parley.conflict.state.State;
import java.util.List;

/// Whether a state holds for a decision maker, with the witness that shows it.
public sealed interface Verdict {

  /// The state holds.
  ///
  /// @param sanctions one for every improvement, in increasing order of improvements; empty when
  ///     the decision maker has none
  record Stable(List<Sanction> sanctions) implements Verdict {
    public Stable {
      sanctions = List.copyOf(sanctions);
    }

    /// Whether the decision maker has no improvement at all.
    public boolean rational() {
      return sanctions.isEmpty();
    }
  }

  /// The state does not hold.
  ///
  /// @param escape where the decision maker would go: an improvement that nothing deters; for
  ///     limited-move stability, the first move of the path it anticipates, which may lead to
  ///     something worse at first
  record Unstable(State escape) implements Verdict {}

  /// Whether the state holds.
  default boolean stable() {
    return this instanceof Stable;
  }
}
