package io.parley.language;

import java.util.regex.Pattern;

/// How Spanish joins names and writes numbers. Its sentences put every ordinal before a masculine
/// noun (`3.er juicio`, `9.º lugar`), so that one form is enough.
final class SpanishGrammar implements Grammar {

  static final Grammar INSTANCE = new SpanishGrammar();

  /// A name that begins with the sound of i; before hie- and a vowel after i it is another sound.
  private static final Pattern LIKE_I =
      Pattern.compile("\\P{L}*h?[ií](?![aeou]).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LIKE_O =
      Pattern.compile("\\P{L}*h?[oó].*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SpanishGrammar() {}

  @Override
  public String and(String last) {
    return LIKE_I.matcher(last).matches() ? "e" : "y";
  }

  @Override
  public String or(String last) {
    return LIKE_O.matcher(last).matches() ? "u" : "o";
  }

  @Override
  public String ordinal(int number) {
    int lastTwo = number % 100;
    boolean shortened = (number % 10 == 1 || number % 10 == 3) && (lastTwo < 11 || lastTwo > 13);
    return number + (shortened ? ".er" : ".º");
  }

  @Override
  public char point() {
    return ',';
  }
}
