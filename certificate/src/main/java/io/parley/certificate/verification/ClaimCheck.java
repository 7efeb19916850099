package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Sanction;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Holds one claim against the conflict. A witness is checked step by step; where a claim says that
/// something does not exist, everything is searched.
final class ClaimCheck {

  private final Conflict conflict;
  private final Replies replies;
  private final Walk walk;
  private final GroupCheck groups;
  private final Map<Means, BitSet> reached = new EnumMap<>(Means.class);

  ClaimCheck(Conflict conflict) {
    this.conflict = conflict;
    this.replies = new Replies(conflict);
    this.walk = new Walk(conflict);
    this.groups = new GroupCheck(conflict);
  }

  /// Checks what a claim says by itself; what it sums up, or says of
  /// a change of the case, is checked elsewhere.
  void require(Claim claim) throws Refutation {
    switch (claim) {
      case Claim.Stable stable -> require(stable);
      case Claim.Unstable unstable -> require(unstable);
      case Claim.Reachable reachable -> require(reachable);
      case Claim.Unreachable unreachable -> require(unreachable);
      case Claim.GroupStable stable -> groups.require(stable);
      case Claim.GroupUnstable unstable -> groups.require(unstable);
      case Claim.Equilibria _, Claim.Universal _, Claim.Turned _ -> {}
      case Claim.Meeting _, Claim.Offered _, Claim.Best _, Claim.Threatened _ -> {}
    }
  }

  /// Checks that an outcome holds as claimed: exactly the improvements are answered, and each
  /// answer deters.
  private void require(Claim.Stable claim) throws Refutation {
    int party = conflict.party(claim.party());
    int state = conflict.state(claim.state());
    var answered = new HashSet<Integer>();
    for (var sanction : claim.sanctions()) {
      int improvement = conflict.state(sanction.to());
      walk.requireStep(Stride.GAINS, party, state, improvement);
      if (!answered.add(improvement)) {
        throw new Refutation("The claim answers (%s) twice".formatted(sanction.to()));
      }
      requireDeterring(claim.concept(), party, state, improvement, sanction);
    }
    requireAllAnswered(claim, party, state, answered);
  }

  private void requireAllAnswered(Claim.Stable claim, int party, int state, Set<Integer> answered)
      throws Refutation {
    var open = conflict.improvements(party, state).filter(s1 -> !answered.contains(s1)).findFirst();
    if (open.isPresent()) {
      int improvement = open.getAsInt();
      boolean deterred = replies.deterring(claim.concept(), party, state, improvement).isPresent();
      throw new Refutation(
          "%s can leave %s to %s and %s, yet the line claims that %s holds for it under %s"
              .formatted(
                  claim.party(),
                  claim.state(),
                  conflict.name(improvement),
                  deterred ? "the line names no reply" : "no reply deters it",
                  claim.state(),
                  claim.concept().id()));
    }
  }

  private void requireDeterring(
      Concept concept, int party, int state, int improvement, Sanction sanction) throws Refutation {
    var name = conflict.parties().get(party);
    if (concept == Concept.NASH) {
      throw new Refutation(
          "%s gains by leaving %s to %s, and nash knows no reply"
              .formatted(name, conflict.name(state), sanction.to()));
    }
    if (sanction.reply().isEmpty()) {
      throw new Refutation("The reply to %s has no step".formatted(sanction.to()));
    }
    int end =
        walk.follow(
            improvement, sanction.reply(), conflict.others(Set.of(party)), Replies.steps(concept));
    if (!conflict.heldBack(party, state, end)) {
      throw new Refutation(
          "The reply to %s ends at %s, which does not keep %s from leaving %s"
              .formatted(sanction.to(), conflict.name(end), name, conflict.name(state)));
    }
    if (Replies.countered(concept)) {
      requireNoCounterMove(party, state, end);
    }
  }

  private void requireNoCounterMove(int party, int state, int end) throws Refutation {
    var counter =
        conflict.moves(party, end).filter(s3 -> !conflict.heldBack(party, state, s3)).findFirst();
    if (counter.isPresent()) {
      throw new Refutation(
          "After the reply that ends at %s, %s can move on to %s, which does not keep it from leaving %s"
              .formatted(
                  conflict.name(end),
                  conflict.parties().get(party),
                  conflict.name(counter.getAsInt()),
                  conflict.name(state)));
    }
  }

  /// Checks that an outcome does not hold as claimed: the escape is an improvement, and of all
  /// replies none deters.
  private void require(Claim.Unstable claim) throws Refutation {
    int party = conflict.party(claim.party());
    int state = conflict.state(claim.state());
    int improvement = conflict.state(claim.to());
    walk.requireStep(Stride.GAINS, party, state, improvement);
    var deterring = replies.deterring(claim.concept(), party, state, improvement);
    if (deterring.isPresent()) {
      throw new Refutation(
          "The line claims that no reply deters %s from leaving %s to %s under %s,"
                  .formatted(claim.party(), claim.state(), claim.to(), claim.concept().id())
              + " yet the others can answer by going to "
              + conflict.name(deterring.getAsInt()));
    }
  }

  /// Checks that a path leads from today's outcome to the one claimed.
  private void require(Claim.Reachable claim) throws Refutation {
    int state = conflict.state(claim.state());
    int end =
        walk.follow(conflict.now(), claim.path(), conflict.everybody(), Stride.of(claim.by()));
    if (end != state) {
      throw new Refutation(
          "The path leads to %s, not to %s".formatted(conflict.name(end), claim.state()));
    }
  }

  /// Checks that no path leads from today's outcome to the one claimed.
  private void require(Claim.Unreachable claim) throws Refutation {
    int state = conflict.state(claim.state());
    if (state == conflict.now() || reached(claim.by()).get(state)) {
      throw new Refutation(
          "%s can be reached from %s by %s"
              .formatted(claim.state(), conflict.name(conflict.now()), claim.by().id()));
    }
  }

  private BitSet reached(Means by) {
    return reached.computeIfAbsent(
        by, _ -> new Search(conflict).ends(conflict.now(), conflict.everybody(), Stride.of(by)));
  }
}
