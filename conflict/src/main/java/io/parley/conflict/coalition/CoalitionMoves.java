package io.parley.conflict.coalition;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.LegalSequences;
import io.parley.conflict.move.Turns;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Where the coalitions of one conflict can lead, and where they would want to.
///
/// What is asked once is kept, as one bit a state, because judging a state for a coalition asks
/// what others can do from many states.
///
/// - Cost: one search for each coalition and state asked about, O(|H| · Σ |moves|); memory 2^h bits
///   each for h options. All coalitions of three decision makers over a thousand states are a matter
///   of seconds, over four thousand of minutes.
/// - Source: Kilgour, Hipel, Fang and Peng (2001); Inohara and Hipel (2008).
public final class CoalitionMoves {

  private record Place(Coalition coalition, State state) {}

  private final GraphModel graph;
  private final Map<Place, StateSet> reached = new ConcurrentHashMap<>();
  private final Map<Place, StateSet> improvements = new ConcurrentHashMap<>();
  private final Map<Place, StateSet> improvingReplies = new ConcurrentHashMap<>();

  private CoalitionMoves(GraphModel graph) {
    this.graph = graph;
  }

  /// The coalition moves of a conflict.
  public static CoalitionMoves of(GraphModel graph) {
    return new CoalitionMoves(graph);
  }

  /// The conflict.
  public GraphModel graph() {
    return graph;
  }

  /// R_H(s): where the coalition can lead.
  public StateSet reached(Coalition h, State s) {
    return reached.computeIfAbsent(new Place(h, s), _ -> setOf(sequences(h, s).reached().stream()));
  }

  /// R_H⁺⁺(s): where the coalition can lead and every member gains.
  public StateSet improvements(Coalition h, State s) {
    return improvements.computeIfAbsent(
        new Place(h, s), _ -> setOf(reached(h, s).stream().filter(q -> allGain(h, q, s))));
  }

  /// R⁺⁺_𝒫(M)(s): where sequences of coalition improvements by parts of the coalition can lead, no
  /// part moving twice in a row.
  public StateSet improvingReplies(Coalition m, State s) {
    return improvingReplies.computeIfAbsent(
        new Place(m, s), _ -> setOf(partsInTurn(m, s).reached().stream()));
  }

  /// Whether every member of the coalition prefers the first state to the second. If not, the first
  /// is in φ_H(second): it would leave some member no better off.
  public boolean allGain(Coalition h, State first, State second) {
    return h.members().stream().allMatch(i -> graph.prefers(i, first, second));
  }

  /// A shortest move of the coalition from one state to the other.
  ///
  /// @throws IllegalArgumentException when the coalition cannot lead there
  public CoalitionMove move(Coalition h, State from, State to) {
    return new CoalitionMove(h, sequences(h, from).sequenceTo(to));
  }

  /// A shortest sequence of coalition improvements by parts of the coalition.
  ///
  /// @throws IllegalArgumentException when no such sequence leads there
  public List<CoalitionMove> improvingReply(Coalition m, State from, State to) {
    return partsInTurn(m, from).sequenceTo(to).stream()
        .map(turn -> move(turn.mover(), turn.from(), turn.to()))
        .toList();
  }

  private LegalSequences sequences(Coalition h, State s) {
    return LegalSequences.of(h.members(), s, graph::moves);
  }

  private Turns<Coalition> partsInTurn(Coalition m, State s) {
    return Turns.of(m.parts(), s, (part, from) -> improvements(part, from).stream().toList());
  }

  private StateSet setOf(Stream<State> states) {
    var set = new StateSet.Builder(graph.space().options().size());
    states.forEach(state -> set.add(state.code()));
    return set.build();
  }
}
