package io.parley.certificate.verification;

import io.parley.certificate.claim.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The will of members who decide by shares of weight: it gains, or answers, when members with the
/// share to act do, and is held back when members with the share to deter are.
///
/// @param members at least one with some weight
/// @param act the share that must gain
/// @param deter the share that must be held back
record Quorum(List<Member> members, double act, double deter) implements Will {

  /// By how much rounding may make a share too small.
  private static final double ROUNDING = 1e-9;

  /// Somebody with a share in the decision.
  record Member(double weight, Will will) {}

  @Override
  public boolean gains(int from, int to) {
    return share(will -> will.gains(from, to)) >= act - ROUNDING;
  }

  @Override
  public boolean heldBack(int from, int end) {
    return share(will -> will.heldBack(from, end)) >= deter - ROUNDING;
  }

  @Override
  public boolean answers(int from, int to) {
    return share(will -> will.answers(from, to)) >= act - ROUNDING;
  }

  @Override
  public Quorum read(Reading reading) throws Refutation {
    if (reading == Reading.GENERAL || reading == Reading.STRONG) {
      throw new Refutation(
          "The reading (%s) is one of parties of one mind, not of a quorum"
              .formatted(reading.id()));
    }
    var read = new ArrayList<Member>();
    for (var member : members) {
      read.add(new Member(member.weight, member.will.read(reading)));
    }
    return new Quorum(read, act, deter);
  }

  private double share(Predicate<Will> which) {
    double all = members.stream().mapToDouble(Member::weight).sum();
    double some =
        members.stream()
            .filter(member -> which.test(member.will))
            .mapToDouble(Member::weight)
            .sum();
    return some / all;
  }
}
