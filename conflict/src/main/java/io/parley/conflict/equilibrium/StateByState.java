package io.parley.conflict.equilibrium;

import io.parley.conflict.equilibrium.LegalWalk.Counts;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Will;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Threshold.Fear;
import io.parley.conflict.stability.Threshold.Replies;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Judges states one at a time, whatever moves the decision makers: for a question about few states
/// of a conflict, asked under many preferences. States and moves are the same throughout.
///
/// - Cost: for each improvement one walk through the replies to it, which ends at the first that
///   deters; nothing is found for other states. Not for two threads at a time.
public final class StateByState {

  private final List<Map<Replies, LegalWalk>> walks = new ArrayList<>();
  private final LegalWalk everyone;

  /// For conflicts with the states and moves of this one.
  public StateByState(GraphModel graph) {
    for (var i : graph.decisionMakers()) {
      var ofOne = new EnumMap<Replies, LegalWalk>(Replies.class);
      ofOne.put(Replies.MOVES, new LegalWalk(graph.opponents(i), graph, Counts.MOVES));
      ofOne.put(Replies.IMPROVEMENTS, new LegalWalk(graph.opponents(i), graph, Counts.ANSWERS));
      walks.add(ofOne);
    }
    this.everyone = new LegalWalk(graph.decisionMakers(), graph, Counts.GAINS);
  }

  /// Whether the state holds for everyone under the concept.
  ///
  /// @throws IllegalArgumentException when the concept has no threshold
  public boolean holds(StabilityConcept concept, State s, GraphModel graph) {
    return graph.decisionMakers().stream().allMatch(i -> holdsFor(i, concept, s, graph));
  }

  /// Whether the state holds for the decision maker under the concept.
  ///
  /// @throws IllegalArgumentException when the concept has no threshold
  public boolean holdsFor(DecisionMaker i, StabilityConcept concept, State s, GraphModel graph) {
    var threshold = Sweep.threshold(concept);
    return graph.moves(i, s).stream()
        .filter(s1 -> graph.prefers(i, s1, s))
        .allMatch(s1 -> deterred(i, s, s1, threshold, graph));
  }

  /// Every state that steps in their mover's own interest lead to from today, and today's itself.
  public StateSet reached(GraphModel graph) {
    var reached = new StateSet.Builder(graph.space().options().size());
    reached.add(graph.now().code());
    everyone
        .in(graph)
        .anyFrom(
            graph.now().code(),
            code -> {
              reached.add(code);
              return false;
            });
    return reached.build();
  }

  private boolean deterred(
      DecisionMaker i, State s, State s1, Threshold threshold, GraphModel graph) {
    if (threshold.replies() == Replies.NONE) {
      return false;
    }
    var will = graph.will(i);
    var walk = walks.get(i.index()).get(threshold.replies());
    return walk != null
        && walk.in(graph)
            .anyFrom(
                s1.code(),
                s2 ->
                    will.heldBack(s.code(), s2)
                        && (threshold.fear() == Fear.END || !escapes(i, s, s2, will, graph)));
  }

  private static boolean escapes(DecisionMaker i, State s, int s2, Will will, GraphModel graph) {
    var escaped = new boolean[1];
    graph.moves().forEach(i, s2, s3 -> escaped[0] |= !will.heldBack(s.code(), s3));
    return escaped[0];
  }
}
