package io.parley.store;

import io.parley.language.Say;
import java.text.Normalizer;
import java.util.Locale;

/// A text the store keeps, with the most characters (code points) it may have.
enum TextField {
  ACCOUNT_NAME(100),
  ACTION(100),
  ADDRESS(200),
  CASE_TEXT(4_000_000),
  DETAIL(4_000),
  ID(100),
  IDENTITY(1_000),
  PASSWORD_HASH(1_000),
  SUMMARY(1_000),
  TITLE(500),
  VERSION_NAME(200);

  private final int most;

  TextField(int most) {
    this.most = most;
  }

  /// The text itself, when it may be kept.
  ///
  /// @throws RefusedTextException when it is too long or has characters no database keeps
  String check(String text) {
    if (text.length() > most && text.codePointCount(0, text.length()) > most) {
      throw new RefusedTextException(
          Say.of(
              "The %s has %d characters; at most %d are kept. Shorten it.",
              called(), text.codePointCount(0, text.length()), most));
    }
    int bad = unkept(text);
    if (bad >= 0) {
      throw new RefusedTextException(
          Say.of(
              "The %s has a character that cannot be kept (U+%04X, at place %d). Take it out.",
              called(), (int) text.charAt(bad), bad + 1));
    }
    return text;
  }

  /// The text without blanks around it, when it may be kept as a name.
  ///
  /// @throws RefusedTextException when nothing is left, or as in {@link #check}
  String checkName(String text) {
    var name = check(text).strip();
    if (name.isEmpty()) {
      throw new RefusedTextException(Say.of("The %s is empty. Give one.", called()));
    }
    return name;
  }

  private String called() {
    return switch (this) {
      case ACCOUNT_NAME -> Say.of("name of an account");
      case ACTION -> Say.of("action of a log entry");
      case ADDRESS -> Say.of("address of a log entry");
      case CASE_TEXT -> Say.of("text of the case");
      case DETAIL -> Say.of("detail of a log entry");
      case ID -> Say.of("id");
      case IDENTITY -> Say.of("identity of an account");
      case PASSWORD_HASH -> Say.of("password hash");
      case SUMMARY -> Say.of("summary");
      case TITLE -> Say.of("title");
      case VERSION_NAME -> Say.of("name of a version");
    };
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
