package io.parley.conflict.move;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import io.parley.model.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Who can lead where in one step. Moves are never listed: they follow from the options each
/// decision maker holds, their directions, the feasible states and the one-way patterns.
///
/// Worked example: a decision maker that holds `strike` (forward only) and `sign` can move from
/// `NN` to `YN`, `NY` and `YY`, and from `YN` to `YY` alone, as far as these can be.
public final class Moves {

  private record Barred(StateSet from, StateSet to) {}

  private final StateSpace space;
  private final List<DecisionMaker> decisionMakers;
  private final List<Barred> barred;

  private Moves(StateSpace space, List<DecisionMaker> decisionMakers, List<Barred> barred) {
    this.space = space;
    this.decisionMakers = List.copyOf(decisionMakers);
    this.barred = List.copyOf(barred);
  }

  /// The moves of a case in which these decide.
  ///
  /// @param decisionMakers who decides, in order; no option is held by two of them
  public static Moves of(Case situation, StateSpace space, List<DecisionMaker> decisionMakers) {
    var barred =
        situation.oneWay().stream()
            .map(rule -> new Barred(space.where(rule.from()), space.where(rule.to())))
            .toList();
    return new Moves(space, decisionMakers, barred);
  }

  /// Who can move, in party order.
  public List<DecisionMaker> decisionMakers() {
    return decisionMakers;
  }

  /// Whether two successive moves of one decision maker are always one move of it, or none. True
  /// unless a one-way pattern is given.
  public boolean transitive() {
    return barred.isEmpty();
  }

  /// Whether the decision maker can move between any two states that can be and differ in its own
  /// options only.
  public boolean free(DecisionMaker i) {
    return i.oneWay() == 0 && transitive();
  }

  /// Whether the decision maker can move from one state to the other in one step.
  public boolean allows(DecisionMaker i, int from, int to) {
    int changed = from ^ to;
    return changed != 0
        && (changed & ~i.options()) == 0
        && (from & ~to & i.forward()) == 0
        && (to & ~from & i.back()) == 0
        && space.isFeasible(to)
        && !isBarred(from, to);
  }

  /// Whether a one-way pattern forbids going from one state to the other, whoever moves.
  public boolean isBarred(int from, int to) {
    for (var rule : barred) {
      if (rule.from.contains(from) && rule.to.contains(to)) {
        return true;
      }
    }
    return false;
  }

  /// Visits, in increasing order, every state the decision maker can move to in one step. This is
  /// R_i(s) of the literature.
  public void forEach(DecisionMaker i, int from, IntConsumer visitor) {
    int movable = i.free() | (i.forward() & ~from) | (i.back() & from);
    int fixed = from & ~movable;
    int setting = 0;
    do {
      int to = fixed | setting;
      if (to != from && space.isFeasible(to) && !isBarred(from, to)) {
        visitor.accept(to);
      }
      setting = (setting - movable) & movable;
    } while (setting != 0);
  }

  /// Visits, in increasing order, every state from which the decision maker can move to this one.
  public void forEachInto(DecisionMaker i, int to, IntConsumer visitor) {
    int movable = i.free() | (i.forward() & to) | (i.back() & ~to);
    int fixed = to & ~movable;
    int setting = 0;
    do {
      int from = fixed | setting;
      if (from != to && space.isFeasible(from) && !isBarred(from, to)) {
        visitor.accept(from);
      }
      setting = (setting - movable) & movable;
    } while (setting != 0);
  }

  /// Every state the decision maker can move to in one step, in increasing order.
  public List<State> from(DecisionMaker i, State s) {
    var reached = new ArrayList<State>();
    forEach(i, s.code(), code -> reached.add(new State(code)));
    return reached;
  }
}
