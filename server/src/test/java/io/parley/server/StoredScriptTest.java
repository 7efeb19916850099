package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Script in the texts of a case stays text: browsers are told what they get, and to believe it.
class StoredScriptTest {

  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";

  /// Words that a case file has for itself, where a script would only make it unusable.
  private static final List<String> WORDS =
      List.of("parley", "kind", "control", "now", "say", "prefers", "basis", "because");

  private static Workbench workbench;
  private static Visitor visitor;
  private static String kept;

  @BeforeAll
  static void start(@TempDir Path data) {
    workbench = Workbenches.alone(data);
    visitor = new Visitor(workbench);
    visitor.get("api/session");
    var made = visitor.send("POST", "api/cases", "{\"gallery\":\"strikes-or-partnership\"}").json();
    kept = "api/cases/" + made.path("id").asString();
    var scripted = JsonMapper.shared().createObjectNode();
    scripted.set("document", scripted(made.path("document"), ""));
    scripted.put("summary", SCRIPT);
    visitor.send("PUT", kept, scripted.toString(), "If-Match", "\"1\"");
    var version = JsonMapper.shared().createObjectNode().put("revision", 2).put("name", SCRIPT);
    visitor.send("POST", kept + "/versions", version.toString());
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  /// The document with script in every text that is written for people.
  private static JsonNode scripted(JsonNode node, String key) {
    var json = JsonMapper.shared();
    if (node.isObject()) {
      var object = json.createObjectNode();
      node.properties()
          .forEach(each -> object.set(each.getKey(), scripted(each.getValue(), each.getKey())));
      return object;
    }
    if (node.isString()
        && List.of("title", "summary", "name", "label", "text", "note", "quote").contains(key)
        && !WORDS.contains(key)) {
      return json.getNodeFactory().stringNode(node.asString() + SCRIPT);
    }
    if (node.isArray()) {
      var array = json.createArrayNode();
      node.forEach(each -> array.add(scripted(each, key)));
      return array;
    }
    return node;
  }

  @Test
  void aCaseFullOfScriptCanStillBeUsed() {
    var view = visitor.get(kept).json();

    assertThat(view.path("usable").asBoolean()).isTrue();
    assertThat(view.path("title").asString()).endsWith(SCRIPT);
    assertThat(view.path("undo").asString()).isEqualTo(SCRIPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/revisions",
        "/versions",
        "/answer",
        "/outcomes",
        "/outcomes/now",
        "/graph",
        "/impossible",
        "/members"
      })
  void answersAreJsonAndNothingElse(String route) {
    var answer = visitor.get(kept + route);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"case.yaml", "case.json", "outcomes.csv", "outcomes.tex", "outcomes.md"})
  void filesAreSavedAndNotShown(String kind) {
    var file = visitor.get(kept + "/export/" + kind);

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(file.header("Content-Type")).doesNotContain("html");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void refusalsThatRepeatWhatWasSaidAreProblems() {
    var refused = visitor.get(kept + "/graph?view=%3Cscript%3E");

    assertThat(refused.problem()).isEqualTo("wrong-request");
    assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }
}
