package io.parley.conflict.path;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Looks for the chain that asks least of anybody: Dijkstra's search over arrivals, that is, pairs
/// of who moved last and a state, where a chain costs first its steps against their mover's
/// interest and then its steps.
///
/// Arrivals of equal cost are taken up in the order in which they were found, so that earlier
/// decision makers and lower states lead the chain. Costs are few and small, so the queue is a list
/// for each of them.
///
/// - Cost: each arrival goes on once: O(n Σ |moves|); memory 2 n ints a state.
/// - Source: Dijkstra (1959), with the buckets of Dial (1969).
final class ChainSearch {

  private static final int START = -1;

  /// A cost is the number of steps against interest in the upper bits, all steps in the lower.
  private static final int AGAINST = 1 << 20;

  private final GraphModel graph;
  private final int combinations;
  private final int[] cost;
  private final int[] cameFrom;
  private final TreeMap<Integer, IntList> queue = new TreeMap<>();

  ChainSearch(GraphModel graph) {
    this.graph = graph;
    this.combinations = graph.space().combinations();
    this.cost = new int[graph.decisionMakers().size() * combinations];
    Arrays.fill(cost, Integer.MAX_VALUE);
    this.cameFrom = new int[cost.length];
  }

  /// The steps of the chain; empty when no legal sequence leads to the state.
  Optional<List<Step>> to(int target) {
    goOn(START, graph.now().code(), 0);
    while (!queue.isEmpty()) {
      var cheapest = queue.pollFirstEntry();
      var arrivals = cheapest.getValue();
      for (int place = 0; place < arrivals.size(); place++) {
        int arrival = arrivals.at(place);
        if (cost[arrival] != cheapest.getKey()) {
          continue;
        }
        if (arrival % combinations == target) {
          return Optional.of(stepsTo(arrival));
        }
        goOn(arrival, arrival % combinations, cheapest.getKey());
      }
    }
    return Optional.empty();
  }

  private void goOn(int arrival, int from, int soFar) {
    int last = arrival == START ? START : arrival / combinations;
    for (var mover : graph.decisionMakers()) {
      if (mover.index() != last) {
        int first = mover.index() * combinations;
        graph
            .moves()
            .forEach(
                mover,
                from,
                to -> {
                  boolean gains = graph.prefers(mover, new State(to), new State(from));
                  arrive(first + to, arrival, soFar + 1 + (gains ? 0 : AGAINST));
                });
      }
    }
  }

  private void arrive(int arrival, int from, int at) {
    if (at < cost[arrival]) {
      cost[arrival] = at;
      cameFrom[arrival] = from;
      queue.computeIfAbsent(at, _ -> new IntList()).add(arrival);
    }
  }

  private List<Step> stepsTo(int end) {
    var steps = new ArrayList<Step>();
    for (int arrival = end; arrival != START; arrival = cameFrom[arrival]) {
      int before = cameFrom[arrival];
      int from = before == START ? graph.now().code() : before % combinations;
      steps.add(
          new Step(
              graph.decisionMakers().get(arrival / combinations),
              new State(from),
              new State(arrival % combinations)));
    }
    Collections.reverse(steps);
    return steps;
  }
}
