package io.parley.model.party;

import io.parley.model.option.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// What is not known of somebody's preferences. Judgements are named by their place in the list,
/// from 0.
///
/// @param maybe judgements that it may or may not hold
/// @param unordered pairs of judgements of which it is not known which matters more
/// @param unranked pairs of outcomes of which it is not known which is preferred
public record Doubts(List<Integer> maybe, List<Pair> unordered, List<Unranked> unranked) {

  /// Nothing is in doubt.
  public static final Doubts NONE = new Doubts(List.of(), List.of(), List.of());

  /// Two judgements, the one that stands first in the list first.
  public record Pair(int upper, int lower) {}

  /// How two outcomes compare.
  public enum Better {
    /// The first is preferred.
    FIRST,
    /// They are equally good.
    NEITHER,
    /// The second is preferred.
    SECOND
  }

  /// Two outcomes, and how they may compare whatever else is stated. Where that is narrowed to one
  /// way, nothing is in doubt about the two, and it still overrides what else is stated.
  ///
  /// @param may at least one way
  public record Unranked(Outcome first, Outcome second, List<Better> may) {
    public Unranked {
      may = List.copyOf(may);
    }

    /// Two outcomes of which nothing is known.
    public Unranked(Outcome first, Outcome second) {
      this(first, second, List.of(Better.values()));
    }
  }

  public Doubts {
    maybe = List.copyOf(maybe);
    unordered = List.copyOf(unordered);
    unranked = onceEach(unranked);
  }

  /// The pairs without those that are about the same two outcomes as one before them.
  private static List<Unranked> onceEach(List<Unranked> pairs) {
    var once = new LinkedHashMap<Set<Outcome>, Unranked>();
    pairs.forEach(pair -> once.putIfAbsent(Set.of(pair.first, pair.second), pair));
    return List.copyOf(once.values());
  }

  /// Whether nothing is in doubt.
  public boolean none() {
    return maybe.isEmpty() && unordered.isEmpty() && unranked.isEmpty();
  }

  /// The doubts that are left when judgements have changed places.
  ///
  /// @param place the new place of the judgement at an old one; negative when it is gone
  public Doubts moved(IntUnaryOperator place) {
    return new Doubts(
        maybe.stream().map(place::applyAsInt).filter(now -> now >= 0).toList(),
        unordered.stream().flatMap(pair -> moved(pair, place).stream()).toList(),
        unranked);
  }

  private static Optional<Pair> moved(Pair pair, IntUnaryOperator place) {
    int one = place.applyAsInt(pair.upper());
    int other = place.applyAsInt(pair.lower());
    return one < 0 || other < 0
        ? Optional.empty()
        : Optional.of(new Pair(Math.min(one, other), Math.max(one, other)));
  }
}
