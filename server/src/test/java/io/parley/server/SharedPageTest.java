package io.parley.server;

import static io.parley.server.ContractVisitor.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page that is handed on, made with the script and style in the resources of the tests.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedPageTest {

  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"parley-case\">(.*?)</script>");

  private final Contract contract = new Contract();
  private Workbench workbench;
  private ContractVisitor visitor;

  @BeforeAll
  void start(@TempDir Path data) {
    workbench = Workbenches.alone(data);
    visitor = new ContractVisitor(workbench, contract);
  }

  @AfterAll
  void stop() {
    workbench.close();
  }

  private String page(String made, String query) {
    return good(visitor.get(made + "/export/page.html" + query)).body();
  }

  private static JsonNode data(String page) {
    var found = DATA.matcher(page);
    assertThat(found.find()).isTrue();
    return JsonMapper.shared().readTree(found.group(1));
  }

  @Test
  void itHoldsWhatTheServerAnswersWhoeverDecides() {
    var made = visitor.fromGallery("strikes-or-partnership");
    var shared = data(page(made, "?control=us=split"));
    assertThat(contract.faults("SharedCase", shared)).isEmpty();
    assertThat(shared.path("answers").propertyNames()).first().isEqualTo("us=split");
    for (var control : shared.path("answers").propertyNames()) {
      assertThat(shared.path("answers").path(control))
          .isEqualTo(visitor.json(made + "/answer?control=" + control));
      assertThat(shared.path("outcomes").path(control))
          .isEqualTo(visitor.json(made + "/outcomes?control=" + control));
      assertThat(shared.path("graph").path(control))
          .isEqualTo(visitor.json(made + "/graph?control=" + control));
      for (var outcome : shared.path("explanations").path(control).properties()) {
        assertThat(outcome.getValue())
            .isEqualTo(
                visitor.json(made + "/outcomes/" + outcome.getKey() + "?control=" + control));
      }
    }
  }

  @Test
  void everySettingOfTheSwitchesHasItsAnswer() {
    var shared = data(page(visitor.fromGallery("strikes-or-partnership"), ""));
    var part = shared.path("answers").iterator().next().path("switches").get(0);
    for (var choice : part.path("choices")) {
      assertThat(shared.path("answers").propertyNames())
          .contains(part.path("party").asString() + "=" + choice.path("value").asString());
    }
  }

  @Test
  void itsPolicyAllowsItsOwnScriptAndStyleAndNothingElse() {
    var page = page(visitor.fromGallery("chicken"), "");
    var script = between(page, "<script type=\"module\">", "</script>");
    var style = between(page, "<style>", "</style>");
    assertThat(between(page, "content=\"default-src", "\">"))
        .isEqualTo(
            " 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
                .formatted(hash(script), hash(style)));
    assertThat(page).doesNotContain("src=", "href=", "@import");
  }

  @Test
  void nothingWrittenInACaseEndsTheElementOfItsData() {
    var title = "</script><script>alert(1)</script><!-- \u2028";
    var made =
        visitor.made(
            "{\"file\":{\"name\":\"a.json\",\"text\":"
                + JsonMapper.shared()
                    .writeValueAsString(
                        """
                        {"parley":1,"title":%s,"kind":"teaching",
                         "parties":{"a":{"options":{"go":{"label":"Go"}},"prefers":["go"]}},"now":[]}
                        """
                            .formatted(JsonMapper.shared().writeValueAsString(title)))
                + "}}");
    var page = page(made, "");
    assertThat(Pattern.compile("</script>").matcher(page).results()).hasSize(2);
    assertThat(between(page, "parley-case\">", "</script>")).doesNotContain("<", "\u2028");
    assertThat(data(page).path("title").asString()).isEqualTo(title);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String hash(String text) {
    try {
      return "sha256-"
          + Base64.getEncoder()
              .encodeToString(
                  MessageDigest.getInstance("SHA-256")
                      .digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
