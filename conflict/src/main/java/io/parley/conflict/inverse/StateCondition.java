package io.parley.conflict.inverse;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.LegalSequences;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Exactly when a state holds for a decision maker, as a condition on which states it ranks at or
/// below that state; what the others prefer stays as it is.
///
/// For decision maker i at state s:  ∧_{q ∈ Rᵢ(s)} [ s ≽ᵢ q  ∨  ∨_{k ∈ R₋ᵢ(q)} s ≽ᵢ k ]  for GMR;
/// with k ∈ R⁺₋ᵢ(q) for SEQ; with  s ≽ᵢ h  for every h ∈ Rᵢ(k) beside  s ≽ᵢ k  for SMR and SSEQ;
/// without replies for Nash. It compares s with other states and never those with each other, so
/// that it speaks of one set, the states at or below s, and stays true when that set grows.
///
/// Worked example: i can go from s to q alone, and from there others lead to k. Nash: {q} at or
/// below s. GMR: {q} or {k}.
///
/// - Cost: one search for replies for each move; no order is tried.
/// - Source: Kinsara, Petersons, Hipel and Kilgour (2015), as sets of states.
///
/// @param who the decision maker
/// @param state the state that is to hold
/// @param concept the reasoning
/// @param clauses one for each move; all must be met
public record StateCondition(
    DecisionMaker who, State state, StabilityConcept concept, List<Clause> clauses) {

  /// One move, and what keeps the decision maker from it.
  ///
  /// @param move where it leads
  /// @param ways sets of states; the clause is met when all of one set are at or below the state.
  ///     The first is the move's own end
  public record Clause(State move, List<Set<State>> ways) {
    public Clause {
      ways = List.copyOf(ways);
    }

    /// Whether the move is not worth its while when these states are at or below the state.
    public boolean metBy(Predicate<State> atOrBelow) {
      return ways.stream().anyMatch(way -> way.stream().allMatch(atOrBelow));
    }
  }

  public StateCondition {
    clauses = List.copyOf(clauses);
  }

  /// The condition of a state.
  ///
  /// @throws IllegalArgumentException when the concept has no threshold
  public static StateCondition of(
      DecisionMaker who, State state, StabilityConcept concept, GraphModel graph) {
    var threshold =
        concept
            .threshold()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "The concept (%s) has no condition on states".formatted(concept.id())));
    var clauses = new ArrayList<Clause>();
    for (var q : graph.moves(who, state)) {
      clauses.add(new Clause(q, ways(who, state, q, threshold, graph)));
    }
    return new StateCondition(who, state, concept, clauses);
  }

  private static List<Set<State>> ways(
      DecisionMaker who, State s, State q, Threshold threshold, GraphModel graph) {
    var ways = new ArrayList<Set<State>>();
    ways.add(Set.of(q));
    for (var k : replies(who, q, threshold, graph)) {
      var feared = new TreeSet<State>();
      feared.add(k);
      if (threshold.fear() == Threshold.Fear.BEST_COUNTERMOVE) {
        feared.addAll(graph.moves(who, k));
      }
      feared.remove(s);
      if (!feared.contains(q)) {
        ways.add(feared);
      }
    }
    return ways;
  }

  private static List<State> replies(
      DecisionMaker who, State q, Threshold threshold, GraphModel graph) {
    return switch (threshold.replies()) {
      case NONE -> List.of();
      case MOVES -> sorted(graph.responses(who, q));
      case IMPROVEMENTS -> sorted(graph.improvingResponses(who, q));
    };
  }

  private static List<State> sorted(LegalSequences sequences) {
    return sequences.reached().stream().sorted().toList();
  }

  /// Whether the state holds when exactly these states are at or below it.
  public boolean metBy(Predicate<State> atOrBelow) {
    return clauses.stream().allMatch(clause -> clause.metBy(atOrBelow));
  }
}
