package io.parley.model.doubt;

import io.parley.model.party.Doubts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is known of the order of judgements by importance when some pairs are in doubt. Judgements
/// that such pairs link change places among themselves, in every order that keeps those of them
/// apart whose order is known; all others stay where they are.
///
/// Worked example: of `a b c`, the order of `a` and `c` is in doubt: `a b c` or `c b a`. Were those
/// of `a` and `b` and of `b` and `c` in doubt: `a b c`, `a c b` or `b a c`, since `a` is known to
/// stand above `c`.
public final class ImportanceOrder {

  /// By place, the least place of those that pairs in doubt link it to.
  private final int[] linked;

  /// By two places, whether the first is known to matter more; only among those linked.
  private final boolean[][] above;

  private ImportanceOrder(int[] linked, boolean[][] above) {
    this.linked = linked;
    this.above = above;
    close();
  }

  /// What is known of this many judgements, listed most important first, when these pairs are in
  /// doubt.
  public static ImportanceOrder of(int judgements, List<Doubts.Pair> unordered) {
    int[] linked = IntStream.range(0, judgements).toArray();
    for (var pair : unordered) {
      int one = linked[pair.upper()];
      int other = linked[pair.lower()];
      Arrays.setAll(
          linked,
          place -> linked[place] == Math.max(one, other) ? Math.min(one, other) : linked[place]);
    }
    var above = new boolean[judgements][judgements];
    for (int upper = 0; upper < judgements; upper++) {
      for (int lower = upper + 1; lower < judgements; lower++) {
        above[upper][lower] =
            linked[upper] == linked[lower] && !unordered.contains(new Doubts.Pair(upper, lower));
      }
    }
    return new ImportanceOrder(linked, above);
  }

  /// Adds what follows: above the above.
  private void close() {
    for (int middle = 0; middle < above.length; middle++) {
      for (int upper = 0; upper < above.length; upper++) {
        for (int lower = 0; lower < above.length && above[upper][middle]; lower++) {
          above[upper][lower] |= above[middle][lower];
        }
      }
    }
  }

  /// The same with one pair known; empty when it is known to be the other way round.
  public Optional<ImportanceOrder> with(int more, int less) {
    if (above[less][more]) {
      return Optional.empty();
    }
    var known = Arrays.stream(above).map(boolean[]::clone).toArray(boolean[][]::new);
    known[more][less] = true;
    return Optional.of(new ImportanceOrder(linked, known));
  }

  /// The pairs that can stand either way.
  public List<Doubts.Pair> open() {
    var open = new ArrayList<Doubts.Pair>();
    for (int upper = 0; upper < above.length; upper++) {
      for (int lower = upper + 1; lower < above.length; lower++) {
        if (linked[upper] == linked[lower] && !above[upper][lower] && !above[lower][upper]) {
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
    if (begun.size() == linked.length) {
      return Stream.of(begun);
    }
    return IntStream.range(0, linked.length)
        .filter(place -> linked[place] == linked[begun.size()] && isNext(place, begun))
        .boxed()
        .flatMap(place -> arrangements(Stream.concat(begun.stream(), Stream.of(place)).toList()));
  }

  private boolean isNext(int place, List<Integer> begun) {
    return !begun.contains(place)
        && IntStream.range(0, linked.length)
            .allMatch(upper -> !above[upper][place] || begun.contains(upper));
  }
}
