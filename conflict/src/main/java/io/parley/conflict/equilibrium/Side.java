package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The conflict as one decision maker sees it: judges every state for it under every concept.
///
/// First what own moves lead to; then, face by face, the worst replies of the others; then, for
/// every state, whether some move leads to more than it is worth.
final class Side {

  private final DecisionMaker i;
  private final int combinations;
  private final List<Threshold> thresholds;
  private final OwnMoves ownMoves;
  private final List<OwnMoves> escapes = new ArrayList<>();
  private final List<Patch> patches;
  private final List<WorstReplies> replies;
  private final long[][] stable;

  /// One side of a conflict.
  ///
  /// @param combinations how many states, feasible or not, there are
  /// @param patches one for each worker
  Side(
      DecisionMaker i,
      Moves moves,
      List<Threshold> thresholds,
      int combinations,
      List<Patch> patches,
      Plan plan) {
    this.i = i;
    this.combinations = combinations;
    this.thresholds = thresholds;
    this.ownMoves = ownMoves(moves);
    for (var threshold : thresholds) {
      escapes.add(threshold.replies() == Replies.NONE ? ownMoves : ownMoves(moves));
    }
    this.patches = patches;
    this.replies = patches.stream().map(patch -> new WorstReplies(i, patch, moves, plan)).toList();
    this.stable = new long[thresholds.size()][Math.max(1, combinations >>> 6)];
  }

  private OwnMoves ownMoves(Moves moves) {
    return moves.transitive()
        ? new ColumnMaxima(i, combinations)
        : new ListedMaxima(i, moves, combinations);
  }

  /// Who sees it so.
  DecisionMaker decisionMaker() {
    return i;
  }

  /// How many patches make up all states.
  int patches() {
    return patches.getFirst().shared().settings();
  }

  /// How many patches can be judged at once.
  int workers() {
    return patches.size();
  }

  /// The patch a worker is busy with.
  Patch patch(int worker) {
    return patches.get(worker);
  }

  /// The patches of all workers.
  Stream<Patch> everyPatch() {
    return patches.stream();
  }

  /// Finds what the decision maker can have by its own moves; to be called before any patch is
  /// judged.
  void open(PreferenceOrder order) {
    ownMoves.clear();
    escapes.forEach(OwnMoves::clear);
    for (int code = 0; code < combinations; code++) {
      ownMoves.value(code, order.rank(code));
    }
    ownMoves.settle();
  }

  /// Judges the replies in the patch a worker is busy with.
  void judge(int worker, PreferenceOrder order) {
    var worst = replies.get(worker);
    worst.open(ownMoves, order.classes());
    for (int concept = 0; concept < thresholds.size(); concept++) {
      if (hasReplies(concept)) {
        var worth = worst.worth(thresholds.get(concept));
        synchronized (this) {
          escapes.get(concept).valueAll(patches.get(worker), worth);
        }
      }
    }
  }

  /// Says that all patches have been judged.
  void settle() {
    for (int concept = 0; concept < thresholds.size(); concept++) {
      if (hasReplies(concept)) {
        escapes.get(concept).settle();
      }
    }
  }

  private boolean hasReplies(int concept) {
    return thresholds.get(concept).replies() != Replies.NONE;
  }

  /// Writes down which states hold, for 64 codes.
  void conclude(int word, PreferenceOrder order) {
    for (var ofConcept : stable) {
      ofConcept[word] = 0;
    }
    int first = word << 6;
    int end = Math.min(first + 64, combinations);
    for (int code = first; code < end; code++) {
      int rank = order.rank(code);
      if (rank != PreferenceOrder.INFEASIBLE) {
        conclude(word, code, rank);
      }
    }
  }

  private void conclude(int word, int code, int rank) {
    int column = ownMoves.column(code);
    for (int concept = 0; concept < stable.length; concept++) {
      boolean holds = escapes.get(concept).best(column) <= rank;
      stable[concept][word] |= (holds ? 1L : 0L) << code;
    }
  }

  /// How many times 64 codes there are.
  int words() {
    return stable[0].length;
  }

  /// Which of the 64 codes from `64 * word` on hold under a concept.
  long stable(int concept, int word) {
    return stable[concept][word];
  }
}
