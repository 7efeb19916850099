package io.parley.conflict.stability;

import static java.util.Comparator.comparingInt;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.List;

/// Where two decision makers who look ahead expect things to end: G_h(i, s), for every state, for
/// either to move, and for every number of moves left up to a horizon.
///
/// With ties G is a set, since a mover may have several best moves. Sets are not kept: all that a
/// mover asks of one is its worst member, and the worst member of a union is the worst of the worst,
/// so one rank for each decision maker says enough.
///
/// - Cost: O(horizon · Σ |moves|) time; memory 4 ints a state and move of the horizon.
final class Anticipation {

  private final GraphModel graph;

  /// The worst rank in G_h(i, s): by h, by the place of i, by whose rank it is, and by the code of s.
  private final List<int[][][]> worst = new ArrayList<>();

  private Anticipation(GraphModel graph) {
    this.graph = graph;
  }

  /// Looks ahead from every state.
  static Anticipation of(GraphModel graph, int horizon) {
    var anticipation = new Anticipation(graph);
    for (int left = 0; left <= horizon; left++) {
      anticipation.addLevel(left);
    }
    return anticipation;
  }

  private void addLevel(int left) {
    var ranks = new int[2][2][graph.space().combinations()];
    for (var mover : graph.decisionMakers()) {
      graph.space().feasible().stream()
          .forEach(s -> {
            var choices = left == 0 ? List.<State>of() : choices(mover, s, left);
            for (var viewer : graph.decisionMakers()) {
              ranks[mover.index()][viewer.index()][s.code()] =
                  choices.stream()
                      .mapToInt(q -> worst(other(mover), q, left - 1, viewer))
                      .min()
                      .orElse(graph.order(viewer).rank(s.code()));
            }
          });
    }
    worst.add(ranks);
  }

  /// The best moves of the mover at the state: those whose worst anticipated end is best for it.
  /// None when no move promises more than staying.
  private List<State> choices(DecisionMaker mover, State s, int left) {
    var best = new ArrayList<State>();
    int promise = graph.order(mover).rank(s.code());
    for (var q : graph.moves(mover, s)) {
      int end = worst(other(mover), q, left - 1, mover);
      if (end > promise) {
        promise = end;
        best.clear();
      }
      if (end == promise && end > graph.order(mover).rank(s.code())) {
        best.add(q);
      }
    }
    return best;
  }

  private int worst(DecisionMaker mover, State s, int left, DecisionMaker viewer) {
    return worst.get(left)[mover.index()][viewer.index()][s.code()];
  }

  private DecisionMaker other(DecisionMaker mover) {
    return graph.decisionMakers().get(1 - mover.index());
  }

  /// The steps that are anticipated from a state; none when the mover stays. Where a mover has
  /// several best moves, the one that ends worst for the viewer.
  ///
  /// @param first who is to move
  /// @param start where things stand
  /// @param horizon how many moves are left
  /// @param viewer for whom the worst is assumed
  List<Step> path(DecisionMaker first, State start, int horizon, DecisionMaker viewer) {
    var path = new ArrayList<Step>();
    var mover = first;
    var here = start;
    for (int left = horizon; left > 0; left--) {
      var next = other(mover);
      int after = left - 1;
      var to =
          choices(mover, here, left).stream().min(comparingInt(q -> worst(next, q, after, viewer)));
      if (to.isEmpty()) {
        return path;
      }
      path.add(new Step(mover, here, to.get()));
      here = to.get();
      mover = next;
    }
    return path;
  }
}
