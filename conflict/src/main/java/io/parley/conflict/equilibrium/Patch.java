package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import java.util.ArrayList;
import java.util.List;

/// States that are judged together: all of them, or one *face* of a decision maker, which is the
/// states that share its own setting. All the others can do in reply to a decision maker stays
/// within its face. A state goes by its *place*, its code without the bits of that setting.
///
/// Ranks are copied here by place, and the states sorted by each of them once, for whoever asks.
/// One object serves for one patch after the other.
final class Patch {

  private final Block shared;
  private final List<DecisionMaker> movers;
  private final List<Columns> columns = new ArrayList<>();
  private final int[][] ranks;
  private final int[][] ascending;
  private final int[] states;
  private final RankSort sort;
  private int size;
  private int setting;

  /// Patches whose states share one setting of a block.
  ///
  /// @param shared the block of one decision maker for its faces, or no bits for all states
  /// @param combinations how many states, feasible or not, there are in all
  Patch(Moves moves, Block shared, int combinations) {
    int places = combinations >>> shared.width();
    int decisionMakers = moves.decisionMakers().size();
    this.shared = shared;
    this.movers = moves.decisionMakers().stream().filter(j -> j.options() != 0).toList();
    this.ranks = new int[decisionMakers][places];
    this.ascending = new int[decisionMakers][places];
    this.states = new int[places];
    this.sort = new RankSort(places);
  }

  /// Turns to the patch with this setting.
  void open(int setting, List<PreferenceOrder> orders) {
    this.setting = setting;
    for (int j = 0; j < ranks.length; j++) {
      copy(orders.get(j), ranks[j]);
    }
    listStates();
    for (var j : movers) {
      sort(ranks(j), orders.get(j.index()).classes(), ascending(j));
    }
    for (var ofMover : columns) {
      var j = ofMover.mover();
      ofMover.deal(ascending(j), size, ranks(j));
    }
  }

  private void copy(PreferenceOrder order, int[] ranks) {
    for (int place = 0; place < ranks.length; place++) {
      ranks[place] = order.rank(shared.code(place, setting));
    }
  }

  private void listStates() {
    var any = ranks[0];
    size = 0;
    for (int place = 0; place < any.length; place++) {
      if (any[place] != PreferenceOrder.INFEASIBLE) {
        states[size++] = place;
      }
    }
  }

  /// Everyone but the given decision maker who can move within a patch.
  List<DecisionMaker> opponents(DecisionMaker i) {
    return movers.stream()
        .filter(j -> j.index() != i.index() && !Block.of(j).isAt(shared))
        .toList();
  }

  /// The columns of a decision maker who can move within a patch, kept up to date from now on.
  Columns columns(DecisionMaker j) {
    for (var ofMover : columns) {
      if (ofMover.mover().index() == j.index()) {
        return ofMover;
      }
    }
    var added = new Columns(j, Block.of(j).without(shared), places());
    columns.add(added);
    return added;
  }

  /// Sorts the states that can be by a rank of their own.
  void sort(int[] rankOf, int classes, int[] into) {
    sort.sort(states, size, rankOf, classes, into);
  }

  /// The bits whose setting all states of a patch share.
  Block shared() {
    return shared;
  }

  /// The setting they share.
  int setting() {
    return setting;
  }

  /// The code of the state at a place.
  int code(int place) {
    return shared.code(place, setting);
  }

  /// The place of a state of this patch.
  int place(int code) {
    return shared.rest(code);
  }

  /// How many places there are, feasible or not.
  int places() {
    return states.length;
  }

  /// How many states can be.
  int size() {
    return size;
  }

  /// Whether every state can be.
  boolean isFull() {
    return size == states.length;
  }

  /// The places of the states that can be, as many as {@link #size()} says.
  int[] states() {
    return states;
  }

  /// The places of the states that can be, worst for the decision maker first.
  int[] ascending(DecisionMaker i) {
    return ascending[i.index()];
  }

  /// What the decision maker prefers, by place.
  int[] ranks(DecisionMaker i) {
    return ranks[i.index()];
  }

  /// How many states and columns have been looked at so far.
  long work() {
    return columns.stream().mapToLong(Columns::work).sum();
  }
}
