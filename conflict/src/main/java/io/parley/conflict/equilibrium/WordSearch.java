package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Arrays;
import java.util.List;

/// Searches a patch of at most 64 states backwards, where every decision maker's moves are
/// transitive. It does what {@link LinearSearch} does, with a set of states for each column mark:
/// one word holds all states from which the opponents lead to a given one.
///
/// - Cost: O(opponents · states) operations on words.
final class WordSearch implements ReplySearch {

  /// How many states fit in a word.
  static final int PLACES = Long.SIZE;

  private final Patch patch;
  private final DecisionMaker[] opponents;
  private final long[][] into;
  private final long[] before;
  private int[] worst = {};
  private long unreached;

  /// A search of the opponents' moves within the patches that the given object turns to.
  WordSearch(Patch patch, List<DecisionMaker> opponents) {
    this.patch = patch;
    this.opponents = opponents.toArray(DecisionMaker[]::new);
    this.into = opponents.stream().map(this::into).toArray(long[][]::new);
    this.before = new long[patch.places()];
  }

  /// By place, from where the opponent could move there if every state could be.
  private long[] into(DecisionMaker j) {
    var own = Block.of(j);
    var block = own.without(patch.shared());
    var ratchet = Ratchet.of(j, own);
    var into = new long[patch.places()];
    for (int to = 0; to < into.length; to++) {
      for (int setting = 0; setting < block.settings(); setting++) {
        if ((ratchet.notch(setting) & ~ratchet.notch(block.setting(to))) == 0) {
          into[to] |= 1L << block.code(block.rest(to), setting);
        }
      }
    }
    return into;
  }

  @Override
  public void begin(Replies replies, int[] worst) {
    this.worst = worst;
    Arrays.fill(before, 0);
    for (int j = 0; j < opponents.length; j++) {
      if (replies == Replies.IMPROVEMENTS) {
        addImprovements(into[j], patch.ascending(opponents[j]), patch.ranks(opponents[j]));
      } else {
        addMoves(into[j]);
      }
    }
    unreached = 0;
    for (int n = 0; n < patch.size(); n++) {
      unreached |= 1L << patch.states()[n];
    }
  }

  private void addMoves(long[] into) {
    for (int to = 0; to < into.length; to++) {
      before[to] |= into[to];
    }
  }

  private void addImprovements(long[] into, int[] ascending, int[] ranks) {
    long worse = 0;
    long equal = 0;
    int rank = 0;
    for (int n = 0; n < patch.size(); n++) {
      int to = ascending[n];
      if (ranks[to] != rank) {
        rank = ranks[to];
        worse |= equal;
        equal = 0;
      }
      equal |= 1L << to;
      before[to] |= into[to] & worse;
    }
  }

  @Override
  public int spread(int end, int value) {
    long pending = unreached & 1L << end;
    long all = 0;
    while (pending != 0) {
      int state = Long.numberOfTrailingZeros(pending);
      all |= pending;
      unreached &= ~pending;
      pending = (pending & (pending - 1)) | (before[state] & unreached);
    }
    for (long rest = all; rest != 0; rest &= rest - 1) {
      worst[Long.numberOfTrailingZeros(rest)] = value;
    }
    return Long.bitCount(all);
  }
}
