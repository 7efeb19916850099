package io.parley.certificate.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// The tokens of a JSON text, asked for one by one by what should come next. Whatever else comes
/// is {@link Malformed}. Reading is bounded: deep nesting, long texts and long entries are refused.
final class Tokens {

  private static final int MAX_NESTING = 16;
  private static final int MAX_TEXT = 16 << 20;
  private static final int MAX_NAME = 128;
  private static final int MAX_NUMBER = 16;
  private static final int MAX_SHOWN = 40;

  /// The most characters between two calls of `startEntry`.
  private static final long MAX_ENTRY = 64L << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_NESTING)
                  .maxStringLength(MAX_TEXT)
                  .maxNameLength(MAX_NAME)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          .build();

  private final JsonParser parser;
  private long entryStart;

  Tokens(InputStream in) {
    this.parser =
        JSON.createParser(ObjectReadContext.empty(), new InputStreamReader(in, UTF_8.newDecoder()));
  }

  /// The line of the current token, from 1.
  int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /// How many brackets are open.
  int depth() {
    return parser.streamReadContext().getNestingDepth();
  }

  /// Begins to count how long an entry is.
  void startEntry() {
    entryStart = offset();
  }

  private long offset() {
    return parser.currentLocation().getCharOffset();
  }

  /// Goes on to the next token, null at the end of the text.
  @Nullable JsonToken advance() {
    JsonToken token = parser.nextToken();
    if (offset() - entryStart > MAX_ENTRY) {
      throw new Malformed(
          "This is longer than the %d characters that are read".formatted(MAX_ENTRY));
    }
    return token;
  }

  /// Goes on until only this many brackets are open.
  void leaveTo(int depth) {
    var token = parser.currentToken();
    while (token != null && depth() > depth) {
      token = parser.nextToken();
    }
  }

  /// The current token must open an object.
  void openObject() {
    require(JsonToken.START_OBJECT, "an object in {}");
  }

  /// The next token must close the object.
  void closeObject() {
    if (advance() != JsonToken.END_OBJECT) {
      throw new Malformed("There should be nothing more, but there is (%s)".formatted(found()));
    }
  }

  /// The next tokens must be this field and a text, which is returned.
  String text(String field) {
    field(field);
    return text();
  }

  /// The current token must be a text, which is returned.
  String text() {
    require(JsonToken.VALUE_STRING, "a text in quotes");
    return parser.getString();
  }

  /// The next tokens must be this field and a whole number, which is returned.
  int number(String field) {
    field(field);
    return number();
  }

  /// The current token must be a whole number, which is returned.
  int number() {
    require(JsonToken.VALUE_NUMBER_INT, "a whole number");
    return parser.getIntValue();
  }

  /// The next tokens must be this field and a list; each item is read with its first token current.
  <T> List<T> list(String field, Supplier<T> item) {
    openList(field);
    var items = new ArrayList<T>();
    while (advance() != JsonToken.END_ARRAY) {
      items.add(item.get());
    }
    return items;
  }

  /// The next tokens must be this field and an object of texts, each named once.
  Map<String, String> texts(String field) {
    field(field);
    openObject();
    var texts = new LinkedHashMap<String, String>();
    while (advance() != JsonToken.END_OBJECT) {
      require(JsonToken.PROPERTY_NAME, "a name in quotes");
      var name = parser.currentName();
      advance();
      if (texts.putIfAbsent(name, text()) != null) {
        throw new Malformed("Here (%s) stands twice".formatted(name));
      }
    }
    return texts;
  }

  /// The next tokens must be this field and the beginning of a list.
  void openList(String field) {
    field(field);
    require(JsonToken.START_ARRAY, "a list in []");
  }

  /// The next token must be this field; goes on to its value.
  void field(String name) {
    if (advance() != JsonToken.PROPERTY_NAME || !name.equals(parser.currentName())) {
      throw new Malformed("The field (%s) should come here, not (%s)".formatted(name, found()));
    }
    advance();
  }

  private void require(JsonToken wanted, String words) {
    if (parser.currentToken() != wanted) {
      throw new Malformed("Here should be %s, not (%s)".formatted(words, found()));
    }
  }

  private String found() {
    if (parser.currentToken() == null) {
      return "the end";
    }
    var text = parser.getString();
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
  }
}
