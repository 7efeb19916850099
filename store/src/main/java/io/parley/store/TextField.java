package io.parley.store;

import java.text.Normalizer;
import java.util.Locale;

/// A text the store keeps, with the most characters (code points) it may have.
enum TextField {
  ACCOUNT_NAME("name of an account", 100),
  ACTION("action of a log entry", 100),
  ADDRESS("address of a log entry", 200),
  CASE_TEXT("text of the case", 4_000_000),
  DETAIL("detail of a log entry", 4_000),
  ID("id", 100),
  IDENTITY("identity of an account", 1_000),
  PASSWORD_HASH("password hash", 1_000),
  SUMMARY("summary", 1_000),
  TITLE("title", 500),
  VERSION_NAME("name of a version", 200);

  private final String called;
  private final int most;

  TextField(String called, int most) {
    this.called = called;
    this.most = most;
  }

  /// The text itself, when it may be kept.
  ///
  /// @throws RefusedTextException when it is too long or has characters no database keeps
  String check(String text) {
    if (text.length() > most && text.codePointCount(0, text.length()) > most) {
      throw new RefusedTextException(
          "The %s has %d characters; at most %d are kept. Shorten it."
              .formatted(called, text.codePointCount(0, text.length()), most));
    }
    int bad = unkept(text);
    if (bad >= 0) {
      throw new RefusedTextException(
          "The %s has a character that cannot be kept (U+%04X, at place %d). Take it out."
              .formatted(called, (int) text.charAt(bad), bad + 1));
    }
    return text;
  }

  /// The text without blanks around it, when it may be kept as a name.
  ///
  /// @throws RefusedTextException when nothing is left, or as in {@link #check}
  String checkName(String text) {
    var name = check(text).strip();
    if (name.isEmpty()) {
      throw new RefusedTextException("The %s is empty. Give one.".formatted(called));
    }
    return name;
  }

  /// What two names have in common that differ in case only, or in how their letters are encoded.
  static String nameKey(String name) {
    var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
    var folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  /// The place of the first NUL or half of a surrogate pair; -1 when there is none.
  private static int unkept(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == 0) {
        return at;
      }
      if (Character.isSurrogate(c)) {
        boolean pair = at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1));
        if (!pair) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }
}
