package io.parley.format.problem;

import io.parley.language.Say;

/// Words of a file as they appear in a message: quoted, on one line, and not too long.
public final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /// The words between quotation marks.
  public static String of(String words) {
    var shown = new StringBuilder();
    words
        .codePoints()
        .limit(LONGEST)
        .map(character -> Character.isISOControl(character) ? ' ' : character)
        .forEach(shown::appendCodePoint);
    return Say.of(
        "\"%s\"", words.codePointCount(0, words.length()) > LONGEST ? shown + "…" : shown);
  }
}
