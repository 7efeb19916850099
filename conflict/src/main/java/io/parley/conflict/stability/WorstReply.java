package io.parley.conflict.stability;

import static java.util.Comparator.comparingInt;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/// The outlook of a decision maker when the others are to reply: they stay, or lead by a legal
/// sequence to where its outlook is worst.
///
/// oppₖ(x) = worst for i of x and { focₖ₋₁(q) : q ∈ R₋ᵢ(x) }
///
/// Found for all states at once, backwards: ends are taken from the worst to the best, and a pair
/// of a state and who moves first from it is settled by the first end that it is found to lead to.
///
/// - Cost: each pair is settled once: O(n Σ |moves|), and sorting the states; memory 3 ints a pair
///   and 2 a state.
final class WorstReply implements Outlook {

  private static final int NONE = -1;

  private final GraphModel graph;
  private final List<DecisionMaker> opponents;
  private final Outlook after;

  /// By opponent and state: where the worst reply that it begins there ends, the first step of that
  /// reply, and which opponent goes on from there.
  private final int[][] end;

  private final int[][] step;
  private final int[][] successor;

  /// By state: the opponent that begins the worst reply, and the rank where it ends.
  private final int[] beginner;

  private final int[] ranks;

  private record Pair(int opponent, int state) {}

  WorstReply(DecisionMaker i, GraphModel graph, Outlook after) {
    this.graph = graph;
    this.opponents = graph.opponents(i);
    this.after = after;
    int states = graph.space().combinations();
    this.end = nothingSettled(states);
    this.step = nothingSettled(states);
    this.successor = nothingSettled(states);
    this.beginner = new int[states];
    this.ranks = new int[states];
    graph.space().feasible().stream()
        .sorted(comparingInt(state -> after.rank(state.code())))
        .forEach(state -> settleRepliesTo(state.code()));
    graph.space().feasible().forEachCode(x -> chooseWorst(x, graph.order(i).rank(x)));
  }

  private int[][] nothingSettled(int states) {
    var table = new int[opponents.size()][states];
    for (var row : table) {
      Arrays.fill(row, NONE);
    }
    return table;
  }

  private void settleRepliesTo(int target) {
    var settled = new ArrayDeque<Pair>();
    settleStepsInto(target, NONE, target, settled);
    while (!settled.isEmpty()) {
      var pair = settled.remove();
      settleStepsInto(pair.state, pair.opponent, target, settled);
    }
  }

  /// Settles the replies whose first step leads to a state from which another opponent goes on, or
  /// none does.
  private void settleStepsInto(int to, int next, int target, ArrayDeque<Pair> settled) {
    for (int place = 0; place < opponents.size(); place++) {
      int opponent = place;
      if (opponent != next) {
        graph
            .moves()
            .forEachInto(
                opponents.get(opponent),
                to,
                from -> {
                  if (end[opponent][from] == NONE) {
                    end[opponent][from] = target;
                    step[opponent][from] = to;
                    successor[opponent][from] = next;
                    settled.add(new Pair(opponent, from));
                  }
                });
      }
    }
  }

  /// Nobody replies unless that is worse than the state itself.
  private void chooseWorst(int x, int here) {
    beginner[x] = NONE;
    ranks[x] = here;
    for (int opponent = 0; opponent < opponents.size(); opponent++) {
      int target = end[opponent][x];
      if (target != NONE && after.rank(target) < ranks[x]) {
        beginner[x] = opponent;
        ranks[x] = after.rank(target);
      }
    }
  }

  @Override
  public int rank(int code) {
    return ranks[code];
  }

  @Override
  public void follow(State from, List<Step> path) {
    int opponent = beginner[from.code()];
    if (opponent == NONE) {
      return;
    }
    var here = from;
    while (opponent != NONE) {
      var to = new State(step[opponent][here.code()]);
      path.add(new Step(opponents.get(opponent), here, to));
      opponent = successor[opponent][here.code()];
      here = to;
    }
    after.follow(here, path);
  }
}
