package io.parley.format.tree;

import io.parley.language.Say;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// What keeps a text from being YAML, in words for whoever wrote it. The parser's own words tell of
/// its inside, and in English only; from them it is known which fault it met.
final class YamlFault {

  private YamlFault() {}

  static String sentence(MarkedYamlEngineException met) {
    return switch (met.getProblem()) {
      case String parser when parser.contains("(TAB)") ->
          Say.of("This is not well-formed YAML: a tab cannot stand here. Indent with blanks.");
      case String parser when parser.contains("cannot start any token") ->
          Say.of(
              "This is not well-formed YAML: no text can begin with this character. Put the text in quotation marks.");
      case String parser when parser.contains("',' or ']'") ->
          Say.of("This is not well-formed YAML: a list in [ ] lacks a comma or its end.");
      case String parser when parser.contains("',' or '}'") ->
          Say.of("This is not well-formed YAML: a mapping in { } lacks a comma or its end.");
      case String parser when parser.contains("unexpected end of stream") ->
          Say.of("This is not well-formed YAML: a text in quotation marks does not end.");
      case String parser when parser.contains("escape") ->
          Say.of(
              "This is not well-formed YAML: in double quotation marks, a backslash must begin something YAML knows. Use single ones.");
      case String parser when parser.contains("mapping values are not allowed") ->
          Say.of(
              "This is not well-formed YAML: a colon cannot stand here. Put a text with a colon in quotation marks.");
      case String parser when parser.contains("could not find expected ':'") ->
          Say.of("This is not well-formed YAML: a key lacks its colon.");
      case String parser when parser.contains("<scalar>") ->
          Say.of(
              "This is not well-formed YAML: more follows a text in quotation marks. Put all of it between them.");
      case String parser
          when parser.contains("<block end>") || parser.contains("sequence entries") ->
          Say.of(
              "This is not well-formed YAML: this line is not indented as those above it have it.");
      case null, default -> Say.of("This is not well-formed YAML.");
    };
  }
}
