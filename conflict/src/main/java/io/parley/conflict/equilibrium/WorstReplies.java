package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Threshold.Fear;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Arrays;
import java.util.List;

/// For every state of a face, the worst the others can do in reply once the decision maker has
/// moved there.
///
/// Ends of replies are taken in order of increasing fear, and each is spread to the states that can
/// lead to it and have no worse reply yet. Where the others can lead from every state to every
/// other, the least fear is everywhere the worst reply, and nothing is searched.
///
/// Doing nothing is counted as a reply, whether or not legal sequences lead back. It leaves the
/// decision maker where it went, which deters it from nothing that is better than staying.
final class WorstReplies {

  private final DecisionMaker i;
  private final Face face;
  private final boolean reversible;
  private final RankSort sort;
  private final ReplySearch search;
  private final int[] byEnd;
  private final int[] countermoves;
  private final int[] byCountermove;
  private final int[] worst;

  /// The worst replies in the faces that the given object turns to.
  WorstReplies(DecisionMaker i, Face face, Moves moves) {
    this.i = i;
    this.face = face;
    this.reversible =
        moves.transitive() && face.opponents().stream().allMatch(other -> other.oneWay() == 0);
    this.sort = new RankSort(face.places());
    this.search =
        moves.transitive()
            ? new LinearSearch(face, Block.of(i), sort)
            : new LegalSearch(face, moves);
    this.byEnd = new int[face.places()];
    this.countermoves = new int[face.places()];
    this.byCountermove = new int[face.places()];
    this.worst = new int[face.places()];
  }

  /// Gets ready for the face as it now is.
  ///
  /// @param ownMoves the best the decision maker can have in one step, in ranks
  void open(List<PreferenceOrder> orders, OwnMoves ownMoves) {
    var states = face.states();
    int classes = orders.get(i.index()).classes();
    sort.sort(states, face.size(), face.ranks(), classes, byEnd);
    for (int n = 0; n < face.size(); n++) {
      countermoves[states[n]] = ownMoves.best(face.code(states[n]));
    }
    sort.sort(states, face.size(), countermoves, classes, byCountermove);
    search.open(orders);
  }

  /// What each state is worth to the decision maker as somewhere to go: its rank or its worst
  /// reply, whichever is less; {@link PreferenceOrder#INFEASIBLE} where a state cannot be. The
  /// array is written anew by the next call.
  int[] worth(Threshold threshold) {
    boolean end = threshold.fear() == Fear.END;
    var fears = end ? face.ranks() : countermoves;
    var ascending = end ? byEnd : byCountermove;
    if (threshold.replies() == Replies.MOVES && reversible && face.size() == face.places()) {
      Arrays.fill(worst, fears[ascending[0]]);
    } else {
      search(threshold.replies(), fears, ascending);
    }
    var ranks = face.ranks();
    for (int place = 0; place < worst.length; place++) {
      worst[place] = Math.min(worst[place], ranks[place]);
    }
    return worst;
  }

  private void search(Replies replies, int[] fears, int[] ascending) {
    Arrays.fill(worst, ReplySearch.UNREACHED);
    search.begin(replies, worst);
    int reached = 0;
    for (int n = 0; reached < face.size(); n++) {
      reached += search.spread(ascending[n], fears[ascending[n]]);
    }
  }

  /// Units of work the searches have done so far.
  long work() {
    return search.work();
  }
}
