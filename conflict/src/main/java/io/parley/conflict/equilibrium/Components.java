package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// The components that the others' moves make of the states while one decision maker keeps still:
/// where all moves can be undone and two in a row by one are one or none, each state of a component
/// leads to each other one by a legal sequence.
///
/// Whether a state leads back to itself is not said here: that depends on the rule that nobody moves
/// twice in a row.
///
/// - Cost: O(Σ |moves of the opponents|) once; memory two ints a state.
final class Components {

  private static final int NONE = -1;

  private final GraphModel graph;
  private final List<DecisionMaker> others;

  /// States, those of one component side by side, and by state where its component begins and ends.
  private final int[] members;

  private final int[] begin;
  private final int[] end;
  private int filled;

  /// The components of the moves of all but this decision maker.
  Components(DecisionMaker still, GraphModel graph) {
    int combinations = graph.space().combinations();
    this.graph = graph;
    this.others = graph.opponents(still);
    this.members = new int[graph.space().size()];
    this.begin = new int[combinations];
    this.end = new int[combinations];
    Arrays.fill(begin, NONE);
    graph.space().feasible().forEachCode(this::collectFrom);
  }

  private void collectFrom(int first) {
    if (begin[first] != NONE) {
      return;
    }
    int from = filled;
    add(first, from);
    for (int place = from; place < filled; place++) {
      for (var j : others) {
        graph.moves().forEach(j, members[place], to -> add(to, from));
      }
    }
    for (int place = from; place < filled; place++) {
      end[members[place]] = filled;
    }
  }

  private void add(int state, int component) {
    if (begin[state] == NONE) {
      begin[state] = component;
      members[filled++] = state;
    }
  }

  /// Whether the component holds another state that is wanted.
  boolean anyFrom(int start, IntPredicate wanted) {
    for (int place = begin[start]; place < end[start]; place++) {
      if (members[place] != start && wanted.test(members[place])) {
        return true;
      }
    }
    return false;
  }

  /// Whether the others can move from the state at all.
  boolean movesFrom(int start) {
    return end[start] - begin[start] > 1;
  }
}
