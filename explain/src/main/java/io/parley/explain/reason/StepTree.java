package io.parley.explain.reason;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Every chain of self-interested steps from a state, as a tree: nobody moves twice in a row, and
/// what follows a state is shown once.
///
/// @param state where this part of the tree stands
/// @param by the step that led here and what its mover gains; empty at the root
/// @param next what can follow
/// @param shownAbove true when what follows from here already stands elsewhere in the tree
/// @param cut true when the tree stops here because it had grown to its limit
public record StepTree(
    State state, Optional<Gain> by, List<StepTree> next, boolean shownAbove, boolean cut) {

  public StepTree {
    next = List.copyOf(next);
  }

  /// A step in its mover's own interest.
  ///
  /// @param step the step
  /// @param gain where it leads against what it leaves, for the mover
  public record Gain(Step step, Comparison gain) {}

  private record Arrival(State state, Optional<DecisionMaker> last, int steps) {}

  /// The tree from today's state.
  ///
  /// @param limit the most states the tree may show
  /// @param steps the most steps a chain may have; empty for no limit
  public static StepTree from(GraphModel graph, int limit, OptionalInt steps) {
    return new Growth(graph, limit)
        .grow(graph.now(), Optional.empty(), steps.orElse(Growth.UNLIMITED));
  }

  /// How many states the tree shows.
  public int size() {
    return 1 + next.stream().mapToInt(StepTree::size).sum();
  }

  /// Grows the tree depth first. Room for all branches of a state is taken before the first of them
  /// grows, so that a state shows every step that can follow it, or says that it is cut.
  private static final class Growth {

    static final int UNLIMITED = -1;

    private final GraphModel graph;
    private final int limit;
    private final Set<Arrival> shown = new HashSet<>();
    private int taken = 1;

    Growth(GraphModel graph, int limit) {
      this.graph = graph;
      this.limit = limit;
    }

    StepTree grow(State state, Optional<Gain> by, int steps) {
      if (steps == 0) {
        return new StepTree(state, by, List.of(), false, false);
      }
      var last = by.map(gain -> gain.step().mover());
      var onward = onward(state, last);
      if (!onward.isEmpty() && !shown.add(new Arrival(state, last, steps))) {
        return new StepTree(state, by, List.of(), true, false);
      }
      if (taken + onward.size() > limit) {
        return new StepTree(state, by, List.of(), false, !onward.isEmpty());
      }
      taken += onward.size();
      var next = new ArrayList<StepTree>();
      for (var gain : onward) {
        next.add(
            grow(gain.step().to(), Optional.of(gain), steps == UNLIMITED ? UNLIMITED : steps - 1));
      }
      return new StepTree(state, by, next, false, false);
    }

    private List<Gain> onward(State state, Optional<DecisionMaker> last) {
      var onward = new ArrayList<Gain>();
      for (var mover : graph.decisionMakers()) {
        if (!last.equals(Optional.of(mover))) {
          for (var to : graph.improvements(mover, state)) {
            onward.add(new Gain(new Step(mover, state, to), graph.will(mover).compare(to, state)));
          }
        }
      }
      return onward;
    }
  }
}
