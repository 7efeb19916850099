package io.parley.conflict.graph;

import java.util.List;
import java.util.Locale;

/// Whether something is so however what is not known is settled, in some way of settling it only, or
/// in none. Where all is known it is certain or not.
public enum Modality {
  CERTAIN,
  POSSIBLE,
  NOT;

  /// Whether the one and the other are so: as sure as the less sure of the two.
  public Modality and(Modality other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// Whether something is so that is so in these ways, in each case of several of which it is not
  /// known which is at hand.
  ///
  /// @param cases at least one
  public static Modality over(List<Modality> cases) {
    return cases.stream().distinct().count() == 1 ? cases.getFirst() : POSSIBLE;
  }

  /// Whether the opposite is so.
  public Modality negated() {
    return switch (this) {
      case CERTAIN -> NOT;
      case POSSIBLE -> POSSIBLE;
      case NOT -> CERTAIN;
    };
  }

  /// Its name in files: `certain`, `possible`, `not`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it is so in some way of settling what is not known.
  public boolean possible() {
    return this != NOT;
  }
}
