package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Classes;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Threshold.Fear;
import io.parley.conflict.state.StateSet;

/// The departures in a decision maker's own interest, and which of them nothing has deterred yet: for
/// every state the settings it would go to, a bit each. They are *open* under each kind of reply and
/// of fear apart; a state that has one left open in the end does not hold under the concept of these.
///
/// - Cost: O(2^k) looks at moves for each state, k being the options of the decision maker; memory
///   5 · 2^k bits a state.
final class Departures {

  /// The kinds, by place beside each other.
  private static final int BY_MOVES = 0;

  private static final int BY_MOVES_LOOKING_ON = 1;
  private static final int BY_IMPROVEMENTS = 2;
  private static final int BY_IMPROVEMENTS_LOOKING_ON = 3;
  private static final int ANY = 4;
  private static final int KINDS = 5;

  private final GraphModel graph;
  private final DecisionMaker i;
  private final Faces faces;
  private final Classes classes;
  private final boolean free;
  private final int words;

  /// By place in the list of classes, word and kind.
  private final long[] open;

  Departures(DecisionMaker i, GraphModel graph, Faces faces, Classes classes) {
    this.graph = graph;
    this.i = i;
    this.faces = faces;
    this.classes = classes;
    this.free = graph.moves().free(i);
    this.words = Math.ceilDiv(faces.settings(), Long.SIZE);
    this.open = new long[graph.space().size() * words * KINDS];
  }

  /// Opens the departures from the states of a class.
  void open(int one) {
    for (int member = classes.begin(one); member < classes.end(one); member++) {
      openFrom(member);
    }
  }

  private void openFrom(int member) {
    var will = graph.will(i);
    int from = classes.member(member);
    int place = faces.place(from);
    for (int setting = 0; setting < faces.settings(); setting++) {
      int to = faces.code(setting, place);
      if (graph.space().isFeasible(to)
          && will.gains(from, to)
          && (free || graph.moves().allows(i, from, to))) {
        int first = (member * words + setting / Long.SIZE) * KINDS;
        for (int kind = 0; kind < KINDS; kind++) {
          open[first + kind] |= 1L << setting;
        }
      }
    }
  }

  /// Closes the departures from the states of a class that are deterred by ends at hand.
  ///
  /// @param reached the ends that replies lead to
  /// @param feared the ends that deter from leaving a state
  void close(int one, ReachedEnds reached, FearedEnds feared) {
    boolean looked = false;
    for (int member = classes.begin(one); member < classes.end(one); member++) {
      for (int word = 0; word < words; word++) {
        int first = (member * words + word) * KINDS;
        if (mayBeDeterred(first) != 0) {
          if (!looked) {
            feared.turnTo(classes.member(member));
            looked = true;
          }
          close(first, word, faces.place(classes.member(member)), reached, feared);
        }
      }
    }
  }

  /// Whoever moves in its own interest moves, and a last move only adds to what is looked at: so a
  /// departure is open under looking on by improvements as long as it is under any other kind.
  private long mayBeDeterred(int first) {
    return open[first + BY_IMPROVEMENTS_LOOKING_ON];
  }

  private void close(int first, int word, int place, ReachedEnds reached, FearedEnds feared) {
    int column = faces.index(word * Long.SIZE, place);
    for (long left = mayBeDeterred(first) & feared.settings(word); left != 0; left &= left - 1) {
      int setting = Long.numberOfTrailingZeros(left);
      long fear = feared.ends(word * Long.SIZE + setting);
      long byMoves = reached.byMoves(column + setting) & fear;
      if (byMoves != 0) {
        long byImprovements = reached.byImprovements(column + setting) & fear;
        close(first, left & -left, byMoves, byImprovements, word * Long.SIZE + setting, feared);
      }
    }
  }

  private void close(
      int first, long bit, long byMoves, long byImprovements, int setting, FearedEnds feared) {
    open[first + BY_MOVES] &= ~bit;
    if (byImprovements != 0) {
      open[first + BY_IMPROVEMENTS] &= ~bit;
    }
    long lookingOn = feared.lastMoves(setting);
    if ((byMoves & lookingOn) != 0) {
      open[first + BY_MOVES_LOOKING_ON] &= ~bit;
      if ((byImprovements & lookingOn) != 0) {
        open[first + BY_IMPROVEMENTS_LOOKING_ON] &= ~bit;
      }
    }
  }

  /// The states that hold under a concept.
  StateSet stable(StabilityConcept concept) {
    int kind = kind(concept.threshold().orElseThrow());
    var states = new StateSet.Builder(graph.space().options().size());
    for (int member = 0; member < graph.space().size(); member++) {
      if (noneOpen(member, kind)) {
        states.add(classes.member(member));
      }
    }
    return states.build();
  }

  private static int kind(Threshold threshold) {
    int further = threshold.fear() == Fear.BEST_COUNTERMOVE ? 1 : 0;
    return switch (threshold.replies()) {
      case NONE -> ANY;
      case MOVES -> BY_MOVES + further;
      case IMPROVEMENTS -> BY_IMPROVEMENTS + further;
    };
  }

  private boolean noneOpen(int member, int kind) {
    for (int word = 0; word < words; word++) {
      if (open[(member * words + word) * KINDS + kind] != 0) {
        return false;
      }
    }
    return true;
  }
}
