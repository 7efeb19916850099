package io.parley.language;

/// How a language joins names and writes numbers inside its sentences.
interface Grammar {

  /// The word between the last two names of a list.
  String and(String last);

  /// The word between the last two names of a choice.
  String or(String last);

  /// A place in an order, to stand before the noun it counts.
  String ordinal(int number);

  /// What stands between the whole and the tenths of a number.
  char point();
}
