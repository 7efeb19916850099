package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Holds one claim against the conflict. A witness is checked step by step; where a claim says that
/// something does not exist, everything is searched.
final class ClaimCheck {

  private final Conflict conflict;
  private final Replies replies;
  private final BitSet reachedByMoves;
  private final BitSet reachedByImprovements;

  ClaimCheck(Conflict conflict) {
    this.conflict = conflict;
    this.replies = new Replies(conflict);
    var search = new Search(conflict);
    this.reachedByMoves = search.ends(conflict.now(), Search.NOBODY, Stride.MOVES);
    this.reachedByImprovements = search.ends(conflict.now(), Search.NOBODY, Stride.GAINS);
  }

  /// Checks that an outcome holds as claimed: exactly the improvements are answered, and each
  /// answer deters.
  void require(Claim.Stable claim) throws Refutation {
    int party = conflict.party(claim.party());
    int state = conflict.state(claim.state());
    var answered = new HashSet<Integer>();
    for (var sanction : claim.sanctions()) {
      int improvement = conflict.state(sanction.to());
      requireImprovement(party, state, improvement);
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

  private void requireImprovement(int party, int from, int to) throws Refutation {
    requireMove(party, from, to);
    requireCounts(Stride.GAINS, party, from, to);
  }

  private void requireMove(int party, int from, int to) throws Refutation {
    var obstacle = conflict.obstacle(party, from, to);
    if (obstacle.isPresent()) {
      throw new Refutation(
          "%s cannot move from %s to %s: %s"
              .formatted(
                  conflict.parties().get(party),
                  conflict.name(from),
                  conflict.name(to),
                  obstacle.get().words()));
    }
  }

  private void requireCounts(Stride stride, int party, int from, int to) throws Refutation {
    if (!conflict.counts(stride, party, from, to)) {
      boolean possible = conflict.counts(Stride.GAINS, party, from, to);
      throw new Refutation(
          "%s does not%s gain by moving from %s to %s"
              .formatted(
                  conflict.parties().get(party),
                  possible ? " certainly" : "",
                  conflict.name(from),
                  conflict.name(to)));
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
    int end = follow(improvement, sanction.reply(), party, Replies.steps(concept));
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

  /// Follows a legal sequence to its end.
  ///
  /// @param still the party that must not move in it, or `Search.NOBODY`
  /// @param stride which steps it may consist of
  private int follow(int start, List<Step> steps, int still, Stride stride) throws Refutation {
    int here = start;
    int last = Search.NOBODY;
    for (var step : steps) {
      int mover = conflict.party(step.by());
      int to = conflict.state(step.to());
      if (mover == still) {
        throw new Refutation("%s cannot take part in the reply to itself".formatted(step.by()));
      }
      if (mover == last) {
        throw new Refutation(
            "%s moves twice in a row, at %s".formatted(step.by(), conflict.name(here)));
      }
      requireMove(mover, here, to);
      requireCounts(stride, mover, here, to);
      here = to;
      last = mover;
    }
    return here;
  }

  /// Checks that an outcome does not hold as claimed: the escape is an improvement, and of all
  /// replies none deters.
  void require(Claim.Unstable claim) throws Refutation {
    int party = conflict.party(claim.party());
    int state = conflict.state(claim.state());
    int improvement = conflict.state(claim.to());
    requireImprovement(party, state, improvement);
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
  void require(Claim.Reachable claim) throws Refutation {
    int state = conflict.state(claim.state());
    int end = follow(conflict.now(), claim.path(), Search.NOBODY, Stride.of(claim.by()));
    if (end != state) {
      throw new Refutation(
          "The path leads to %s, not to %s".formatted(conflict.name(end), claim.state()));
    }
  }

  /// Checks that no path leads from today's outcome to the one claimed.
  void require(Claim.Unreachable claim) throws Refutation {
    int state = conflict.state(claim.state());
    var reached =
        switch (claim.by()) {
          case MOVES -> reachedByMoves;
          case IMPROVEMENTS -> reachedByImprovements;
        };
    if (state == conflict.now() || reached.get(state)) {
      throw new Refutation(
          "%s can be reached from %s by %s"
              .formatted(claim.state(), conflict.name(conflict.now()), claim.by().id()));
    }
  }
}
