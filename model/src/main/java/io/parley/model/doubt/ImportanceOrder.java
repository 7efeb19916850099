package io.parley.model.doubt;

import io.parley.model.party.Doubts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is known of the order of judgements by importance when some pairs are in doubt. Judgements
/// that such pairs link change places among themselves, in every order that keeps those of them
/// apart whose order is known; all others stay where they are.
///
/// Worked example: of `a b c`, the order of `a` and `c` is in doubt: `a b c` or `c b a`. Were those
/// of `a` and `b` and of `b` and `c` in doubt: `a b c`, `a c b` or `b a c`, since `a` is known to
/// stand above `c`.
///
/// @param linked by place, the least place of those that pairs in doubt link it to
/// @param above pairs of places of which the first is known to matter more, only among those linked;
///     with all that follows from them
public record ImportanceOrder(List<Integer> linked, Set<Doubts.Pair> above) {

  public ImportanceOrder {
    linked = List.copyOf(linked);
    above = Set.copyOf(closed(linked.size(), above));
  }

  /// What is known of this many judgements, listed most important first, when these pairs are in
  /// doubt.
  public static ImportanceOrder of(int judgements, List<Doubts.Pair> unordered) {
    var linked = new ArrayList<>(IntStream.range(0, judgements).boxed().toList());
    for (var pair : unordered) {
      int one = linked.get(pair.upper());
      int other = linked.get(pair.lower());
      linked.replaceAll(least -> least == Math.max(one, other) ? Math.min(one, other) : least);
    }
    var above = new HashSet<Doubts.Pair>();
    for (int upper = 0; upper < judgements; upper++) {
      for (int lower = upper + 1; lower < judgements; lower++) {
        if (linked.get(upper).equals(linked.get(lower))) {
          above.add(new Doubts.Pair(upper, lower));
        }
      }
    }
    unordered.forEach(above::remove);
    return new ImportanceOrder(linked, above);
  }

  /// Adds what follows: above the above.
  private static Set<Doubts.Pair> closed(int judgements, Set<Doubts.Pair> known) {
    var above = new HashSet<>(known);
    for (int middle = 0; middle < judgements; middle++) {
      for (int upper = 0; upper < judgements; upper++) {
        for (int lower = 0; lower < judgements; lower++) {
          if (above.contains(new Doubts.Pair(upper, middle))
              && above.contains(new Doubts.Pair(middle, lower))) {
            above.add(new Doubts.Pair(upper, lower));
          }
        }
      }
    }
    return above;
  }

  private boolean isAbove(int upper, int lower) {
    return above.contains(new Doubts.Pair(upper, lower));
  }

  /// The same with one pair known; empty when it is known to be the other way round.
  public Optional<ImportanceOrder> with(int more, int less) {
    if (isAbove(less, more)) {
      return Optional.empty();
    }
    var known = new HashSet<>(above);
    known.add(new Doubts.Pair(more, less));
    return Optional.of(new ImportanceOrder(linked, known));
  }

  /// The pairs that can stand either way.
  public List<Doubts.Pair> open() {
    var open = new ArrayList<Doubts.Pair>();
    for (int upper = 0; upper < linked.size(); upper++) {
      for (int lower = upper + 1; lower < linked.size(); lower++) {
        if (linked.get(upper).equals(linked.get(lower))
            && !isAbove(upper, lower)
            && !isAbove(lower, upper)) {
          open.add(new Doubts.Pair(upper, lower));
        }
      }
    }
    return open;
  }

  /// The orders they may stand in, each a list of the places they are listed at; the one nearest to
  /// the list first. Found as they are asked for.
  public Stream<List<Integer>> arrangements() {
    return arrangements(List.of());
  }

  private Stream<List<Integer>> arrangements(List<Integer> begun) {
    if (begun.size() == linked.size()) {
      return Stream.of(begun);
    }
    return IntStream.range(0, linked.size())
        .filter(place -> linked.get(place).equals(linked.get(begun.size())) && isNext(place, begun))
        .boxed()
        .flatMap(place -> arrangements(Stream.concat(begun.stream(), Stream.of(place)).toList()));
  }

  private boolean isNext(int place, List<Integer> begun) {
    return !begun.contains(place)
        && IntStream.range(0, linked.size())
            .allMatch(upper -> !isAbove(upper, place) || begun.contains(upper));
  }
}
