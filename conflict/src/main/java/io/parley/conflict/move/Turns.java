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

/// Every state that some movers can lead to from a start when they move in turn, none twice in a
/// row, and for each a shortest sequence that leads there. A mover may be one decision maker or a
/// group that moves as one.
///
/// The search runs over pairs of a state and who moved last, so that a state may be passed again
/// when another mover led to it.
///
/// - Cost: each pair is expanded once: O(movers · Σ |moves|).
///
/// @param <M> what moves
public final class Turns<M> {

  /// The moves that count.
  ///
  /// @param <M> what moves
  @FunctionalInterface
  public interface Relation<M> {
    /// Where the mover can go from the state in one move.
    List<State> from(M mover, State s);
  }

  /// One turn of a sequence.
  ///
  /// @param mover who moves
  /// @param from the state that is left
  /// @param to the state that is led to
  /// @param <M> what moves
  public record Turn<M>(M mover, State from, State to) {}

  /// A state and the place, in the list of movers, of who led to it.
  private record Arrival(State state, int last) {}

  private final List<M> movers;
  private final State start;
  private final Map<State, Arrival> firstArrivals = new LinkedHashMap<>();
  private final Map<Arrival, @Nullable Arrival> cameFrom = new HashMap<>();

  private Turns(List<M> movers, State start) {
    this.movers = List.copyOf(movers);
    this.start = start;
  }

  /// Searches from a start.
  ///
  /// @param movers who may move
  /// @param start the state to leave from
  /// @param relation the moves that count
  /// @param <M> what moves
  public static <M> Turns<M> of(List<M> movers, State start, Relation<M> relation) {
    var turns = new Turns<M>(movers, start);
    turns.explore(relation);
    return turns;
  }

  private void explore(Relation<M> relation) {
    var queue = new ArrayDeque<Arrival>();
    for (int mover = 0; mover < movers.size(); mover++) {
      for (var to : relation.from(movers.get(mover), start)) {
        arrive(new Arrival(to, mover), null, queue);
      }
    }
    while (!queue.isEmpty()) {
      var here = queue.remove();
      for (int mover = 0; mover < movers.size(); mover++) {
        if (mover != here.last) {
          for (var to : relation.from(movers.get(mover), here.state)) {
            arrive(new Arrival(to, mover), here, queue);
          }
        }
      }
    }
  }

  private void arrive(Arrival arrival, @Nullable Arrival from, ArrayDeque<Arrival> queue) {
    if (!cameFrom.containsKey(arrival)) {
      cameFrom.put(arrival, from);
      firstArrivals.putIfAbsent(arrival.state, arrival);
      queue.add(arrival);
    }
  }

  /// The states that can be led to, those with the shortest sequences first. The start is among
  /// them only when the movers can lead away from it and back.
  public List<State> reached() {
    return List.copyOf(firstArrivals.keySet());
  }

  /// A shortest sequence that leads to a reached state.
  ///
  /// @throws IllegalArgumentException when the state is not reached
  public List<Turn<M>> sequenceTo(State state) {
    Arrival arrival = firstArrivals.get(state);
    if (arrival == null) {
      throw new IllegalArgumentException("Not reached: " + state);
    }
    var turns = new ArrayList<Turn<M>>();
    while (arrival != null) {
      Arrival before = cameFrom.get(arrival);
      var from = before == null ? start : before.state;
      turns.add(new Turn<>(movers.get(arrival.last), from, arrival.state));
      arrival = before;
    }
    Collections.reverse(turns);
    return List.copyOf(turns);
  }
}
