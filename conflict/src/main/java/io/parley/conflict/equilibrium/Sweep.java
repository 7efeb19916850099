package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Judges every state for every decision maker under the classical concepts.
///
/// A sweep is prepared once for a shape, that is, who can move where, and then judges any number of
/// preferences over it; memory is kept from one to the next. It is not for two threads at a time,
/// though it uses several itself where the conflict is large.
///
/// - Cost: O(decision makers · opponents · states), whatever the preferences; with one-way patterns
///   O(decision makers · Σ |moves|).
public final class Sweep {

  // Why one number a state is enough. Let rk be i's rank. A concept with a threshold (see
  // Threshold) says that i leaves s exactly when it can move to some s1 that is better than s, and
  // of which every reply ends in something better than s. With B(s1) for the worst reply,
  //
  //     s is unstable for i   <=>   max over s1 in R_i(s) of min(rk(s1), B(s1))  >  rk(s).
  //
  // No improvement is ever listed, no reply kept: one backward search gives B, one maximum over own
  // moves gives the left side, one comparison the verdict. A new concept of this form needs nothing
  // here.
  //
  // Why faces. Replies to i never touch i's options. So the states fall apart into faces, one for
  // each setting of i, that have nothing to do with each other. A face of 2^20 states and three
  // decision makers has some 2^14 states: everything about it fits a core's own cache, several
  // cores work on several faces, and memory is that of the ranks, the verdicts and the faces at
  // hand. To fetch nothing from outside, a face's states are sorted anew for each decision maker,
  // digit by digit of the rank [3]. In a small conflict the faces are too short for their loops to
  // get going; there all states are taken in one go, and sorted once for all sides. Plan decides.
  //
  // Why one search. B could be found by lowering it until nothing changes, and for ordinary
  // preferences that takes a handful of rounds. But two opponents can have preferences that make
  // one long improvement path out of a whole face, and then the rounds are half as many as the
  // states. LinearSearch looks at each state once for each opponent whatever they prefer, and costs
  // about the same in the ordinary case.
  //
  // What needs no such search. Where the others can go from anywhere to anywhere, any reply is open
  // to them and B is the least of the face: Howard's maximin and minimax [1]. And up to 64 states
  // are one word; WordSearch passes them all at once.
  //
  // When legal sequences matter. Moves limited option by option are transitive, two moves by one
  // opponent are one or none, and the rule that nobody moves twice in a row changes no verdict: it
  // is plain reachability that counts. One-way patterns break this. Then LegalSearch keeps the
  // rule, and ListedMaxima goes through own moves one by one.
  //
  // How we know it is right. The definitions in io.parley.conflict.stability follow Fang, Hipel and
  // Kilgour [2] word by word and share nothing with this but the moves and ranks. SweepTest holds
  // the two equal on thousands of random conflicts, every plan with every other, and counts the
  // steps on the long path.
  //
  // [1] Howard (1971), Paradoxes of Rationality.
  // [2] Fang, Hipel and Kilgour (1993), Interactive Decision Making.
  // [3] Knuth (1998), The Art of Computer Programming 3, section 5.2.5.

  private final StateSpace space;
  private final List<DecisionMaker> decisionMakers;
  private final List<StabilityConcept> concepts;
  private final List<Side> sides = new ArrayList<>();
  private final Optional<Patch> everything;
  private final Plan plan;

  /// A sweep that goes about it as planned.
  Sweep(StateSpace space, Moves moves, List<StabilityConcept> concepts, Plan plan) {
    int combinations = space.combinations();
    var thresholds = concepts.stream().map(Sweep::threshold).toList();
    this.space = space;
    this.decisionMakers = moves.decisionMakers();
    this.concepts = List.copyOf(concepts);
    this.plan = plan;
    this.everything =
        plan.faceByFace()
            ? Optional.empty()
            : Optional.of(new Patch(moves, Block.NONE, combinations));
    for (var i : decisionMakers) {
      if (i.options() != 0) {
        var patches = everything.map(List::of).orElseGet(() -> faces(i, moves, combinations));
        sides.add(new Side(i, moves, thresholds, combinations, patches, plan));
      }
    }
  }

  private List<Patch> faces(DecisionMaker i, Moves moves, int combinations) {
    var block = Block.of(i);
    return IntStream.range(0, Math.min(plan.workers(), block.settings()))
        .mapToObj(_ -> new Patch(moves, block, combinations))
        .toList();
  }

  /// The threshold of a concept.
  ///
  /// @throws IllegalArgumentException when it has none
  static Threshold threshold(StabilityConcept concept) {
    return concept
        .threshold()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The concept (%s) has no threshold to sweep by".formatted(concept.id())));
  }

