package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.ArrayList;
import java.util.List;

/// The conflict as one decision maker sees it: judges every state for it under every concept.
///
/// First what own moves lead to; then, face by face, the worst replies of the others; then, for
/// every state, whether some move leads to more than it is worth.
final class Side {

  private final DecisionMaker i;
  private final int settings;
  private final int combinations;
  private final List<Threshold> thresholds;
  private final OwnMoves ownMoves;
  private final List<OwnMoves> escapes = new ArrayList<>();
  private final List<Face> faces = new ArrayList<>();
  private final List<WorstReplies> replies = new ArrayList<>();
  private final long[][] stable;

  /// One side of a conflict.
  ///
  /// @param combinations how many states, feasible or not, there are
  /// @param workers how many faces can be judged at once
  Side(DecisionMaker i, Moves moves, List<Threshold> thresholds, int combinations, int workers) {
    var block = Block.of(i);
    int places = combinations >>> block.width();
    this.i = i;
    this.settings = block.settings();
    this.combinations = combinations;
    this.thresholds = thresholds;
    this.ownMoves = ownMoves(moves, places);
    for (var threshold : thresholds) {
      escapes.add(threshold.replies() == Replies.NONE ? ownMoves : ownMoves(moves, places));
    }
    var opponents =
        moves.decisionMakers().stream()
            .filter(other -> !other.equals(i) && other.options() != 0)
            .toList();
    for (int worker = 0; worker < Math.min(workers, settings); worker++) {
      var face = new Face(i, opponents, places);
      faces.add(face);
      replies.add(new WorstReplies(i, face, moves));
    }
    this.stable = new long[thresholds.size()][Math.max(1, combinations >>> 6)];
  }

  private OwnMoves ownMoves(Moves moves, int places) {
    return moves.transitive()
        ? new ColumnMaxima(i, places)
        : new ListedMaxima(i, moves, combinations);
  }

  /// How many faces this side has.
  int settings() {
    return settings;
  }

  /// How many faces can be judged at once.
  int workers() {
    return faces.size();
  }

  /// Finds what the decision maker can have by its own moves; to be called before any face is
  /// judged.
  void open(List<PreferenceOrder> orders) {
    ownMoves.clear();
    escapes.forEach(OwnMoves::clear);
    var face = faces.getFirst();
    for (int setting = 0; setting < settings; setting++) {
      face.openOwn(setting, orders);
      ownMoves.value(setting, face.ranks());
    }
    ownMoves.settle();
  }

  /// Judges the replies in one face.
  void judgeFace(int setting, int worker, List<PreferenceOrder> orders) {
    var face = faces.get(worker);
    var worst = replies.get(worker);
    face.open(setting, orders);
    worst.open(orders, ownMoves);
    for (int concept = 0; concept < thresholds.size(); concept++) {
      if (hasReplies(concept)) {
        var worth = worst.worth(thresholds.get(concept));
        synchronized (this) {
          escapes.get(concept).value(setting, worth);
        }
      }
    }
  }

  /// Says that all faces have been judged.
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
    int first = word << 6;
    int codes = Math.min(64, combinations - first);
    for (int concept = 0; concept < stable.length; concept++) {
      var escape = escapes.get(concept);
      long holds = 0;
      for (int bit = 0; bit < codes; bit++) {
        int rank = order.rank(first + bit);
        boolean held = rank != PreferenceOrder.INFEASIBLE && escape.best(first + bit) <= rank;
        holds |= (held ? 1L : 0L) << bit;
      }
      stable[concept][word] = holds;
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

  /// Units of work the searches have done so far.
  long work() {
    return replies.stream().mapToLong(WorstReplies::work).sum();
  }
}
