package io.parley.conflict.equilibrium;

import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.List;

/// Searches a face backwards where every decision maker's moves are transitive, so that what the
/// others can lead to is plain reachability.
///
/// The predecessors of a state by one opponent are the states of its columns, for improvements
/// those below a rank. As columns are sorted, they are always the front of a column, and one mark
/// remembers how much of that front earlier states have passed already.
///
/// Worked example: a column sorted `a b c d`, worst first. When `c` is reached, `a` and `b` are
/// passed; when `d` is reached later, `c` alone is.
///
/// - Cost: each pair of state and opponent is passed once, O(opponents · states) whatever the
///   conflict; with o one-way options of an opponent, up to 2^o columns are looked at for a state.
final class LinearSearch implements ReplySearch {

  private final Face face;
  private final Columns[] columns;
  private final RankSort sort;
  private final int[] ascending;
  private final Frontier frontier;
  private boolean improvementsOnly;
  private long work;

  /// A search of the faces that the given object turns to.
  LinearSearch(Face face, Block focal, RankSort sort) {
    this.face = face;
    this.columns =
        face.opponents().stream()
            .map(other -> new Columns(other, Block.of(other).without(focal), face.places()))
            .toArray(Columns[]::new);
    this.sort = sort;
    this.ascending = new int[face.places()];
    this.frontier = new Frontier(face.places());
  }

  @Override
  public void open(List<PreferenceOrder> orders) {
    for (int j = 0; j < columns.length; j++) {
      var ranks = face.ranksOfOpponents().get(j);
      int classes = orders.get(face.opponents().get(j).index()).classes();
      sort.sort(face.states(), face.size(), ranks, classes, ascending);
      columns[j].deal(ascending, face.size(), ranks);
    }
  }

  @Override
  public void begin(Replies replies, int[] worst) {
    improvementsOnly = replies == Replies.IMPROVEMENTS;
    frontier.begin(worst);
    for (var ofOpponent : columns) {
      ofOpponent.rewind();
    }
  }

  @Override
  public int spread(int end, int value) {
    int before = frontier.reached();
    frontier.spread(value);
    frontier.reach(end);
    while (frontier.hasNext() && frontier.reached() < face.size()) {
      int state = frontier.next();
      for (var ofOpponent : columns) {
        work += ofOpponent.pass(state, improvementsOnly, frontier);
      }
    }
    return frontier.reached() - before;
  }

  @Override
  public long work() {
    return work;
  }
}
