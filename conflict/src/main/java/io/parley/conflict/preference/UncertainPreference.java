package io.parley.conflict.preference;

import java.util.List;

/// A preference of which it is only known that it is one of several orders. Where all of them agree
/// it is certain; where they do not, it is not known which of two states is preferred.
///
/// - Source: option prioritisation with alternatives, Yu, Hipel, Kilgour and Zhao; unknown
///   preference, Li, Hipel, Kilgour and Fang (2004).
///
/// @param alternatives the orders it may be; at least one
public record UncertainPreference(List<PreferenceOrder> alternatives) {

  public UncertainPreference {
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("A preference is at least one order");
    }
  }

  /// Whether the first state is certainly preferred to the second.
  public boolean prefers(int first, int second) {
    for (var order : alternatives) {
      if (order.rank(first) <= order.rank(second)) {
        return false;
      }
    }
    return true;
  }

  /// Whether it is not known which of the two is preferred.
  public boolean unknown(int first, int second) {
    int sign = sign(alternatives.getFirst(), first, second);
    for (var order : alternatives) {
      if (sign(order, first, second) != sign) {
        return true;
      }
    }
    return false;
  }

  private static int sign(PreferenceOrder order, int first, int second) {
    return Integer.compare(order.rank(first), order.rank(second));
  }
}
