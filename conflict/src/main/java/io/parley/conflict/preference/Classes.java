package io.parley.conflict.preference;

import io.parley.conflict.state.StateSpace;

/// The feasible states, those that a decision maker cannot tell apart taken together: it gains from
/// the one as from the other, and is held back by the one as by the other.
///
/// Worked example: a party of two members. One holds `YN` and `NN` equally good, the other does not,
/// so these are two classes; if both did, they would be one.
///
/// - Cost: one pass over the states for each order that makes up the will.
public final class Classes {

  private final int[] members;
  private final int[] ends;

  private Classes(int[] classOf, int count, StateSpace space) {
    this.ends = new int[count];
    space.feasible().forEachCode(code -> ends[classOf[code]]++);
    int sum = 0;
    for (int one = 0; one < count; one++) {
      sum += ends[one];
      ends[one] = sum - ends[one];
    }
    this.members = new int[space.size()];
    space
        .feasible()
        .forEachCode(code -> {
          members[ends[classOf[code]]++] = code;
        });
  }

  /// The classes of a will: states with the same rank in each of its orders; a state about which
  /// these do not tell all is a class of its own.
  public static Classes of(Will will, StateSpace space) {
    var keys = new long[space.combinations()];
    space.feasible().forEachCode(code -> keys[code] = will.followsOrders(code) ? 0 : 1 + code);
    for (var order : will.orders()) {
      var before = DenseRanks.of(keys, space).ranks();
      space
          .feasible()
          .forEachCode(
              code -> keys[code] = (long) before[code] * order.classes() + order.rank(code));
    }
    var dense = DenseRanks.of(keys, space);
    return new Classes(dense.ranks(), dense.classes(), space);
  }

  /// How many there are.
  public int count() {
    return ends.length;
  }

  /// Where the states of a class begin in the list of all.
  public int begin(int one) {
    return one == 0 ? 0 : ends[one - 1];
  }

  /// Where they end, this place not counted.
  public int end(int one) {
    return ends[one];
  }

  /// The code of the state at a place in the list of all.
  public int member(int place) {
    return members[place];
  }
}
