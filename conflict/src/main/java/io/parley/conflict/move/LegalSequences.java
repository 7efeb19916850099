package io.parley.conflict.move;

import io.parley.conflict.state.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every state that some decision makers can lead to from a start, by legal sequences of one or
/// more moves, and for each a shortest sequence that leads there.
///
/// A sequence is legal when nobody moves twice in a row; R_H(s) of the literature. The search runs
/// over pairs of a state and who moved last, so that a state may be passed again when another
/// decision maker led to it.
///
/// - Cost: each pair is expanded once: O(|H| · Σ |moves|).
/// - Source: Fang, Hipel and Kilgour (1993), the inductive definition of R_H.
public final class LegalSequences {

  /// The steps that count: all moves, or improvements only.
  @FunctionalInterface
  public interface Relation {
    /// Where the decision maker can go from the state in one step.
    List<State> from(DecisionMaker i, State s);
  }

  private record Arrival(State state, DecisionMaker last) {}

  private final Map<State, Arrival> firstArrivals = new LinkedHashMap<>();
  private final Map<Arrival, @Nullable Arrival> cameFrom = new HashMap<>();
  private final State start;

  private LegalSequences(State start) {
    this.start = start;
  }

  /// Searches from a start.
  ///
  /// @param movers who may move
  /// @param start the state to leave from
  /// @param relation the steps that count
  public static LegalSequences of(List<DecisionMaker> movers, State start, Relation relation) {
    var sequences = new LegalSequences(start);
    var queue = new ArrayDeque<Arrival>();
    for (var mover : movers) {
      for (var to : relation.from(mover, start)) {
        sequences.arrive(new Arrival(to, mover), null, queue);
      }
    }
    while (!queue.isEmpty()) {
      var here = queue.remove();
      for (var mover : movers) {
        if (!mover.equals(here.last)) {
          for (var to : relation.from(mover, here.state)) {
            sequences.arrive(new Arrival(to, mover), here, queue);
          }
        }
      }
    }
    return sequences;
  }

  private void arrive(Arrival arrival, @Nullable Arrival from, ArrayDeque<Arrival> queue) {
    if (!cameFrom.containsKey(arrival)) {
      cameFrom.put(arrival, from);
      firstArrivals.putIfAbsent(arrival.state, arrival);
      queue.add(arrival);
    }
  }

  /// The states that can be led to, those with the shortest sequences first. The start is among
  /// them only when the decision makers can lead away from it and back.
  public List<State> reached() {
    return List.copyOf(firstArrivals.keySet());
  }

  /// A shortest legal sequence that leads to a reached state.
  ///
  /// @throws IllegalArgumentException when the state is not reached
  public List<Step> sequenceTo(State state) {
    Arrival arrival = firstArrivals.get(state);
    if (arrival == null) {
      throw new IllegalArgumentException("Not reached: " + state);
    }
    var steps = new ArrayList<Step>();
    while (arrival != null) {
      Arrival before = cameFrom.get(arrival);
      steps.add(new Step(arrival.last, before == null ? start : before.state, arrival.state));
      arrival = before;
    }
    Collections.reverse(steps);
    return List.copyOf(steps);
  }
}
