package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Arrays;
import java.util.List;

/// The replies to a decision maker within one face, as a directed graph that keeps the rule that nobody
/// moves twice in a row. It has a node for every opponent j that is *about to move* from a state, and
/// one for every j that *has moved* to a state; about-to-move leads to has-moved by the steps of j, and
/// has-moved to about-to-move of everybody else. What j can bring about from a state are the states of
/// the has-moved nodes that its about-to-move node leads to.
///
/// Arcs are saved where nodes lead to the same. If j could go from x to y and z, and from y to z, then
/// x has an arc to what j brings about from y and none to z. And where j can go from any state of a
/// column to any other, each state has one arc to all that stand before it in the column and one to
/// all behind it.
final class ReplyGraph {

  private static final int KINDS = 4;

  private final Faces faces;
  private final int setting;
  private final List<DecisionMaker> opponents;
  private final GraphModel graph;
  private final Replies replies;
  private final Digraph arcs;

  /// @param setting of the face
  /// @param opponents those that hold options
  ReplyGraph(
      Faces faces, int setting, List<DecisionMaker> opponents, GraphModel graph, Replies replies) {
    this.faces = faces;
    this.setting = setting;
    this.opponents = opponents;
    this.graph = graph;
    this.replies = replies;
    this.arcs = new Digraph(KINDS * opponents.size() * faces.places());
    for (int mover = 0; mover < opponents.size(); mover++) {
      addMover(mover);
    }
  }

  /// The arcs between nodes.
  Digraph arcs() {
    return arcs;
  }

  /// The node of an opponent that is about to move from a place.
  int aboutToMove(int mover, int place) {
    return mover * faces.places() + place;
  }

  /// The node of an opponent that has moved to a place.
  int hasMoved(int mover, int place) {
    return (opponents.size() + mover) * faces.places() + place;
  }

  private int upTo(int mover, int place) {
    return (2 * opponents.size() + mover) * faces.places() + place;
  }

  private int from(int mover, int place) {
    return (3 * opponents.size() + mover) * faces.places() + place;
  }

  private void addMover(int mover) {
    var j = opponents.get(mover);
    int own = faces.place(j.options());
    boolean free = graph.moves().free(j);
    for (int rest = 0; rest < faces.places(); rest++) {
      if ((rest & own) == 0) {
        var column = column(rest, own);
        for (int place : column) {
          addTurns(mover, place);
        }
        if (free && replies == Replies.MOVES) {
          addAllButOne(mover, column);
        } else {
          addSteps(mover, column, new ColumnSteps(j, codes(column), graph, replies));
        }
      }
    }
  }

  /// The places of a column that can be.
  private int[] column(int rest, int own) {
    var column = new int[1 << Integer.bitCount(own)];
    int size = 0;
    for (int setting = 0; setting < column.length; setting++) {
      int place = rest | Integer.expand(setting, own);
      if (graph.space().isFeasible(faces.code(this.setting, place))) {
        column[size++] = place;
      }
    }
    return Arrays.copyOf(column, size);
  }

  private int[] codes(int[] column) {
    return Arrays.stream(column).map(place -> faces.code(setting, place)).toArray();
  }

  private void addTurns(int mover, int place) {
    for (int next = 0; next < opponents.size(); next++) {
      if (next != mover) {
        arcs.add(hasMoved(mover, place), aboutToMove(next, place));
      }
    }
  }

  private void addAllButOne(int mover, int[] column) {
    for (int n = 0; n < column.length; n++) {
      arcs.add(upTo(mover, column[n]), hasMoved(mover, column[n]));
      arcs.add(from(mover, column[n]), hasMoved(mover, column[n]));
      if (n > 0) {
        arcs.add(upTo(mover, column[n]), upTo(mover, column[n - 1]));
        arcs.add(from(mover, column[n - 1]), from(mover, column[n]));
        arcs.add(aboutToMove(mover, column[n]), upTo(mover, column[n - 1]));
        arcs.add(aboutToMove(mover, column[n - 1]), from(mover, column[n]));
      }
    }
  }

  private void addSteps(int mover, int[] column, ColumnSteps steps) {
    for (int n = 0; n < column.length; n++) {
      int from = aboutToMove(mover, column[n]);
      int alike = steps.alike(n);
      if (alike < n) {
        arcs.add(from, aboutToMove(mover, column[alike]));
        continue;
      }
      steps.forEachFrom(
          n,
          (to, goesOn) -> {
            arcs.add(from, hasMoved(mover, column[to]));
            if (goesOn) {
              arcs.add(from, aboutToMove(mover, column[steps.alike(to)]));
            }
          });
    }
  }
}
