package io.parley.conflict.demand;

import io.parley.conflict.graph.Modality;
import io.parley.conflict.state.State;
import java.util.List;

/// Something the one asked can do from today, doing nothing included, and what becomes of it when a
/// certain camp decides for the demanding side.
///
/// @param state where the offer leads
/// @param meets for each reading of the demand, whether the offer meets it
/// @param holds whether the camp would stay there
/// @param leaves where the camp would or may go on to, gaining by a step that nothing deters; empty
///     when the offer holds for certain
/// @param ends for each reading, where things end at worst; several when those whose consent the
///     offer needs do not agree which end is worst
/// @param firm whether each of these ends holds for the one who made the offer
/// @param worst for each ranking of those whose consent the offer needs, the place of the worst of
///     these ends, from 1, best first
public record Offer(
    State state,
    List<Boolean> meets,
    Modality holds,
    List<State> leaves,
    List<List<State>> ends,
    Modality firm,
    List<Integer> worst) {

  public Offer {
    meets = List.copyOf(meets);
    leaves = List.copyOf(leaves);
    ends = ends.stream().map(List::copyOf).toList();
    worst = List.copyOf(worst);
  }

  /// How many readings the offer meets.
  public int readingsMet() {
    return (int) meets.stream().filter(met -> met).count();
  }
}
