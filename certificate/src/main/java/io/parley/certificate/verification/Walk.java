package io.parley.certificate.verification;

import io.parley.certificate.claim.Step;
import java.util.List;
import java.util.Set;

/// Follows the steps that a witness names, and says which of them cannot be made or does not count.
final class Walk {

  /// Stands for whoever moved before the first step.
  private static final int NOBODY = -1;

  private final Conflict conflict;

  Walk(Conflict conflict) {
    this.conflict = conflict;
  }

  /// Follows a legal sequence to its end.
  ///
  /// @param movers who may move in it
  /// @param stride which steps it may consist of
  int follow(int start, List<Step> steps, Set<Integer> movers, Stride stride) throws Refutation {
    int here = start;
    int last = NOBODY;
    for (var step : steps) {
      int mover = conflict.party(step.by());
      int to = conflict.state(step.to());
      if (!movers.contains(mover)) {
        throw new Refutation("%s cannot take part in these steps".formatted(step.by()));
      }
      if (mover == last) {
        throw new Refutation(
            "%s moves twice in a row, at %s".formatted(step.by(), conflict.name(here)));
      }
      requireStep(stride, mover, here, to);
      here = to;
      last = mover;
    }
    return here;
  }

  /// Checks that a party can move from one outcome to the other by a step of this kind.
  void requireStep(Stride stride, int party, int from, int to) throws Refutation {
    var name = conflict.parties().get(party);
    var obstacle = conflict.obstacle(party, from, to);
    if (obstacle.isPresent()) {
      throw new Refutation(
          "%s cannot move from %s to %s: %s"
              .formatted(name, conflict.name(from), conflict.name(to), obstacle.get().words()));
    }
    if (!conflict.counts(stride, party, from, to)) {
      boolean possible = conflict.counts(Stride.GAINS, party, from, to);
      throw new Refutation(
          "%s does not%s gain by moving from %s to %s"
              .formatted(
                  name, possible ? " certainly" : "", conflict.name(from), conflict.name(to)));
    }
  }
}
