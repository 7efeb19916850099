package io.parley.certificate.verification;

import io.parley.model.party.Doubts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Every list that a list of judgements in doubt may be, as places of the list that is stated. First
/// each judgement that may not hold is left out or not. Then two of which it is not known which
/// matters more may change places when no third stands between them that pairs in doubt link to
/// them; and again, from every list found so. Two whose order is known never pass each other, unless
/// nothing links them.
///
/// Worked example: `a b`, where `b` may not hold and it is not known which of the two matters more,
/// may be `a b`, `b a` and `a`. Of `a b c`, where the order of `a` and `b` and that of `b` and `c`
/// are not known, `a c b` and `b a c` come from the list stated; from these, nothing else does: `a`
/// and `c` do not change places.
final class Settlements {

  private final Doubts doubts;
  private final int most;

  private Settlements(Doubts doubts, int most) {
    this.doubts = doubts;
    this.most = most;
  }

  /// The lists.
  ///
  /// @param judgements how many judgements are stated
  /// @param most how many lists there may be
  /// @throws IllegalArgumentException when there are more
  static Collection<List<Integer>> of(int judgements, Doubts doubts, int most) {
    var settlements = new Settlements(doubts, most);
    var lists = new LinkedHashSet<List<Integer>>();
    for (var held : settlements.held(judgements)) {
      lists.addAll(settlements.arranged(held));
      settlements.require(lists);
    }
    return lists;
  }

  private void require(Collection<List<Integer>> lists) {
    if (lists.size() > most) {
      throw new IllegalArgumentException(
          "what is in doubt gives more than %d lists of judgements".formatted(most));
    }
  }

  /// The list stated, with each judgement that may not hold in it or not.
  private Collection<List<Integer>> held(int judgements) {
    var lists = new LinkedHashSet<List<Integer>>();
    lists.add(IntStream.range(0, judgements).boxed().toList());
    for (int place : doubts.maybe()) {
      for (var list : List.copyOf(lists)) {
        lists.add(list.stream().filter(other -> other != place).toList());
      }
      require(lists);
    }
    return lists;
  }

  /// A list in every order that it may stand in.
  private Collection<List<Integer>> arranged(List<Integer> held) {
    var lists = new LinkedHashSet<List<Integer>>();
    var fresh = new ArrayDeque<List<Integer>>();
    lists.add(held);
    fresh.add(held);
    while (!fresh.isEmpty()) {
      var list = fresh.remove();
      for (var pair : doubts.unordered()) {
        int one = list.indexOf(pair.upper());
        int other = list.indexOf(pair.lower());
        if (one >= 0
            && other >= 0
            && neighbours(Math.min(one, other), Math.max(one, other), list)) {
          var exchanged = new ArrayList<>(list);
          Collections.swap(exchanged, one, other);
          if (lists.add(List.copyOf(exchanged))) {
            require(lists);
            fresh.add(List.copyOf(exchanged));
          }
        }
      }
    }
    return lists;
  }

  /// Whether none of those between two is linked to them.
  private boolean neighbours(int upper, int lower, List<Integer> list) {
    return Collections.disjoint(list.subList(upper + 1, lower), linked(list.get(upper), list));
  }

  /// Those in the list that pairs in doubt link to a judgement, it itself among them.
  private Set<Integer> linked(int judgement, List<Integer> list) {
    var linked = new HashSet<Integer>();
    linked.add(judgement);
    boolean more = true;
    while (more) {
      more = false;
      for (var pair : doubts.unordered()) {
        if (list.contains(pair.upper())
            && list.contains(pair.lower())
            && (linked.contains(pair.upper()) || linked.contains(pair.lower()))) {
          more |= linked.add(pair.upper());
          more |= linked.add(pair.lower());
        }
      }
    }
    return linked;
  }
}
