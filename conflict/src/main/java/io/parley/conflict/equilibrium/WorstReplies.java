package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Threshold.Fear;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Arrays;
import java.util.List;

/// For every state of a patch, the worst the others can do in reply once the decision maker has
/// moved there.
///
/// Ends of replies are taken in order of increasing fear, and each is spread to the states that can
/// lead to it and have no worse reply yet. Where the others can lead from every state of a face to
/// every other, the least fear is everywhere the worst reply, and nothing is searched.
///
/// Doing nothing is counted as a reply, whether or not legal sequences lead back. It leaves the
/// decision maker where it went, which deters it from nothing that is better than staying.
final class WorstReplies {

  private final DecisionMaker i;
  private final Patch patch;
  private final Block block;
  private final boolean reversible;
  private final ReplySearch search;
  private final int[] countermoves;
  private final int[] byCountermove;
  private final int[] leastFears;
  private final int[] worst;

  /// The worst replies in the patches that the given object turns to.
  WorstReplies(DecisionMaker i, Patch patch, Moves moves, Plan plan) {
    var opponents = patch.opponents(i);
    this.i = i;
    this.patch = patch;
    this.block = Block.of(i).without(patch.shared());
    this.reversible =
        moves.transitive() && opponents.stream().allMatch(other -> other.oneWay() == 0);
    this.search = search(patch, opponents, moves, plan);
    this.countermoves = new int[patch.places()];
    this.byCountermove = new int[patch.places()];
    this.leastFears = new int[block.settings()];
    this.worst = new int[patch.places()];
  }

  private static ReplySearch search(
      Patch patch, List<DecisionMaker> opponents, Moves moves, Plan plan) {
    if (!moves.transitive()) {
      return new LegalSearch(patch, opponents, moves);
    }
    return plan.words() && patch.places() <= WordSearch.PLACES
        ? new WordSearch(patch, opponents)
        : new LinearSearch(patch, opponents);
  }

  /// Gets ready for the patch as it now is.
  ///
  /// @param ownMoves the best the decision maker can have in one step, in ranks
  /// @param classes how many ranks there are
  void open(OwnMoves ownMoves, int classes) {
    var states = patch.states();
    for (int n = 0; n < patch.size(); n++) {
      countermoves[states[n]] = ownMoves.best(ownMoves.column(patch.code(states[n])));
    }
    patch.sort(countermoves, classes, byCountermove);
  }

  /// What each state is worth to the decision maker as somewhere to go: its rank or its worst
  /// reply, whichever is less; {@link PreferenceOrder#INFEASIBLE} where a state cannot be. The
  /// array is written anew by the next call.
  int[] worth(Threshold threshold) {
    boolean end = threshold.fear() == Fear.END;
    var fears = end ? patch.ranks(i) : countermoves;
    if (threshold.replies() == Replies.MOVES && reversible && patch.isFull()) {
      takeLeast(fears);
    } else {
      search(threshold.replies(), fears, end ? patch.ascending(i) : byCountermove);
    }
    var ranks = patch.ranks(i);
    for (int place = 0; place < worst.length; place++) {
      worst[place] = Math.min(worst[place], ranks[place]);
    }
    return worst;
  }

  private void takeLeast(int[] fears) {
    Arrays.fill(leastFears, Integer.MAX_VALUE);
    for (int place = 0; place < fears.length; place++) {
      int face = block.setting(place);
      leastFears[face] = Math.min(leastFears[face], fears[place]);
    }
    for (int place = 0; place < fears.length; place++) {
      worst[place] = leastFears[block.setting(place)];
    }
  }

  private void search(Replies replies, int[] fears, int[] ascending) {
    Arrays.fill(worst, ReplySearch.UNREACHED);
    search.begin(replies, worst);
    int reached = 0;
    for (int n = 0; reached < patch.size(); n++) {
      reached += search.spread(ascending[n], fears[ascending[n]]);
    }
  }
}
