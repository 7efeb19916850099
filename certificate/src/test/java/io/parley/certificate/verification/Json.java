package io.parley.certificate.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON value made of texts, whole numbers as they are written, lists and objects: all that claims
/// are made of.
sealed interface Json {

  /// A text, or a number by its digits.
  record Leaf(String text, boolean quoted) implements Json {}

  /// A list.
  record Items(List<Json> items) implements Json {}

  /// An object.
  record Fields(Map<String, Json> fields) implements Json {}

  /// The value that is written.
  static Json parse(String text) {
    var parser = new JsonFactory().createParser(ObjectReadContext.empty(), text);
    parser.nextToken();
    return value(parser);
  }

  private static Json value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_ARRAY -> {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield new Items(items);
      }
      case START_OBJECT -> {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var name = parser.currentName();
          parser.nextToken();
          fields.put(name, value(parser));
        }
        yield new Fields(fields);
      }
      case VALUE_STRING -> new Leaf(parser.getString(), true);
      default -> new Leaf(parser.getString(), false);
    };
  }

  /// The value, written on one line.
  default String written() {
    return switch (this) {
      case Leaf(var text, boolean quoted) -> quoted ? '"' + text + '"' : text;
      case Items(var items) ->
          "[" + String.join(",", items.stream().map(Json::written).toList()) + "]";
      case Fields(var fields) ->
          "{"
              + String.join(
                  ",",
                  fields.entrySet().stream()
                      .map(field -> "\"" + field.getKey() + "\":" + field.getValue().written())
                      .toList())
              + "}";
    };
  }

  /// Visits every leaf with the name of the field it stands in.
  default void forEachLeaf(String field, BiConsumer<String, Leaf> visitor) {
    switch (this) {
      case Leaf leaf -> visitor.accept(field, leaf);
      case Items(var items) -> items.forEach(item -> item.forEachLeaf(field, visitor));
      case Fields(var fields) -> fields.forEach((name, value) -> value.forEachLeaf(name, visitor));
    }
  }
}
