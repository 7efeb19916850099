package io.parley.format.tree;

import io.parley.language.Say;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What keeps a text from being JSON, in words for whoever wrote it. The parser's own words tell of
/// its inside, and in English only; from them it is known which fault it met.
final class JsonFault {

  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected character \\('(.)'.*", Pattern.DOTALL);

  private static final Pattern UNKNOWN =
      Pattern.compile("Unrecognized token '([^']{1,40})'.*", Pattern.DOTALL);

  private JsonFault() {}

  static String sentence(JacksonException met) {
    if (met instanceof UnexpectedEndOfInputException) {
      return Say.of("This is not well-formed JSON: the text ends before its value does.");
    }
    var parser = String.valueOf(met.getOriginalMessage());
    var unexpected = UNEXPECTED.matcher(parser);
    if (unexpected.matches()) {
      return Say.of("This is not well-formed JSON: “%s” cannot stand here.", unexpected.group(1));
    }
    var unknown = UNKNOWN.matcher(parser);
    if (unknown.matches()) {
      return Say.of(
          "This is not well-formed JSON: “%s” means nothing here. Put texts in quotation marks.",
          unknown.group(1));
    }
    return Say.of("This is not well-formed JSON.");
  }
}
