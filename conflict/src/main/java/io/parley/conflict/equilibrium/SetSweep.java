package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Classes;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Judges every state for every decision maker under the classical concepts by the sets that their
/// definitions speak of, whatever moves the decision makers: shares of their members, preferences
/// that are not known, options that lie apart.
///
/// - Cost: for every decision maker, building its reply graphs, O(Σ |moves of the opponents|); then
///   operations on words. For every 64 places of a face: one for each arc that is left of these; for
///   each class of states that are alike to it, one for each member and setting; and one for each
///   departure that is not deterred yet. Memory O(2^k) bits a state, k being the most options that
///   anybody holds.
final class SetSweep {

  // Why not ranks. Sweep needs one number a state: a better state is better than everything a
  // worse one is. Gains by shares of weight have no such number, since they can go in a circle,
  // and being held back is not the opposite of gaining. So the definitions are taken at their
  // word: s does not hold for i when i gains by going to some s1 of which no reply ends where i is
  // held back,
  //
  //     R(s1) and H(s) have no state in common,
  //
  // with R(s1) the ends of replies to s1, and H(s) what would keep i from leaving s, a last move
  // of its own counted in where the concept says so. Of both there are as many as states, each as
  // large as a face. What is saved is their making and their comparison.
  //
  // Why 64 ends at a time. Replies never touch i's options, so R(s1) stays in the face of s1, and
  // a place in the face says all about an end. 64 places of every face are taken in hand; of R(s1)
  // and of H(s) that is a word, and one operation compares them. Everything about 64 places fits
  // the cache of a core, while all sets at once would take gigabytes where the state space is
  // large. Between two times it is enough to know which departures are deterred already, a bit
  // each.
  //
  // R, all at once. The rule that nobody moves twice in a row makes nodes of pairs: who moves
  // next, or has moved last, and where. States that lead to each other have the same ends [1];
  // what is left is a graph without circles, often a small one, and one pass in its order finds
  // the ends of every state (Nuutila [2] on transitive closures; we keep no closure, only the 64
  // columns of it at hand). ReplyGraph saves arcs first: a step that follows from two others is no
  // arc.
  //
  // H, by class. States of the same rank in every order that makes up a will are alike to it. Ten
  // judgements make at most 1024 such classes whatever the number of states, so H is made by
  // class. For one order it is one look-up among words sorted by rank; shares of weight and
  // unknown orders join the words of their orders by and and or.
  //
  // How we know it is right. SetSweepTest holds it equal to io.parley.conflict.stability, word by
  // word the definitions, and, where Sweep applies, to Sweep.
  //
  // [1] Tarjan (1972), Depth-first search and linear graph algorithms.
  // [2] Nuutila (1995), Efficient transitive closure computation in large digraphs.

  /// From this many states on, several cores pay.
  private static final int MANY = 1 << 12;

  /// How many shares of the work each worker takes, and the most parts in one.
  private static final int SHARES = 8;

  private static final int MOST_AT_ONCE = 64;

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
                .mapToLong(i -> new Ends(new Faces(i, graph.space()), graph.space()).blocks())
                .sum());
  }

  /// Judges every state of the conflict while somebody watches.
  static StabilityTable of(GraphModel graph, Progress progress) {
    var sweep = new SetSweep(graph, progress);
    var judged = graph.decisionMakers().stream().map(sweep::judge).toList();
    var table = new StabilityTable();
    for (var concept : StabilityConcepts.CLASSICAL) {
      table = table.with(concept, judged.stream().map(each -> each.stable(concept)).toList());
    }
    return table;
  }

  /// The departures of the decision maker that nothing deters.
  private Departures judge(DecisionMaker i) {
    var faces = new Faces(i, graph.space());
    var classes = Classes.of(graph.will(i), graph.space());
    var departures = new Departures(i, graph, faces, classes);
    inParallel(classes.count(), () -> departures::open);
    var replies = replies(i, faces);
    var ends = new Ends(faces, graph.space());
    var deterrents = Deterrents.of(graph.will(i), ends);
    var reached = new ReachedEnds(graph.space().combinations());
    for (int block = 0; block < ends.blocks(); block++) {
      ends.turnTo(block);
      deterrents.look();
      inParallel(replies.size(), () -> n -> replies.get(n).find(ends, reached));
      inParallel(
          classes.count(),
          () -> {
            var feared = new FearedEnds(i, graph, ends, deterrents);
            return one -> departures.close(one, reached, feared);
          });
      tally.done();
    }
    return departures;
  }

  /// The replies of both kinds in every face.
  private List<FaceReplies> replies(DecisionMaker i, Faces faces) {
    var opponents = graph.opponents(i).stream().filter(j -> j.options() != 0).toList();
    var replies = new FaceReplies[2 * faces.settings()];
    inParallel(
        replies.length,
        () ->
            n -> {
              var kind = n % 2 == 0 ? Replies.MOVES : Replies.IMPROVEMENTS;
              replies[n] = FaceReplies.of(kind, faces, n / 2, opponents, graph);
            });
    return List.of(replies);
  }

  /// Does each part of some work, a few at a time, every worker with its own means.
  private void inParallel(int parts, Supplier<IntConsumer> worker) {
    int share = Math.clamp(parts / (workers * SHARES), 1, MOST_AT_ONCE);
    var next = new AtomicInteger();
    Sweep.inParallel(
        Math.min(workers, parts),
        _ -> {
          var work = worker.get();
          try {
            for (int first; (first = next.getAndAdd(share)) < parts; ) {
              for (int n = first; n < Math.min(first + share, parts); n++) {
                work.accept(n);
              }
            }
          } finally {
            next.set(parts);
          }
        });
  }
}
