package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Where replies to a decision maker can end, asked for one start after another. What all starts
/// share is found once; every thread walks for itself.
final class ReplySets {

  private final DecisionMaker i;
  private final GraphModel graph;
  private final Optional<Components> components;
  private final List<Optional<ColumnSteps>> steps;
  private final List<Optional<ColumnSteps>> improvementSteps;

  ReplySets(DecisionMaker i, GraphModel graph) {
    boolean reversible =
        graph.moves().transitive()
            && graph.opponents(i).stream().allMatch(other -> other.oneWay() == 0);
    this.i = i;
    this.graph = graph;
    this.components = reversible ? Optional.of(new Components(i, graph)) : Optional.empty();
    this.steps = LegalWalk.steps(i, graph, Replies.MOVES);
    this.improvementSteps = LegalWalk.steps(i, graph, Replies.IMPROVEMENTS);
  }

  /// The ends of replies of one kind, for one thread.
  @FunctionalInterface
  interface Ends {
    /// Whether a reply to the start ends in a state that is wanted. Ends may be shown more than once.
    boolean anyFrom(int start, IntPredicate wanted);
  }

  /// The ends of replies of this kind.
  Ends ends(Replies replies) {
    return switch (replies) {
      case NONE -> (_, _) -> false;
      case IMPROVEMENTS -> new LegalWalk(i, graph, replies, improvementSteps)::anyFrom;
      case MOVES -> components.map(this::shared).orElseGet(() -> walk()::anyFrom);
    };
  }

  /// One mind that gains by going somewhere is not held back by being there.
  private Ends shared(Components found) {
    return graph.will(i) instanceof PreferenceOrder ? found::anyFrom : new Shared(found, walk());
  }

  private LegalWalk walk() {
    return new LegalWalk(i, graph, Replies.MOVES, steps);
  }

  /// Ends that are looked up, but for a return to the start.
  private record Shared(Components components, LegalWalk walk) implements Ends {
    @Override
    public boolean anyFrom(int start, IntPredicate wanted) {
      return components.anyFrom(start, wanted)
          || (components.movesFrom(start)
              && walk.anyFrom(start, end -> end == start)
              && wanted.test(start));
    }
  }
}
