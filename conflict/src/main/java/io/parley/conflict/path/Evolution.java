package io.parley.conflict.path;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// How a conflict can evolve from today: for each state, the least number of steps of a legal
/// sequence that leads there, and every step that can be the last of one.
///
/// Kept as one level for each decision maker and state: the least number of steps of a legal
/// sequence to the state whose last mover is that decision maker. Predecessors follow from levels
/// and are not stored.
///
/// Worked example: today s1, US can move to s2, and Mexico from s2 to s26, each gaining. By
/// improvements s2 has level 1 (US), s26 level 2 (Mexico); the one step into s26 is Mexico's.
///
/// - Cost: O(n Σ |moves|) at most; where moves are free, a few passes over each column. Memory n
///   ints a state.
/// - Source: Li, Kilgour and Hipel (2004, 2005), algorithms LS(SQ) and LS+(SQ).
public final class Evolution {

  private static final int UNREACHED = -1;

  private final GraphModel graph;
  private final boolean improvementsOnly;
  private final List<int[]> levels;
  private final StateSet reached;

  private Evolution(GraphModel graph, boolean improvementsOnly, String task, Progress progress) {
    this.graph = graph;
    this.improvementsOnly = improvementsOnly;
    this.levels = new ArrayList<>();
    for (var _ : graph.decisionMakers()) {
      var level = new int[graph.space().combinations()];
      Arrays.fill(level, UNREACHED);
      levels.add(level);
    }
    explore(task, progress);
    this.reached = collectReached();
  }

  /// How things can evolve by any legal moves: LS(SQ).
  public static Evolution byMoves(GraphModel graph, Progress progress) {
    return new Evolution(graph, false, Say.of("following moves"), progress);
  }

  /// How things can evolve when every step is in its mover's own interest: LS+(SQ).
  public static Evolution byImprovements(GraphModel graph, Progress progress) {
    return new Evolution(graph, true, Say.of("following improvements"), progress);
  }

  private void explore(String task, Progress progress) {
    long pairs = (long) levels.size() * graph.space().size();
    var frontier = new Frontier();
    var columns =
        graph.decisionMakers().stream()
            .map(mover -> OpenColumns.of(mover, graph, improvementsOnly))
            .toList();
    for (var mover : graph.decisionMakers()) {
      forEachStep(mover, graph.now().code(), to -> frontier.arrive(mover, to, 1));
    }
    for (int step = 2; frontier.advance(); step++) {
      int level = step;
      progress.report(task, frontier.arrivals, pairs);
      frontier.forEach((last, from) -> {
        for (var mover : graph.decisionMakers()) {
          if (mover.index() != last && columns.get(mover.index()).leadOn(from)) {
            forEachStep(mover, from, to -> frontier.arrive(mover, to, level));
          }
        }
      });
    }
  }

  private void forEachStep(DecisionMaker mover, int from, IntConsumer visitor) {
    if (improvementsOnly) {
      var will = graph.will(mover);
      graph
          .moves()
          .forEach(
              mover,
              from,
              to -> {
                if (will.gains(from, to)) {
                  visitor.accept(to);
                }
              });
    } else {
      graph.moves().forEach(mover, from, visitor);
    }
  }

  /// Whether the state can be led to from today's, or is today's.
  public boolean reaches(State state) {
    return steps(state).isPresent();
  }

  /// Every state that can be led to from today's, and today's itself.
  public StateSet reached() {
    return reached;
  }

  private StateSet collectReached() {
    var reached = new StateSet.Builder(graph.space().options().size());
    reached.add(graph.now().code());
    for (var level : levels) {
      for (int code = 0; code < level.length; code++) {
        if (level[code] != UNREACHED) {
          reached.add(code);
        }
      }
    }
    return reached.build();
  }

  /// The least number of steps from today's state; 0 for today's itself, empty when no legal
  /// sequence leads there.
  public OptionalInt steps(State state) {
    return state.equals(graph.now()) ? OptionalInt.of(0) : leastLevel(state);
  }

  /// The least number of steps of a legal sequence of at least one step: for today's state, of one
  /// that leads away and back.
  public OptionalInt leastLevel(State state) {
    return levels.stream()
        .mapToInt(level -> level[state.code()])
        .filter(level -> level != UNREACHED)
        .min();
  }

  /// Every step that can be the last of a legal sequence to the state, by mover, then by the state
  /// it leaves.
  public List<Step> stepsInto(State state) {
    var steps = new ArrayList<Step>();
    for (var mover : graph.decisionMakers()) {
      if (levels.get(mover.index())[state.code()] != UNREACHED) {
        graph
            .moves()
            .forEachInto(
                mover,
                state.code(),
                from -> {
                  if (canPrecede(from, mover) && counts(mover, from, state.code())) {
                    steps.add(new Step(mover, new State(from), state));
                  }
                });
      }
    }
    return steps;
  }

  private boolean canPrecede(int from, DecisionMaker mover) {
    return from == graph.now().code()
        || graph.opponents(mover).stream()
            .anyMatch(other -> levels.get(other.index())[from] != UNREACHED);
  }

  private boolean counts(DecisionMaker mover, int from, int to) {
    return !improvementsOnly || graph.will(mover).gains(from, to);
  }

  /// A shortest sequence from today's state; empty for today's state itself. Among several, the one
  /// whose last step has the earliest mover and leaves the lowest state.
  ///
  /// @throws IllegalArgumentException when the state cannot be reached
  public List<Step> shortestPath(State state) {
    int remaining =
        steps(state).orElseThrow(() -> new IllegalArgumentException("Not reached: " + state));
    var path = new ArrayList<Step>();
    var here = state;
    int after = -1;
    for (; remaining > 0; remaining--) {
      var last = lastStep(here, remaining, after);
      path.add(last);
      here = last.from();
      after = last.mover().index();
    }
    Collections.reverse(path);
    return path;
  }

  private Step lastStep(State state, int level, int notBy) {
    return stepsInto(state).stream()
        .filter(step -> step.mover().index() != notBy)
        .filter(step -> levels.get(step.mover().index())[state.code()] == level)
        .filter(step -> precedesAt(step, level - 1))
        .findFirst()
        .orElseThrow();
  }

  private boolean precedesAt(Step step, int level) {
    if (level == 0) {
      return step.from().equals(graph.now());
    }
    return graph.opponents(step.mover()).stream()
        .anyMatch(other -> levels.get(other.index())[step.from().code()] == level);
  }

  /// The pairs of last mover and state that were first reached one step ago, and those reached now.
  private final class Frontier {

    private IntList current = new IntList();
    private IntList next = new IntList();
    private long arrivals;

    void arrive(DecisionMaker mover, int to, int level) {
      if (levels.get(mover.index())[to] == UNREACHED) {
        levels.get(mover.index())[to] = level;
        next.add(mover.index());
        next.add(to);
        arrivals++;
      }
    }

    boolean advance() {
      var spent = current;
      current = next;
      next = spent;
      next.clear();
      return current.size() > 0;
    }

    void forEach(Visitor visitor) {
      for (int place = 0; place < current.size(); place += 2) {
        visitor.visit(current.at(place), current.at(place + 1));
      }
    }
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(int lastMover, int state);
  }
}
