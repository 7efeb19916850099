package io.parley.conflict.demand;

import io.parley.conflict.state.State;
import java.util.List;
import java.util.Optional;

/// Something the one asked can do from today, doing nothing included, and what becomes of it when a
/// certain camp decides for the demanding side.
///
/// @param state where the offer leads
/// @param meets for each reading of the demand, whether the offer meets it
/// @param leaves where the camp would go on to, gaining by a step that nothing deters; empty when
///     the offer holds for it
/// @param ends for each reading, where things end
/// @param firm whether each of these ends holds for the one who made the offer
/// @param worst the place of the worst of these ends in the ranking of the one who made the offer,
///     from 1, best first
public record Offer(
    State state,
    List<Boolean> meets,
    Optional<State> leaves,
    List<State> ends,
    boolean firm,
    int worst) {

  public Offer {
    meets = List.copyOf(meets);
    ends = List.copyOf(ends);
  }

  /// Whether the offer holds for the camp.
  public boolean holds() {
    return leaves.isEmpty();
  }

  /// How many readings the offer meets.
  public int readingsMet() {
    return (int) meets.stream().filter(met -> met).count();
  }
}
