package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import java.util.Arrays;

/// Which of the ends at hand keep a decision maker from leaving a state, and which of them still do so
/// when it thinks of its own last move: from those, nothing that it could move to would be any better.
///
/// Where it moves freely, a last move leads from any face to any other, so that the places whose every
/// state holds it back are the same for all faces.
final class FearedEnds {

  private final DecisionMaker i;
  private final GraphModel graph;
  private final Ends atHand;
  private final Deterrents deterrents;
  private final boolean free;
  private final long[] ends;
  private final long[] someEnds;
  private final long[] lastMoves;
  private final boolean[] known;
  private boolean allKnown;
  private long fromAnywhere;

  FearedEnds(DecisionMaker i, GraphModel graph, Ends atHand, Deterrents deterrents) {
    this.i = i;
    this.graph = graph;
    this.atHand = atHand;
    this.deterrents = deterrents;
    this.free = graph.moves().free(i);
    this.ends = new long[atHand.settings()];
    this.someEnds = new long[Math.ceilDiv(ends.length, Long.SIZE)];
    this.lastMoves = new long[atHand.settings()];
    this.known = new boolean[atHand.settings()];
  }

  /// Turns to the states like this one.
  void turnTo(int code) {
    Arrays.fill(someEnds, 0L);
    for (int setting = 0; setting < ends.length; setting++) {
      ends[setting] = deterrents.holdingBack(code, setting) & atHand.feasible(setting);
      someEnds[setting / Long.SIZE] |= ends[setting] == 0 ? 0L : 1L << setting;
    }
    allKnown = false;
    Arrays.fill(known, false);
  }

  /// The settings in whose faces some end holds back, 64 at a time.
  long settings(int word) {
    return someEnds[word];
  }

  /// The ends in a face that hold back.
  long ends(int setting) {
    return ends[setting];
  }

  /// Those of them that do so in spite of a last move.
  long lastMoves(int setting) {
    if (free) {
      if (!allKnown) {
        fromAnywhere = fromAnywhere();
        allKnown = true;
      }
      return fromAnywhere;
    }
    if (!known[setting]) {
      lastMoves[setting] = inSpiteOfMoves(setting);
      known[setting] = true;
    }
    return lastMoves[setting];
  }

  private long fromAnywhere() {
    long all = -1L;
    for (int setting = 0; setting < ends.length && all != 0; setting++) {
      all &= ends[setting] | ~atHand.feasible(setting);
    }
    return all;
  }

  private long inSpiteOfMoves(int from) {
    long all = ends[from];
    for (int to = 0; to < ends.length && all != 0; to++) {
      for (long left = all & atHand.feasible(to) & ~ends[to]; left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        if (graph.moves().allows(i, atHand.code(from, place), atHand.code(to, place))) {
          all &= ~(1L << place);
        }
      }
    }
    return all;
  }
}
