package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.Will;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Walks forward through the replies to a state, by legal sequences, until somebody has seen enough.
///
/// It goes over pairs of a state and who moved last, as {@link
/// io.parley.conflict.move.LegalSequences} does. From a state, the steps of all but the last mover
/// follow; once a second mover has led there, those of the first do too. So the steps of one
/// opponent from a state are looked at once; and of an opponent that takes improvements only and can
/// go both ways, only from a state that is worse for it than those of its column it went on from.
///
/// - Cost: O(Σ |moves of the opponents|) a walk at most; nothing is cleared between two walks.
final class LegalWalk {

  /// Which steps count.
  enum Counts {
    /// All moves.
    MOVES,
    /// Those in their mover's own interest.
    GAINS,
    /// Those that others have to reckon with as being so.
    ANSWERS;

    boolean count(Will will, int from, int to) {
      return switch (this) {
        case MOVES -> true;
        case GAINS -> will.gains(from, to);
        case ANSWERS -> will.answers(from, to);
      };
    }
  }

  private final Moves moves;
  private final DecisionMaker[] opponents;
  private final int everybody;
  private final Counts counts;
  private final boolean[] ratchets;
  private final Will[] wills;

  /// By state: the walk that these belong to, who moved last to it, and whose steps from it have
  /// been taken.
  private final int[] walkOf;

  private final int[] arrivedBy;
  private final int[] takenBy;
  private final int[] queue;

  /// By opponent and column, the walk that what follows belongs to, and the rank of the worst state it
  /// has gone on from.
  private final int[][] ledInWalk;

  private final int[][] wentOnFrom;
  private int end;
  private int walk;

  /// Walks that some decision makers make in turn: their steps are found as they are met.
  LegalWalk(List<DecisionMaker> who, GraphModel graph, Counts counts) {
    int combinations = graph.space().combinations();
    this.moves = graph.moves();
    this.opponents = who.stream().filter(j -> j.options() != 0).toArray(DecisionMaker[]::new);
    this.everybody = (1 << opponents.length) - 1;
    this.counts = counts;
    this.wills = new Will[opponents.length];
    this.ratchets = new boolean[opponents.length];
    this.walkOf = new int[combinations];
    this.arrivedBy = new int[combinations];
    this.takenBy = new int[combinations];
    this.queue = new int[2 * combinations + 1];
    this.ledInWalk = new int[opponents.length][];
    this.wentOnFrom = new int[opponents.length][];
    for (int mover = 0; mover < opponents.length; mover++) {
      wills[mover] = graph.will(opponents[mover]);
      ratchets[mover] = ratchets(mover);
      ledInWalk[mover] = new int[ratchets[mover] ? combinations : 0];
      wentOnFrom[mover] = new int[ratchets[mover] ? combinations : 0];
    }
  }

  /// Goes on in a conflict with the same states and moves and other preferences.
  LegalWalk in(GraphModel other) {
    for (int mover = 0; mover < opponents.length; mover++) {
      wills[mover] = other.will(opponents[mover]);
    }
    return this;
  }

  /// Whether a reply to the start ends in a state that the visitor wants; each end is shown to it
  /// once, until it wants one.
  boolean anyFrom(int start, IntPredicate wanted) {
    if (++walk == 0) {
      Arrays.fill(walkOf, 0);
      for (var led : ledInWalk) {
        Arrays.fill(led, 0);
      }
      walk = 1;
    }
    end = 0;
    for (int mover = 0; mover < opponents.length; mover++) {
      if (stepsLeadTo(start, mover, wanted)) {
        return true;
      }
    }
    for (int head = 0; head < end; head++) {
      int state = queue[head];
      int open = openFrom(state);
      takenBy[state] |= open;
      for (; open != 0; open &= open - 1) {
        if (stepsLeadTo(state, Integer.numberOfTrailingZeros(open), wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Those whose steps follow from the state and have not been taken.
  private int openFrom(int state) {
    int arrived = arrivedBy[state];
    boolean one = (arrived & arrived - 1) == 0;
    return (one ? everybody & ~arrived : everybody) & ~takenBy[state];
  }

  private boolean stepsLeadTo(int from, int mover, IntPredicate wanted) {
    int before = end;
    if (leadsOn(from, mover)) {
      takeSteps(from, mover);
    }
    for (int place = before; place < end; place++) {
      int to = queue[place];
      if (arrivedBy[to] == 1 << mover && wanted.test(to)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a mover can go both ways between all states of a column and takes improvements only: what
  /// it leads to from a state it then leads to from every worse one.
  private boolean ratchets(int mover) {
    return counts != Counts.MOVES && opponents[mover].oneWay() == 0 && moves.transitive();
  }

  /// Whether the mover may lead anywhere new from the state: it has not gone on from one of its column
  /// that is no better for it. If it may, it counts as having gone on from here.
  private boolean leadsOn(int from, int mover) {
    if (!ratchets[mover] || !(wills[mover] instanceof PreferenceOrder order)) {
      return true;
    }
    int column = from & ~opponents[mover].options();
    if (ledInWalk[mover][column] == walk && wentOnFrom[mover][column] <= order.rank(from)) {
      return false;
    }
    ledInWalk[mover][column] = walk;
    wentOnFrom[mover][column] = order.rank(from);
    return true;
  }

  private void takeSteps(int from, int mover) {
    var will = wills[mover];
    moves.forEach(
        opponents[mover],
        from,
        to -> {
          if (counts.count(will, from, to)) {
            arrive(to, 1 << mover);
          }
        });
  }

  /// Notes an arrival; the state is looked at when it is reached, and again when a second mover has
  /// led there.
  private void arrive(int state, int mover) {
    if (walkOf[state] != walk) {
      walkOf[state] = walk;
      arrivedBy[state] = mover;
      takenBy[state] = 0;
      queue[end++] = state;
    } else if ((arrivedBy[state] & mover) == 0) {
      boolean second = (arrivedBy[state] & arrivedBy[state] - 1) == 0;
      arrivedBy[state] |= mover;
      if (second) {
        queue[end++] = state;
      }
    }
  }
}
