package io.parley.conflict.hinge;

import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// One thing altered in what somebody prefers. Places are those of the list as it stands, from 1,
/// most important or best first.
///
/// Worked example: the judgements `a`, `b`, `c` have the changes swap `a` with `b`, swap `b` with
/// `c`, drop `a`, drop `b`, drop `c`.
public sealed interface Change {

  /// Two neighbours change places: judgements, or classes of a ranking.
  ///
  /// @param upper the place of the one that stands higher now
  record Swap(int upper) implements Change {}

  /// A judgement is left out.
  record Drop(int place) implements Change {}

  /// An option weighs otherwise: its sign is turned, or it weighs nothing.
  record Reweigh(String option, int from, int to) implements Change {}

  /// Every change of these preferences, from the most important on: swaps, then drops; for weights,
  /// each turned and each left out.
  static List<Change> of(Preferences stated) {
    var changes = new ArrayList<Change>();
    switch (stated) {
      case Preferences.Prefers(var judgements) -> {
        swaps(judgements.size(), changes);
        for (int place = 1; place <= judgements.size(); place++) {
          changes.add(new Drop(place));
        }
      }
      case Preferences.Ranking(var classes) -> swaps(classes.size(), changes);
      case Preferences.Weights(var byOption) ->
          byOption.forEach((option, weight) -> {
            if (weight != 0) {
              changes.add(new Reweigh(option, weight, -weight));
              changes.add(new Reweigh(option, weight, 0));
            }
          });
      case Preferences.Indifferent _ -> {}
    }
    return changes;
  }

  private static void swaps(int size, List<Change> changes) {
    for (int upper = 1; upper < size; upper++) {
      changes.add(new Swap(upper));
    }
  }

  /// Whether this and another change of the same preferences touch different entries, so that it
  /// does not matter which is made first.
  default boolean apartFrom(Change other) {
    return switch (this) {
      case Swap(int upper) -> !other.touches(upper) && !other.touches(upper + 1);
      case Drop(int place) -> !other.touches(place);
      case Reweigh(var option, _, _) ->
          !(other instanceof Reweigh(var its, _, _)) || !its.equals(option);
    };
  }

  private boolean touches(int entry) {
    return switch (this) {
      case Swap(int upper) -> entry == upper || entry == upper + 1;
      case Drop(int place) -> entry == place;
      case Reweigh _ -> false;
    };
  }

  /// The preferences after changes that are apart from one another.
  static Preferences applied(List<Change> changes, Preferences stated) {
    return switch (stated) {
      case Preferences.Prefers(var judgements) ->
          new Preferences.Prefers(altered(judgements, changes));
      case Preferences.Ranking(var classes) -> new Preferences.Ranking(altered(classes, changes));
      case Preferences.Weights(var byOption) -> {
        var weights = new LinkedHashMap<>(byOption);
        for (var change : changes) {
          if (change instanceof Reweigh(var option, _, int to)) {
            weights.put(option, to);
          }
        }
        yield new Preferences.Weights(weights);
      }
      case Preferences.Indifferent indifferent -> indifferent;
    };
  }

  /// A list after changes of its entries that are apart from one another. Swaps come first, then
  /// drops from the last place on, so that places stay those of the list given.
  static <E> List<E> altered(List<E> entries, List<Change> changes) {
    var altered = new ArrayList<>(entries);
    var drops = new ArrayList<Integer>();
    for (var change : changes) {
      switch (change) {
        case Swap(int upper) -> Collections.swap(altered, upper - 1, upper);
        case Drop(int place) -> drops.add(place);
        case Reweigh _ -> {}
      }
    }
    drops.sort(Comparator.reverseOrder());
    drops.forEach(place -> altered.remove(place - 1));
    return altered;
  }
}
