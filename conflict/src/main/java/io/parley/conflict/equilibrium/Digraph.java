package io.parley.conflict.equilibrium;

import java.util.Arrays;

/// A directed graph whose nodes are numbers; arcs are added one by one.
final class Digraph {

  private static final int NONE = -1;

  /// By node, the arc added last that leaves it; by arc, the one added before it, and where it leads.
  private final int[] last;

  private int[] before = new int[1 << 10];
  private int[] heads = new int[1 << 10];
  private int arcs;

  Digraph(int nodes) {
    this.last = new int[nodes];
    Arrays.fill(last, NONE);
  }

  int nodes() {
    return last.length;
  }

  void add(int from, int to) {
    if (arcs == heads.length) {
      before = Arrays.copyOf(before, 2 * arcs);
      heads = Arrays.copyOf(heads, 2 * arcs);
    }
    before[arcs] = last[from];
    heads[arcs] = to;
    last[from] = arcs++;
  }

  /// An arc that leaves the node; negative when none does.
  int firstArc(int node) {
    return last[node];
  }

  /// Another arc that leaves the same node; negative when there is none left.
  int nextArc(int arc) {
    return before[arc];
  }

  /// Where an arc leads.
  int head(int arc) {
    return heads[arc];
  }
}
