package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;

/// The will of a decision maker whose members decide by shares of weight: it moves when members of
/// enough weight gain, and is held back when members of enough weight do not.
///
/// The two shares need not add up to one, and what is gained this way is in general not transitive.
///
/// Worked example: two members of weight 0.5 each and a share to act of 0.5: either can make it
/// move. With a share of 1 both must gain.
///
/// - Source: composite decision makers, Wu, Xu, Gong, Kilgour and Fang (2025); the two shares are
///   ours.
public final class QuorumWill implements Will {

  /// What rounding can add to a sum of weights.
  private static final double TOLERANCE = 1e-9;

  private final List<? extends Will> members;
  private final List<Double> weights;
  private final double[] shares;
  private final double act;
  private final double deter;

  /// @param weights of the members, in their order; not all zero
  /// @param act the share that must gain
  /// @param deter the share that must not
  public QuorumWill(List<? extends Will> members, List<Double> weights, double act, double deter) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    if (members.isEmpty() || members.size() != weights.size() || !(sum > 0)) {
      throw new IllegalArgumentException("A quorum needs members with some weight: " + weights);
    }
    this.members = List.copyOf(members);
    this.weights = List.copyOf(weights);
    this.shares = weights.stream().mapToDouble(weight -> weight / sum).toArray();
    this.act = act;
    this.deter = deter;
  }

  @Override
  public boolean gains(int from, int to) {
    return share(member -> member.gains(from, to)) >= act - TOLERANCE;
  }

  @Override
  public boolean heldBack(int from, int end) {
    return share(member -> member.heldBack(from, end)) >= deter - TOLERANCE;
  }

  @Override
  public boolean answers(int from, int to) {
    return share(member -> member.answers(from, to)) >= act - TOLERANCE;
  }

  /// Of places that are asked about together, a bit each: those where enough members are held back.
  ///
  /// @param member by its place among the members, where it is held back
  public long heldBack(IntToLongFunction member) {
    return enough(member, 0, deter - TOLERANCE);
  }

  private long enough(IntToLongFunction member, int from, double needed) {
    if (needed <= 0) {
      return -1L;
    }
    if (from == shares.length) {
      return 0L;
    }
    long without = enough(member, from + 1, needed);
    return without == -1L
        ? without
        : without | (member.applyAsLong(from) & enough(member, from + 1, needed - shares[from]));
  }

  private double share(Predicate<Will> which) {
    double share = 0;
    for (int member = 0; member < shares.length; member++) {
      if (which.test(members.get(member))) {
        share += shares[member];
      }
    }
    return share;
  }

  @Override
  public QuorumWill read(Extension extension) {
    return new QuorumWill(
        members.stream().map(member -> member.read(extension)).toList(), weights, act, deter);
  }

  /// The wills of its members.
  public List<? extends Will> members() {
    return members;
  }

  @Override
  public List<PreferenceOrder> orders() {
    return members.stream().flatMap(member -> member.orders().stream()).toList();
  }

  @Override
  public boolean followsOrders(int code) {
    return members.stream().allMatch(member -> member.followsOrders(code));
  }

  @Override
  public Object behaviour() {
    return List.of(members.stream().map(Will::behaviour).toList(), weights, act, deter);
  }

  @Override
  public Comparison compare(State first, State second) {
    return Comparison.ByMembers.of(members, first, second);
  }
}
