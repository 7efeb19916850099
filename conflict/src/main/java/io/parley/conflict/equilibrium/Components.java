package io.parley.conflict.equilibrium;

import java.util.Arrays;

/// The strongly connected components of a directed graph: nodes from which one can go to each other
/// and back. They are numbered so that each leads only to components of lower numbers, and to itself.
///
/// - Cost: O(nodes + arcs).
/// - Source: Tarjan (1972), without recursion.
final class Components {

  private static final int UNSEEN = -1;

  private final Digraph graph;
  private final int[] component;
  private int components;

  /// By node, when it was seen, and the earliest node seen that it is known to lead to among those
  /// that have no component yet.
  private final int[] seen;

  private final int[] earliest;
  private int time;

  /// The nodes without a component, and the path to the one at hand with the arc to go on with.
  private final int[] open;

  private int opened;
  private final int[] path;
  private final int[] arcs;

  Components(Digraph graph) {
    int nodes = graph.nodes();
    this.graph = graph;
    this.component = new int[nodes];
    this.seen = new int[nodes];
    this.earliest = new int[nodes];
    this.open = new int[nodes];
    this.path = new int[nodes];
    this.arcs = new int[nodes];
    Arrays.fill(component, UNSEEN);
    Arrays.fill(seen, UNSEEN);
    for (int node = 0; node < nodes; node++) {
      if (seen[node] == UNSEEN) {
        explore(node);
      }
    }
  }

  private void explore(int root) {
    int depth = 0;
    enter(root, depth);
    while (depth >= 0) {
      int node = path[depth];
      int arc = arcs[depth];
      if (arc >= 0) {
        arcs[depth] = graph.nextArc(arc);
        int head = graph.head(arc);
        if (seen[head] == UNSEEN) {
          enter(head, ++depth);
        } else if (component[head] == UNSEEN) {
          earliest[node] = Math.min(earliest[node], seen[head]);
        }
      } else {
        leave(node);
        if (--depth >= 0) {
          earliest[path[depth]] = Math.min(earliest[path[depth]], earliest[node]);
        }
      }
    }
  }

  private void enter(int node, int depth) {
    seen[node] = time;
    earliest[node] = time++;
    open[opened++] = node;
    path[depth] = node;
    arcs[depth] = graph.firstArc(node);
  }

  private void leave(int node) {
    if (earliest[node] == seen[node]) {
      int member;
      do {
        member = open[--opened];
        component[member] = components;
      } while (member != node);
      components++;
    }
  }

  /// How many components there are.
  int count() {
    return components;
  }

  /// The component of a node.
  int of(int node) {
    return component[node];
  }
}