  /// Judges every state of the conflict.
  public static StabilityTable of(GraphModel graph) {
    return of(graph, Progress.UNWATCHED);
  }

  /// Judges every state of the conflict while somebody watches. Where somebody is not of one mind, or
  /// holds options that do not stand side by side, there are no ranks to sweep by; then every state
  /// is judged by the sets of the definitions, which takes longer.
  public static StabilityTable of(GraphModel graph, Progress progress) {
    if (!fits(graph)) {
      return SetSweep.of(graph, progress);
    }
    var sweep = over(graph.space(), graph.moves());
    sweep.judge(graph.orders(), progress);
    return sweep.table();
  }

  /// Whether there are ranks to sweep by: everybody is of one mind, and each holds options that stand
  /// side by side.
  public static boolean fits(GraphModel graph) {
    return graph.crisp() && graph.decisionMakers().stream().allMatch(Block::fits);
  }

  /// A sweep under the classical concepts over these states and moves, for any preferences.
  public static Sweep over(StateSpace space, Moves moves) {
    return over(space, moves, StabilityConcepts.CLASSICAL);
  }

  /// A sweep under some concepts over these states and moves, for any preferences.
  ///
  /// @throws IllegalArgumentException when a concept has no threshold
  public static Sweep over(StateSpace space, Moves moves, List<StabilityConcept> concepts) {
    return new Sweep(space, moves, concepts, Plan.of(space.combinations()));
  }

  /// Judges every state under these preferences, in the order of the decision makers.
  public void judge(List<PreferenceOrder> orders) {
    judge(orders, Progress.UNWATCHED);
  }

  /// Judges every state under these preferences while somebody watches. When the watcher throws,
  /// the sweep is of no further use.
  public void judge(List<PreferenceOrder> orders, Progress progress) {
    if (orders.size() != decisionMakers.size()) {
      throw new IllegalArgumentException(
          "%d decision makers but %d preference orders"
              .formatted(decisionMakers.size(), orders.size()));
    }
    var tally = Tally.of(progress, sides.stream().mapToLong(Side::patches).sum());
    everything.ifPresent(patch -> patch.open(0, orders));
    for (var side : sides) {
      var order = orders.get(side.decisionMaker().index());
      side.open(order);
      judgePatches(side, order, orders, tally);
      side.settle();
      conclude(side, order);
    }
  }

  private void judgePatches(
      Side side, PreferenceOrder order, List<PreferenceOrder> orders, Tally tally) {
    var next = new AtomicInteger();
    inParallel(
        side.workers(),
        worker -> {
          try {
            for (int n; (n = next.getAndIncrement()) < side.patches(); ) {
              if (everything.isEmpty()) {
                side.patch(worker).open(n, orders);
              }
              side.judge(worker, order);
              tally.done();
            }
          } finally {
            next.set(side.patches());
          }
        });
  }

  private void conclude(Side side, PreferenceOrder order) {
    int workers = plan.workers();
    inParallel(
        workers,
        worker -> {
          int end = (int) ((worker + 1L) * side.words() / workers);
          for (int word = (int) ((long) worker * side.words() / workers); word < end; word++) {
            side.conclude(word, order);
          }
        });
  }

  static void inParallel(int workers, IntConsumer work) {
    if (workers == 1) {
      work.accept(0);
    } else {
      IntStream.range(0, workers).parallel().forEach(work);
    }
  }

  /// The verdicts on the codes from `64 * word` on, one bit each: whether the state holds for the
  /// decision maker under the concept at this place among the concepts swept.
  public long stable(int concept, DecisionMaker i, int word) {
    for (var side : sides) {
      if (side.decisionMaker().index() == i.index()) {
        return side.stable(concept, word);
      }
    }
    return space.feasible().word(word);
  }

  /// The verdicts on the preferences judged last.
  public StabilityTable table() {
    var table = new StabilityTable();
    for (int concept = 0; concept < concepts.size(); concept++) {
      var byDecisionMaker = new ArrayList<StateSet>();
      for (var i : decisionMakers) {
        byDecisionMaker.add(stable(concept, i));
      }
      table = table.with(concepts.get(concept), byDecisionMaker);
    }
    return table;
  }

  private StateSet stable(int concept, DecisionMaker i) {
    var stable = new StateSet.Builder(space.options().size());
    for (int word = 0; word < space.feasible().wordCount(); word++) {
      stable.addAll(word, stable(concept, i, word));
    }
    return stable.build();
  }

  /// How many states and columns linear searches have looked at so far.
  long work() {
    return sides.stream().flatMap(Side::everyPatch).distinct().mapToLong(Patch::work).sum();
  }
}
