package io.parley.conflict.equilibrium;

import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.QuorumWill;
import io.parley.conflict.preference.StrongWill;
import io.parley.conflict.preference.UncertainWill;
import io.parley.conflict.preference.Will;
import java.util.List;

/// Which of the ends at hand would keep a decision maker from leaving a state, a bit each. What {@link
/// Will#heldBack} says of one end is said here of 64 by operations on words.
sealed interface Deterrents {

  /// Looks at the ends that are at hand now.
  void look();

  /// The ends of a face that would keep the decision maker from leaving the state. Of ends that cannot
  /// be, nothing is said.
  ///
  /// @param setting of the face
  /// @param from the code of the state
  long holdingBack(int from, int setting);

  /// Those of a will, among the ends that are at hand.
  static Deterrents of(Will will, Ends ends) {
    return switch (will) {
      case PreferenceOrder order -> new ByOrder(new RankWords(order, ends));
      case StrongWill strong -> new ByDegree(strong, new RankWords(strong.degrees().order(), ends));
      case UncertainWill uncertain -> new ByOrders(uncertain, ends);
      case QuorumWill quorum -> new ByShares(quorum, ends);
      default -> new OneByOne(will, ends);
    };
  }

  /// Held back by anything that is no better.
  record ByOrder(RankWords words) implements Deterrents {
    @Override
    public void look() {
      words.look();
    }

    @Override
    public long holdingBack(int from, int setting) {
      return words.below(words.rank(from) + 1, setting);
    }
  }

  /// Held back by what is much worse.
  record ByDegree(StrongWill will, RankWords words) implements Deterrents {
    @Override
    public void look() {
      words.look();
    }

    @Override
    public long holdingBack(int from, int setting) {
      return words.below(will.degrees().muchWorseThan(words.rank(from)), setting);
    }
  }

  /// Held back by what is no better in some order, or by what is no better in any.
  final class ByOrders implements Deterrents {

    private final UncertainWill will;
    private final boolean some;
    private final List<RankWords> orders;
    private final OneByOne unranked;

    ByOrders(UncertainWill will, Ends ends) {
      this.will = will;
      this.some = will.extension().heldBackByUnknown();
      this.orders = will.orders().stream().map(order -> new RankWords(order, ends)).toList();
      this.unranked = new OneByOne(will, ends);
    }

    @Override
    public void look() {
      orders.forEach(RankWords::look);
    }

    @Override
    public long holdingBack(int from, int setting) {
      if (!will.followsOrders(from)) {
        return unranked.holdingBack(from, setting);
      }
      return some ? noBetterInSome(from, setting) : noBetterInAll(from, setting);
    }

    private long noBetterInSome(int from, int setting) {
      long any = 0L;
      for (int order = 0; order < orders.size() && any != -1L; order++) {
        var words = orders.get(order);
        any |= words.below(words.rank(from) + 1, setting);
      }
      return any;
    }

    private long noBetterInAll(int from, int setting) {
      long all = -1L;
      for (int order = 0; order < orders.size() && all != 0L; order++) {
        var words = orders.get(order);
        all &= words.below(words.rank(from) + 1, setting);
      }
      return all;
    }
  }

  /// Held back when members of enough weight are.
  final class ByShares implements Deterrents {

    private final QuorumWill will;
    private final List<Deterrents> members;

    ByShares(QuorumWill will, Ends ends) {
      this.will = will;
      this.members = will.members().stream().map(member -> Deterrents.of(member, ends)).toList();
    }

    @Override
    public void look() {
      members.forEach(Deterrents::look);
    }

    @Override
    public long holdingBack(int from, int setting) {
      return will.heldBack(member -> members.get(member).holdingBack(from, setting));
    }
  }

  /// Any will, asked about one end after the other.
  record OneByOne(Will will, Ends ends) implements Deterrents {
    @Override
    public void look() {}

    @Override
    public long holdingBack(int from, int setting) {
      long all = 0L;
      for (long left = ends.feasible(setting); left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        if (will.heldBack(from, ends.code(setting, place))) {
          all |= 1L << place;
        }
      }
      return all;
    }
  }
}
