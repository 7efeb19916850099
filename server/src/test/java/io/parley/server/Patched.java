package io.parley.server;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A document after the edits the server offers, applied as the pages apply them.
final class Patched {

  private final JsonNode document;

  private Patched(JsonNode document) {
    this.document = document;
  }

  /// A copy of a document after these edits, in order.
  static JsonNode of(JsonNode document, JsonNode edits) {
    var patched = new Patched(document.deepCopy());
    edits.forEach(patched::apply);
    return patched.document;
  }

  private void apply(JsonNode edit) {
    var path = edit.path("path").asString();
    switch (edit.path("op").asString()) {
      case "add" -> add(path, edit.path("value"));
      case "replace" -> {
        take(path);
        add(path, edit.path("value"));
      }
      case "remove" -> take(path);
      case "move" -> add(path, take(edit.path("from").asString()));
      default -> throw new IllegalArgumentException(edit.toString());
    }
  }

  private JsonNode take(String path) {
    return switch (within(path)) {
      case ArrayNode list -> list.remove(Integer.parseInt(last(path)));
      case ObjectNode mapping when mapping.has(last(path)) -> mapping.remove(last(path));
      default -> throw new IllegalArgumentException("Nothing stands at " + path);
    };
  }

  private void add(String path, JsonNode value) {
    switch (within(path)) {
      case ArrayNode list when last(path).equals("-") -> list.add(value);
      case ArrayNode list -> list.insert(Integer.parseInt(last(path)), value);
      case ObjectNode mapping -> mapping.set(last(path), value);
      default -> throw new IllegalArgumentException("Nothing can stand at " + path);
    }
  }

  private JsonNode within(String path) {
    return document.at(path.substring(0, path.lastIndexOf('/')));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
