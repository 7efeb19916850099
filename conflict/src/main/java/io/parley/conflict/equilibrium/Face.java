package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.PreferenceOrder;
import java.util.ArrayList;
import java.util.List;

/// A face of one decision maker: the states that share its own setting, among which the others
/// move. All the others can do in reply stays within it, so a face is judged on its own, in memory
/// of its own size. A state goes by its *place*: its code without the decision maker's bits.
///
/// One object serves for one face after the other.
final class Face {

  private final DecisionMaker i;
  private final List<DecisionMaker> opponents;
  private final Block block;
  private final int[] ranks;
  private final List<int[]> ranksOfOpponents = new ArrayList<>();
  private final int[] states;
  private int size;
  private int setting;

  /// The faces of a decision maker.
  ///
  /// @param opponents the others who can move
  /// @param places how many states, feasible or not, a face has
  Face(DecisionMaker i, List<DecisionMaker> opponents, int places) {
    this.i = i;
    this.opponents = opponents;
    this.block = Block.of(i);
    this.ranks = new int[places];
    for (var _ : opponents) {
      ranksOfOpponents.add(new int[places]);
    }
    this.states = new int[places];
  }

  /// Turns to the face with this setting.
  void open(int setting, List<PreferenceOrder> orders) {
    openOwn(setting, orders);
    for (int j = 0; j < opponents.size(); j++) {
      copy(orders.get(opponents.get(j).index()), ranksOfOpponents.get(j));
    }
    size = 0;
    for (int place = 0; place < ranks.length; place++) {
      states[size] = place;
      size += ranks[place] == PreferenceOrder.INFEASIBLE ? 0 : 1;
    }
  }

  /// Turns to the face with this setting as far as the decision maker's own ranks go.
  void openOwn(int setting, List<PreferenceOrder> orders) {
    this.setting = setting;
    copy(orders.get(i.index()), ranks);
  }

  private void copy(PreferenceOrder order, int[] ranks) {
    for (int place = 0; place < ranks.length; place++) {
      ranks[place] = order.rank(code(place));
    }
  }

  /// The code of the state at a place.
  int code(int place) {
    return block.code(place, setting);
  }

  /// The place of a state of this face.
  int place(int code) {
    return block.rest(code);
  }

  /// The decision maker's own setting throughout the face.
  int setting() {
    return setting;
  }

  /// How many places there are, feasible or not.
  int places() {
    return ranks.length;
  }

  /// The places of the states that can be, as many as {@link #size()} says.
  int[] states() {
    return states;
  }

  /// How many states can be.
  int size() {
    return size;
  }

  /// What the decision maker prefers, by place.
  int[] ranks() {
    return ranks;
  }

  /// The others who can move.
  List<DecisionMaker> opponents() {
    return opponents;
  }

  /// What each of the others prefers, by place.
  List<int[]> ranksOfOpponents() {
    return ranksOfOpponents;
  }
}
