package io.parley.conflict.hinge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The orders in which a list can stand: all of them where there are not too many, else a sample
/// drawn from a fixed seed.
///
/// @param entries how many entries the list has
/// @param bound the most orders to look at
record Orders(int entries, long bound) {

  private static final long SEED = 20_130_507L;

  /// The most entries whose orders are counted without overflow; more are always sampled.
  private static final int MOST_COUNTED = 20;

  /// How many orders there are; the largest number there is when they are beyond counting.
  long count() {
    return entries > MOST_COUNTED
        ? Long.MAX_VALUE
        : IntStream.rangeClosed(2, entries).asLongStream().reduce(1, (a, b) -> a * b);
  }

  /// Whether all orders are looked at.
  boolean all() {
    return count() <= bound;
  }

  /// How many orders are looked at.
  long size() {
    return Math.min(count(), bound);
  }

  /// Visits every order looked at.
  void forEach(Consumer<List<Integer>> visitor) {
    var places = new ArrayList<>(IntStream.range(0, entries).boxed().toList());
    if (all()) {
      permute(places, 0, visitor);
      return;
    }
    var random = new Random(SEED);
    for (long order = 0; order < bound; order++) {
      Collections.shuffle(places, random);
      visitor.accept(List.copyOf(places));
    }
  }

  private static void permute(List<Integer> places, int fixed, Consumer<List<Integer>> visitor) {
    if (fixed >= places.size() - 1) {
      visitor.accept(List.copyOf(places));
      return;
    }
    for (int place = fixed; place < places.size(); place++) {
      Collections.swap(places, fixed, place);
      permute(places, fixed + 1, visitor);
      Collections.swap(places, fixed, place);
    }
  }
}
