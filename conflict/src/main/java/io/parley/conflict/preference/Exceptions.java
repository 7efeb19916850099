package io.parley.conflict.preference;

import io.parley.conflict.state.StateSpace;
import io.parley.model.party.Doubts;
import io.parley.model.party.Doubts.Better;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How single pairs of states may compare, whatever an order of preference says of them.
final class Exceptions {

  static final Exceptions NONE = new Exceptions(Map.of());

  private record Pair(int first, int second) {}

  /// Each pair both ways round.
  private final Map<Pair, List<Better>> may;

  private final Set<Integer> concerned;

  private Exceptions(Map<Pair, List<Better>> may) {
    this.may = may;
    this.concerned = may.keySet().stream().map(Pair::first).collect(Collectors.toSet());
  }

  static Exceptions of(List<Doubts.Unranked> pairs, StateSpace space) {
    var may = new HashMap<Pair, List<Better>>();
    for (var pair : pairs) {
      int first = space.state(pair.first()).code();
      int second = space.state(pair.second()).code();
      may.put(new Pair(first, second), pair.may());
      may.put(new Pair(second, first), pair.may().stream().map(Exceptions::turned).toList());
    }
    return new Exceptions(Map.copyOf(may));
  }

  private static Better turned(Better better) {
    return switch (better) {
      case FIRST -> Better.SECOND;
      case NEITHER -> Better.NEITHER;
      case SECOND -> Better.FIRST;
    };
  }

  /// How the two states may compare; nothing where they are no exception.
  List<Better> between(int first, int second) {
    return may.isEmpty() ? List.of() : may.getOrDefault(new Pair(first, second), List.of());
  }

  /// Whether the state is one of a pair.
  boolean concern(int state) {
    return concerned.contains(state);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exceptions that && may.equals(that.may);
  }

  @Override
  public int hashCode() {
    return may.hashCode();
  }
}
