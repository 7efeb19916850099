package io.parley.language;

/// How English joins names and writes numbers.
final class EnglishGrammar implements Grammar {

  static final Grammar INSTANCE = new EnglishGrammar();

  private EnglishGrammar() {}

  @Override
  public String and(String last) {
    return "and";
  }

  @Override
  public String or(String last) {
    return "or";
  }

  @Override
  public String ordinal(int number) {
    int lastTwo = number % 100;
    int last = number % 10;
    String ending =
        lastTwo >= 11 && lastTwo <= 13
            ? "th"
            : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return number + ending;
  }

  @Override
  public char point() {
    return '.';
  }
}
