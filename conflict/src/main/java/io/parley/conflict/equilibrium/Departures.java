package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Threshold.Fear;
import io.parley.conflict.stability.Threshold.Replies;
import io.parley.conflict.state.StateSet;
import java.util.ArrayList;
import java.util.List;

/// The departures in a decision maker's own interest that nothing has deterred yet, under each of the
/// classical concepts: for every state the settings it would go to, a bit each. A state that has one
/// left in the end does not hold.
///
/// - Cost: memory 2^k bits a state and concept, k being the options of the decision maker.
final class Departures {

  private static final int CONCEPTS = StabilityConcepts.CLASSICAL.size();

  private final GraphModel graph;
  private final DecisionMaker i;
  private final Faces faces;
  private final int words;

  /// By concept, then by code and word.
  private final long[][] open;

  private final Replies[] replies = new Replies[CONCEPTS];
  private final boolean[] looksFurther = new boolean[CONCEPTS];

  Departures(DecisionMaker i, GraphModel graph, Faces faces) {
    this.graph = graph;
    this.i = i;
    this.faces = faces;
    this.words = Math.ceilDiv(faces.settings(), Long.SIZE);
    this.open = new long[CONCEPTS][graph.space().combinations() * words];
    for (int concept = 0; concept < CONCEPTS; concept++) {
      var threshold = threshold(StabilityConcepts.CLASSICAL.get(concept));
      replies[concept] = threshold.replies();
      looksFurther[concept] = threshold.fear() == Fear.BEST_COUNTERMOVE;
    }
  }

  private static Threshold threshold(StabilityConcept concept) {
    return concept.threshold().orElseThrow();
  }

  /// Opens the departures from the states at a place.
  void open(int place) {
    var will = graph.will(i);
    for (int setting = 0; setting < faces.settings(); setting++) {
      int from = faces.code(setting, place);
      if (graph.space().isFeasible(from)) {
        for (int other = 0; other < faces.settings(); other++) {
          int to = faces.code(other, place);
          if (graph.moves().allows(i, from, to) && will.gains(from, to)) {
            for (var ofConcept : open) {
              ofConcept[from * words + other / Long.SIZE] |= 1L << other;
            }
          }
        }
      }
    }
  }

  /// Whether some departure from the state may still be deterred.
  boolean anyOpen(int code) {
    long any = 0L;
    for (int word = 0; word < words; word++) {
      any |= mayBeDeterred(code * words + word);
    }
    return any != 0;
  }

  private long mayBeDeterred(int at) {
    long any = 0L;
    for (int concept = 0; concept < CONCEPTS; concept++) {
      if (replies[concept] != Replies.NONE) {
        any |= open[concept][at];
      }
    }
    return any;
  }

  /// Closes the departures from a state that are deterred by ends at hand.
  ///
  /// @param reached the ends that replies by improvements lead to, and those that replies by any moves
  ///     do, by index of the state where they begin
  /// @param feared the ends that deter from leaving the state
  void close(int code, ReachedEnds reached, FearedEnds feared) {
    int place = faces.place(code);
    for (int word = 0; word < words; word++) {
      int at = code * words + word;
      for (long left = mayBeDeterred(at); left != 0; left &= left - 1) {
        int setting = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        closeOne(at, setting, faces.index(setting, place), reached, feared);
      }
    }
  }

  private void closeOne(int at, int setting, int to, ReachedEnds reached, FearedEnds feared) {
    long bit = 1L << setting;
    for (int concept = 0; concept < CONCEPTS; concept++) {
      if (replies[concept] != Replies.NONE && (open[concept][at] & bit) != 0) {
        long deterring = reached.from(to, replies[concept]) & feared.ends(setting);
        if (deterring != 0
            && (!looksFurther[concept] || (deterring & feared.lastMoves(setting)) != 0)) {
          open[concept][at] &= ~bit;
        }
      }
    }
  }

  /// The states that hold under each concept, in the order of the concepts.
  List<StateSet> stable() {
    var stable = new ArrayList<StateSet>();
    for (var ofConcept : open) {
      var states = new StateSet.Builder(graph.space().options().size());
      graph
          .space()
          .feasible()
          .forEachCode(code -> {
            if (noneIn(ofConcept, code)) {
              states.add(code);
            }
          });
      stable.add(states.build());
    }
    return stable;
  }

  private boolean noneIn(long[] ofConcept, int code) {
    for (int word = 0; word < words; word++) {
      if (ofConcept[code * words + word] != 0) {
        return false;
      }
    }
    return true;
  }
}
