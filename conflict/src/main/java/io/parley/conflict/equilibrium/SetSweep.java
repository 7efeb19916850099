package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.state.StateSet;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Judges every state for every decision maker under the classical concepts by the sets that their
/// definitions speak of, whatever moves the decision makers: shares of their members, preferences
/// that are not known, options that lie apart.
///
/// - Cost: for every decision maker and every state it can go to, one walk through the replies to it
///   at most, however many states it can come from: O(states · Σ |moves of the opponents|) at worst.
///   A walk ends as soon as every departure to its start is deterred.
final class SetSweep {

  // Why not ranks. Sweep needs one number a state: a better state is better than everything a worse
  // one is. Gains by shares of weight have no such number, since they can go in a circle, and being
  // held back is not the opposite of gaining. So the definitions are taken at their word; what is
  // saved is the order of the work.
  //
  // Replies belong to where a decision maker goes, not to where it comes from. All states it can
  // come from differ in its own options only and form a column; so a column is judged at a time,
  // and for each state s1 of it the replies are walked through once, showing each end to all
  // departures that are still undeterred, under all concepts. Most walks end after a few steps.
  //
  // Where moves can be undone and two in a row are one or none, the ends of replies by any moves
  // are the component of s1 in its face, found once for all. Only whether s1 leads back to itself
  // has to be walked, and only when that would deter: somebody gains by going there and is held
  // back by being there, which takes a divided mind.
  //
  // How we know it is right. SetSweepTest holds it equal to io.parley.conflict.stability, word by
  // word the definitions, and, where Sweep applies, to Sweep.

  /// From this many states on, several cores pay.
  private static final int MANY = 1 << 12;

  private final GraphModel graph;
  private final Tally tally;
  private final int workers;

  private SetSweep(GraphModel graph, Progress progress) {
    int combinations = graph.space().combinations();
    this.graph = graph;
    this.workers = combinations < MANY ? 1 : Runtime.getRuntime().availableProcessors();
    this.tally =
        Tally.of(
            progress,
            graph.decisionMakers().stream()
                .mapToLong(i -> combinations >>> Integer.bitCount(i.options()))
                .sum());
  }

  /// Judges every state of the conflict while somebody watches.
  static StabilityTable of(GraphModel graph, Progress progress) {
    var sweep = new SetSweep(graph, progress);
    var byConcept = new ArrayList<ArrayList<StateSet>>();
    StabilityConcepts.CLASSICAL.forEach(_ -> byConcept.add(new ArrayList<>()));
    for (var i : graph.decisionMakers()) {
      var unstable = sweep.judge(i);
      for (int concept = 0; concept < byConcept.size(); concept++) {
        byConcept.get(concept).add(sweep.stable(unstable, concept));
      }
    }
    var table = new StabilityTable();
    for (int concept = 0; concept < byConcept.size(); concept++) {
      table = table.with(StabilityConcepts.CLASSICAL.get(concept), byConcept.get(concept));
    }
    return table;
  }

  private StateSet stable(int[] unstable, int concept) {
    var stable = new StateSet.Builder(graph.space().options().size());
    graph
        .space()
        .feasible()
        .forEachCode(code -> {
          if ((unstable[code] >>> concept & 1) == 0) {
            stable.add(code);
          }
        });
    return stable.build();
  }

  /// By state, the concepts under which it does not hold for the decision maker, a bit each.
  private int[] judge(DecisionMaker i) {
    var unstable = new int[graph.space().combinations()];
    var replies = new ReplySets(i, graph);
    int rest = graph.space().combinations() - 1 & ~i.options();
    int columns = 1 << Integer.bitCount(rest);
    var next = new AtomicInteger();
    Sweep.inParallel(
        Math.min(workers, columns),
        _ -> {
          var column = new ColumnVerdicts(i, graph, replies, unstable);
          try {
            for (int n; (n = next.getAndIncrement()) < columns; ) {
              column.judge(Integer.expand(n, rest));
              tally.done();
            }
          } finally {
            next.set(columns);
          }
        });
    return unstable;
  }

  /// The concepts whose replies are of this kind, a bit each.
  static int conceptsWith(Threshold.Replies replies) {
    int bits = 0;
    for (int concept = 0; concept < StabilityConcepts.CLASSICAL.size(); concept++) {
      if (threshold(concept).replies() == replies) {
        bits |= 1 << concept;
      }
    }
    return bits;
  }

  /// The concepts under which a decision maker looks at this when a reply is over, a bit each.
  static int conceptsWith(Threshold.Fear fear) {
    int bits = 0;
    for (int concept = 0; concept < StabilityConcepts.CLASSICAL.size(); concept++) {
      if (threshold(concept).fear() == fear) {
        bits |= 1 << concept;
      }
    }
    return bits;
  }

  private static Threshold threshold(int concept) {
    return StabilityConcepts.CLASSICAL.get(concept).threshold().orElseThrow();
  }
}
