package io.parley.certificate.verification;

import io.parley.model.party.Doubts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Every list that a list of judgements in doubt may be, as places of the list that is stated. First
/// each judgement that may not hold is left out or not; then each pair of which it is not known
/// which matters more changes places or does not, wherever both stand by then.
///
/// Worked example: `a b`, where `b` may not hold and it is not known which of the two matters more,
/// may be `a b`, `b a` and `a`.
final class Settlements {

  private Settlements() {}

  /// The lists.
  ///
  /// @param judgements how many judgements are stated
  static Collection<List<Integer>> of(int judgements, Doubts doubts) {
    var lists = new LinkedHashSet<List<Integer>>();
    lists.add(IntStream.range(0, judgements).boxed().toList());
    for (int place : doubts.maybe()) {
      for (var list : List.copyOf(lists)) {
        lists.add(list.stream().filter(other -> other != place).toList());
      }
    }
    for (var pair : doubts.unordered()) {
      for (var list : List.copyOf(lists)) {
        lists.add(exchanged(pair, list));
      }
    }
    return lists;
  }

  private static List<Integer> exchanged(Doubts.Pair pair, List<Integer> list) {
    int upper = list.indexOf(pair.upper());
    int lower = list.indexOf(pair.lower());
    if (upper < 0 || lower < 0) {
      return list;
    }
    var exchanged = new ArrayList<>(list);
    Collections.swap(exchanged, upper, lower);
    return List.copyOf(exchanged);
  }
}
