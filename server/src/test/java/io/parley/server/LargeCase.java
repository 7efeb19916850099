package io.parley.server;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// A case that keeps the engine busy.
final class LargeCase {

  private LargeCase() {}

  /// What makes a new case of two parties with so many options between them, which want to move in
  /// turn.
  static String of(int options) {
    var document = JsonMapper.shared().createObjectNode();
    document.put("parley", 1).put("title", "Large").put("kind", "teaching");
    var parties = document.putObject("parties");
    for (var party : List.of("a", "b")) {
      var stated = parties.putObject(party);
      var own = stated.putObject("options");
      var wanted = stated.putArray("prefers");
      for (int option = 1; option <= options / 2; option++) {
        own.putObject(party + option);
        wanted.add(party + option + " iff " + (party.equals("a") ? "b" : "a") + option);
      }
    }
    document.putArray("now");
    var file = JsonMapper.shared().createObjectNode().put("name", "large.json");
    return JsonMapper.shared()
        .createObjectNode()
        .set("file", file.put("text", document.toString()))
        .toString();
  }
}
