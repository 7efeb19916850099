package io.parley.conflict.equilibrium;

import io.parley.conflict.preference.PreferenceOrder;
import java.util.Arrays;

/// Which of the ends at hand an order ranks below a given rank, a bit each, for every setting of the
/// decision maker a word.
///
/// Worked example: of the ends `NN`, `YN`, `NY`, ranked 4, 0, 2, those below rank 3 are the word
/// `110`: two of them, as many as below rank 4.
///
/// - Cost: one pass over the ranks and one over the ends, and as many words as there are different
///   ranks among these, for each setting.
final class RankWords {

  private final PreferenceOrder order;

  /// By rank, how many different ranks of ends at hand are less.
  private final int[] fewer;

  private final Ends ends;
  private final int settings;
  private long[] words = {};

  RankWords(PreferenceOrder order, Ends ends) {
    this.order = order;
    this.ends = ends;
    this.settings = ends.settings();
    this.fewer = new int[order.classes() + 1];
  }

  /// Looks at the ends that are at hand now.
  void look() {
    int different = countRanks();
    if (words.length < (different + 1) * settings) {
      words = new long[(different + 1) * settings];
    }
    Arrays.fill(words, 0, (different + 1) * settings, 0L);
    for (int setting = 0; setting < settings; setting++) {
      for (long left = ends.feasible(setting); left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        int rank = order.rank(ends.code(setting, place));
        words[(fewer[rank] + 1) * settings + setting] |= 1L << place;
      }
    }
    for (int at = settings; at < (different + 1) * settings; at++) {
      words[at] |= words[at - settings];
    }
  }

  private int countRanks() {
    Arrays.fill(fewer, 0);
    for (int setting = 0; setting < settings; setting++) {
      for (long left = ends.feasible(setting); left != 0; left &= left - 1) {
        fewer[order.rank(ends.code(setting, Long.numberOfTrailingZeros(left)))] = 1;
      }
    }
    int different = 0;
    for (int rank = 0; rank < fewer.length; rank++) {
      int found = fewer[rank];
      fewer[rank] = different;
      different += found;
    }
    return different;
  }

  /// The ends of a setting that are ranked below this rank.
  long below(int rank, int setting) {
    return words[fewer[rank] * settings + setting];
  }

  /// The rank of a state.
  int rank(int code) {
    return order.rank(code);
  }
}
