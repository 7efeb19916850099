package io.parley.format.problem;

import io.parley.language.Say;
import java.util.Collection;
import java.util.Optional;

/// What may have been meant: the known word closest to the one that was written.
///
/// Closeness counts the letters to be changed, left out, put in or swapped with their neighbour
/// (restricted Damerau distance, 1964); a third of the letters, at most three, may differ. Worked
/// example: `crackdwn` is at distance 1 from `crackdown`; `xyz` is close to nothing.
public final class Suggestion {

  private static final int LONGEST = 64;
  private static final int FARTHEST = 3;

  /// More known words than this are not looked through: no case has so many ids.
  private static final int MOST_KNOWN = 500;

  private Suggestion() {}

  /// The closest known word; among equally close ones the first.
  public static Optional<String> closest(String written, Collection<String> known) {
    if (written.length() > LONGEST || known.size() > MOST_KNOWN) {
      return Optional.empty();
    }
    int allowed = Math.clamp(written.length() / 3, 1, FARTHEST);
    String best = "";
    int least = allowed + 1;
    for (var word : known) {
      if (Math.abs(word.length() - written.length()) < least && word.length() <= LONGEST) {
        int distance = word.equalsIgnoreCase(written) ? 0 : distance(written, word);
        if (distance < least) {
          least = distance;
          best = word;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /// The hint that asks for the closest known word; empty when none is close.
  public static String hint(String written, Collection<String> known) {
    return closest(written, known).map(Suggestion::meant).orElse("");
  }

  /// The hint that asks for this word.
  public static String meant(String word) {
    return Say.of("Maybe you meant \"%s\"?", word);
  }

  private static int distance(String a, String b) {
    var before = new int[b.length() + 1];
    var last = new int[b.length() + 1];
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      var spent = before;
      before = last;
      last = row;
      row = spent;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
