package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Moves;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Arrays;
import java.util.List;

/// Searches a patch backwards where one-way patterns can make moves intransitive, so that the rule
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

  private final Patch patch;
  private final Moves moves;
  private final DecisionMaker[] opponents;
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

  /// A search of the opponents' moves within the patches that the given object turns to.
  LegalSearch(Patch patch, List<DecisionMaker> opponents, Moves moves) {
    this.patch = patch;
    this.moves = moves;
    this.opponents = opponents.toArray(DecisionMaker[]::new);
    this.everybody = (1 << opponents.size()) - 1;
    this.firstMovers = new int[patch.places()];
    this.wanted = new int[patch.places()];
    this.seen = new int[patch.places()];
    this.stack = new int[3 * patch.places()];
  }

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
    var ranks = patch.ranks(opponents[j]);
    moves.forEachInto(
        opponents[j],
        patch.code(state),
        code -> {
          int from = patch.place(code);
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
}
