package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Arrays;
import java.util.List;

/// Where replies that begin in one face can end, for 64 ends at a time.
///
/// Nodes of the {@link ReplyGraph} that lead to each other lead to the same ends, and so do those that
/// lead to one other only. They are taken together and numbered so that each leads to lower numbers;
/// then one pass over them in this order finds all ends.
///
/// - Cost: the reply graph once, then one operation on a word for each arc that is left, for each 64
///   ends.
final class SearchedReplies implements FaceReplies {

  /// The number of nodes that lead nowhere.
  private static final int NOWHERE = 0;

  private static final int NONE = -1;

  private final int setting;
  private final Faces faces;
  private final Replies replies;
  private final int movers;

  /// By opponent and place, the number of what it brings about from there, and of where it has moved.
  private final int[] begins;

  private final int[] ends;

  /// By number, where the numbers it leads to end in the list of these.
  private final int[] last;

  private int numbers = 1;
  private int[] leadsTo = new int[1 << 10];
  private final long[] words;

  /// @param setting of the face
  /// @param opponents those that hold options
  SearchedReplies(
      Faces faces, int setting, List<DecisionMaker> opponents, GraphModel graph, Replies replies) {
    var nodes = new ReplyGraph(faces, setting, opponents, graph, replies);
    var components = new Components(nodes.arcs());
    this.setting = setting;
    this.faces = faces;
    this.replies = replies;
    this.movers = opponents.size();
    this.begins = new int[movers * faces.places()];
    this.ends = new int[begins.length];
    this.last = new int[components.count() + 1];
    var numberOf = number(nodes, components);
    for (int mover = 0; mover < movers; mover++) {
      for (int place = 0; place < faces.places(); place++) {
        int at = mover * faces.places() + place;
        begins[at] = numberOf[components.of(nodes.aboutToMove(mover, place))];
        ends[at] = numberOf[components.of(nodes.hasMoved(mover, place))];
      }
    }
    this.words = new long[numbers];
  }

  private int[] number(ReplyGraph nodes, Components components) {
    var byComponent = sorted(components, nodes.arcs().nodes());
    var hasEnd = new boolean[components.count()];
    for (int mover = 0; mover < movers; mover++) {
      for (int place = 0; place < faces.places(); place++) {
        hasEnd[components.of(nodes.hasMoved(mover, place))] = true;
      }
    }
    var numberOf = new int[components.count()];
    var ledToBy = new int[components.count() + 1];
    Arrays.fill(ledToBy, NONE);
    int listed = 0;
    for (int n = 0, component = 0; component < components.count(); component++) {
      int begin = listed;
      for (; n < byComponent.length && components.of(byComponent[n]) == component; n++) {
        for (int arc = nodes.arcs().firstArc(byComponent[n]);
            arc >= 0;
            arc = nodes.arcs().nextArc(arc)) {
          int head = components.of(nodes.arcs().head(arc));
          int number = numberOf[head];
          if (head != component && number != NOWHERE && ledToBy[number] != component) {
            ledToBy[number] = component;
            listed = list(number, listed);
          }
        }
      }
      if (hasEnd[component] || listed - begin > 1) {
        numberOf[component] = numbers;
        last[numbers++] = listed;
      } else {
        numberOf[component] = listed > begin ? leadsTo[begin] : NOWHERE;
        listed = begin;
      }
    }
    return numberOf;
  }

  private int list(int number, int at) {
    if (at == leadsTo.length) {
      leadsTo = Arrays.copyOf(leadsTo, 2 * at);
    }
    leadsTo[at] = number;
    return at + 1;
  }

  private static int[] sorted(Components components, int nodes) {
    var next = new int[components.count() + 1];
    for (int node = 0; node < nodes; node++) {
      next[components.of(node) + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    var sorted = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      sorted[next[components.of(node)]++] = node;
    }
    return sorted;
  }

  @Override
  public void find(Ends atHand, ReachedEnds reached) {
    Arrays.fill(words, 0L);
    for (int mover = 0; mover < movers; mover++) {
      for (long left = atHand.feasible(setting); left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        words[ends[mover * faces.places() + atHand.first() + place]] |= 1L << place;
      }
    }
    for (int arc = 0, number = 1; number < numbers; number++) {
      long word = words[number];
      for (; arc < last[number]; arc++) {
        word |= words[leadsTo[arc]];
      }
      words[number] = word;
    }
    var from = reached.by(replies);
    for (int place = 0; place < faces.places(); place++) {
      long word = 0L;
      for (int mover = 0; mover < movers; mover++) {
        word |= words[begins[mover * faces.places() + place]];
      }
      from[faces.index(setting, place)] = word;
    }
  }
}
