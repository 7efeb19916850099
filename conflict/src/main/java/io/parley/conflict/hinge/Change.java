package io.parley.conflict.hinge;

import io.parley.model.party.Doubts;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.Collections;
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

  /// A judgement that may not be held is held for certain.
  record Hold(int place) implements Change {}

  /// An option weighs otherwise: its sign is turned, or it weighs nothing.
  record Reweigh(String option, int from, int to) implements Change {}

  /// Every change of these preferences, from the most important on: swaps, then drops, then what may
  /// not be held held for certain; for weights, each turned and each left out.
  static List<Change> of(Preferences stated, Doubts doubts) {
    var changes = new ArrayList<Change>();
    switch (stated) {
      case Preferences.Prefers(var judgements) -> {
        swaps(judgements.size(), changes);
        for (int place = 1; place <= judgements.size(); place++) {
          changes.add(new Drop(place));
        }
        doubts.maybe().forEach(place -> changes.add(new Hold(place + 1)));
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
      case Hold(int place) -> !other.touches(place);
      case Reweigh(var option, _, _) ->
          !(other instanceof Reweigh(var its, _, _)) || !its.equals(option);
    };
  }

  private boolean touches(int entry) {
    return places().contains(entry);
  }

  /// The places of the entries that it touches; none for weights.
  default List<Integer> places() {
    return switch (this) {
      case Swap(int upper) -> List.of(upper, upper + 1);
      case Drop(int place) -> List.of(place);
      case Hold(int place) -> List.of(place);
      case Reweigh _ -> List.of();
    };
  }

  /// The weights after changes; preferences that are not weights stay as they are.
  static Preferences reweighed(List<Change> changes, Preferences stated) {
    if (!(stated instanceof Preferences.Weights(var byOption))) {
      return stated;
    }
    var weights = new LinkedHashMap<>(byOption);
    for (var change : changes) {
      if (change instanceof Reweigh(var option, _, int to)) {
        weights.put(option, to);
      }
    }
    return new Preferences.Weights(weights);
  }

  /// What is still in doubt after changes.
  static Doubts settled(List<Change> changes, Doubts doubts) {
    return new Doubts(
        doubts.maybe().stream().filter(place -> !changes.contains(new Hold(place + 1))).toList(),
        doubts.unordered(),
        doubts.unranked());
  }

  /// The places of a list after changes that are apart from one another.
  ///
  /// @param places from 0, in their order
  static List<Integer> arranged(List<Change> changes, List<Integer> places) {
    var arranged = new ArrayList<>(places);
    for (var change : changes) {
      if (change instanceof Swap(int upper)) {
        Collections.swap(arranged, upper - 1, upper);
      }
    }
    arranged.removeIf(place -> changes.contains(new Drop(place + 1)));
    return arranged;
  }
}
