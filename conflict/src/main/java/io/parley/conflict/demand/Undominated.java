package io.parley.conflict.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Of several things that several rank, those that no other is at least as good as for all of them.
/// Of things that all rank alike the first is kept.
final class Undominated {

  private Undominated() {}

  /// @param candidates of equals, the one to keep first
  /// @param places where each rank a candidate, from 1, best first; the same rankers for all
  static <T> List<T> of(List<T> candidates, Function<T, List<Integer>> places) {
    var kept = new ArrayList<T>();
    for (var candidate : candidates) {
      var own = places.apply(candidate);
      if (kept.stream().noneMatch(other -> asGood(places.apply(other), own))) {
        kept.removeIf(other -> asGood(own, places.apply(other)));
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean asGood(List<Integer> one, List<Integer> other) {
    return IntStream.range(0, one.size()).allMatch(ranker -> one.get(ranker) <= other.get(ranker));
  }
}
