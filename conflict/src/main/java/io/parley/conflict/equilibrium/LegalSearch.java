package io.parley.conflict.equilibrium;

import io.parley.conflict.move.Moves;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Arrays;
import java.util.List;

/// Searches a face backwards where one-way patterns can make moves intransitive, so that the rule
/// that nobody moves twice in a row has to be kept.
///
/// A sequence can be prolonged at its beginning by anybody but its first mover. The search
/// therefore reaches pairs of a state and a first mover. Once a state is reached with one first
/// mover, the steps of all others into it count; once with a second one, those of the first count
/// too; and where a sequence ends, the steps of everybody do. So the steps of one opponent into a
/// state are looked at once.
///
/// Worked example: only `l` can go `p → q`, `q → r` and not `p → r`. Then `r` spreads to `q`, with
/// first mover `l`, and not to `p`, unless another opponent can go `q → r` or join in between.
///
/// - Cost: O(Σ |moves of the opponents|) a search.
/// - Source: the search over states and last movers of {@link
///   io.parley.conflict.move.LegalSequences}, turned round.
final class LegalSearch implements ReplySearch {

  private final Face face;
  private final Moves moves;
  private final int everybody;

  private final int[] firstMovers;
  private final int[] wanted;
  private final int[] seen;
  private final int[] stack;
  private int height;
  private int[] worst = {};
  private boolean improvementsOnly;
  private int value;
  private int reached;
  private long work;

  /// A search of the faces that the given object turns to.
  LegalSearch(Face face, Moves moves) {
    this.face = face;
    this.moves = moves;
    this.everybody = (1 << face.opponents().size()) - 1;
    this.firstMovers = new int[face.places()];
    this.wanted = new int[face.places()];
    this.seen = new int[face.places()];
    this.stack = new int[3 * face.places()];
  }

  @Override
  public void open(List<PreferenceOrder> orders) {}

  @Override
  public void begin(Replies replies, int[] worst) {
    this.improvementsOnly = replies == Replies.IMPROVEMENTS;
    this.worst = worst;
    Arrays.fill(firstMovers, 0);
    Arrays.fill(wanted, 0);
    Arrays.fill(seen, 0);
  }

  @Override
  public int spread(int end, int value) {
    int before = reached;
    this.value = value;
    reach(end);
    want(end, everybody);
    while (height > 0) {
      int state = stack[--height];
      int movers = wanted[state] & ~seen[state];
      seen[state] |= movers;
      for (; movers != 0; movers &= movers - 1) {
        lookBack(state, Integer.numberOfTrailingZeros(movers));
      }
    }
    return reached - before;
  }

  private void lookBack(int state, int j) {
    var ranks = face.ranksOfOpponents().get(j);
    moves.forEachInto(
        face.opponents().get(j),
        face.code(state),
        code -> {
          int from = face.place(code);
          work++;
          if (!improvementsOnly || ranks[from] < ranks[state]) {
            reach(from);
            prolong(from, 1 << j);
          }
        });
  }

  private void prolong(int state, int mover) {
    int before = firstMovers[state];
    firstMovers[state] |= mover;
    want(state, before == 0 || before == mover ? everybody & ~mover : everybody);
  }

  private void want(int state, int movers) {
    if ((movers & ~wanted[state]) != 0) {
      wanted[state] |= movers;
      stack[height++] = state;
    }
  }

  private void reach(int state) {
    if (worst[state] == UNREACHED) {
      worst[state] = value;
      reached++;
    }
  }

  @Override
  public long work() {
    return work;
  }
}
