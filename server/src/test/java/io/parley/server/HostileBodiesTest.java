package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Bodies made to be too much, to mislead, or to reach files.
@Timeout(60)
class HostileBodiesTest {

  private static final String SECRET = "what the server alone should know";

  private static Workbench workbench;
  private static Visitor visitor;
  private static Path secret;

  @BeforeAll
  static void start(@TempDir Path data, @TempDir Path elsewhere) throws Exception {
    secret = Files.writeString(elsewhere.resolve("secret.txt"), SECRET);
    workbench = Workbenches.alone(data);
    visitor = new Visitor(workbench);
    visitor.get("api/session");
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  private static Visitor.Answer imported(String name, String text) {
    var json = JsonMapper.shared();
    var body = json.createObjectNode();
    body.putObject("file").put("name", name).put("text", text);
    return visitor.send("POST", "api/cases", json.writeValueAsString(body));
  }

  @ParameterizedTest
  @ValueSource(ints = {5 * 1024 * 1024 + 1, 12_000_000})
  void bodiesThatAreTooLargeAreRefused(int size) {
    var refused = visitor.send("POST", "api/check", " ".repeat(size - 2) + "{}");

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.problem()).isEqualTo("too-large");
  }

  @Test
  void bodiesThatDoNotSayHowLargeTheyAreAreRefusedWhenTheyTurnOutToBe() {
    var endless = (" ".repeat(6_000_000) + "{}").getBytes(StandardCharsets.UTF_8);

    var refused =
        visitor.ask(
            "POST",
            "api/check",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)),
            "Content-Type",
            "application/json",
            "X-XSRF-TOKEN",
            visitor.token().orElseThrow());

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.problem()).isEqualTo("too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[1,",
        "{\"blank\":",
        "nothing",
        "\u0000",
        "{\"blank\":{\"title\":\"a\"}} {",
        "\"\\ud800\""
      })
  void malformedJsonIsAWrongRequest(String body) {
    var refused = visitor.send("POST", "api/cases", body);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.problem()).isEqualTo("wrong-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "1",
        "{}",
        "{\"gallery\":null}",
        "{\"gallery\":[\"elmira-1991\"]}",
        "{\"blank\":{}}",
        "{\"blank\":{\"title\":null}}",
        "{\"file\":{\"name\":\"a.yaml\"}}",
        "{\"file\":{\"text\":\"a\"}}",
        "{\"gallery\":\"elmira-1991\",\"blank\":{\"title\":\"a\"}}"
      })
  void whatIsMissingOrOfTheWrongKindIsAWrongRequest(String body) {
    assertThat(visitor.send("POST", "api/cases", body).problem()).isEqualTo("wrong-request");
  }

  @Test
  void unknownPropertiesAreNamed() {
    var refused = visitor.send("POST", "api/cases", "{\"galery\":\"elmira-1991\"}");

    assertThat(refused.problem()).isEqualTo("wrong-request");
    assertThat(refused.json().path("detail").asString())
        .isEqualTo("There is no (galery) here. What can stand here: blank, file, gallery.");
  }

  @Test
  void otherThanJsonIsNotRead() {
    var refused =
        visitor.send("POST", "api/cases", "{}", "Content-Type", "application/json; charset=utf-8");
    assertThat(refused.problem()).isEqualTo("wrong-request");

    for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml")) {
      var other =
          visitor.ask(
              "POST",
              "api/cases",
              BodyPublishers.ofString("{\"blank\":{\"title\":\"a\"}}"),
              "Content-Type",
              type,
              "X-XSRF-TOKEN",
              visitor.token().orElseThrow());
      assertThat(other.status()).isEqualTo(415);
      assertThat(other.problem()).isEqualTo("media-type");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, api/nowhere, 404, not-found",
    "GET, nowhere, 404, not-found",
    "GET, api/cases/1/nowhere, 404, not-found",
    "PATCH, api/cases, 405, method",
    "TRACE, api/cases, 405, method",
    "GET, api/cases?page=many, 400, wrong-request",
    "GET, api/cases/1?revision=99999999999, 400, wrong-request",
    "POST, api/cases/1/undo, 400, wrong-request",
    "GET, error, 404, not-found"
  })
  void everyRefusalIsAProblemWithAStableId(String method, String path, int status, String id) {
    var refused = visitor.send(method, path, "");

    assertThat(refused.problem()).isEqualTo(id);
    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.body()).doesNotContain("Exception", "io.parley", "springframework", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_737_419, Integer.MAX_VALUE})
  void aPageThatIsFarBehindTheLastIsEmpty(int page) {
    var made = visitor.send("POST", "api/cases", "{\"gallery\":\"elmira-1991\"}").json();

    for (var list :
        List.of("api/cases", "api/cases/%s/revisions".formatted(made.get("id").asString()))) {
      var answer = visitor.get(list + "?page=" + page);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().isEmpty()).isEqualTo(page > 0);
    }
  }

  @ParameterizedTest
  @CsvSource({"99999999999, too large", "1.5, kind it must be"})
  void aRevisionIsAWholeNumberOfOrdinarySize(String revision, String why) {
    var made = visitor.send("POST", "api/cases", "{\"gallery\":\"elmira-1991\"}").json();
    var path = "api/cases/%s/restore".formatted(made.get("id").asString());

    var refused =
        visitor.send("POST", path, "{\"revision\":%s}".formatted(revision), "If-Match", "1");

    assertThat(refused.problem()).isEqualTo("wrong-request");
    assertThat(refused.body()).contains(why);
  }

  @Test
  void refusalsAreProblemsWhateverFormIsAskedFor() {
    assertThat(visitor.get("api/cases/1", "Accept", "text/event-stream").problem())
        .isEqualTo("not-found");
    assertThat(visitor.get("api/cases/1", "Accept", "text/csv").problem()).isEqualTo("not-found");
  }

  @Test
  void deepJsonIsRefused() {
    var deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    assertThat(visitor.send("POST", "api/check", deep).problem()).isEqualTo("wrong-request");

    var lessDeep = "[".repeat(400) + "]".repeat(400);
    assertThat(visitor.send("POST", "api/check", "{\"title\":" + lessDeep + "}").body())
        .contains("too-deep");
  }

  @Test
  void deepYamlIsRefused() {
    assertThat(imported("deep.yaml", "[".repeat(100_000)).status()).isEqualTo(400);
  }

  @Test
  void fewWordsThatStandForManyAreRefused() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 12; level++) {
      bomb.append("a%d: &a%d [".formatted(level, level))
          .append("*a%d, ".formatted(level - 1).repeat(10))
          .append("]\n");
    }

    assertThat(imported("laughs.yaml", bomb.toString()).status()).isEqualTo(400);
  }

  @Test
  void aLongTextThatIsRepeatedManyTimesIsRefused() {
    var bomb = "a: &a " + "x".repeat(1_000_000) + "\nb: [" + "*a, ".repeat(300_000) + "]\n";

    assertThat(imported("long.yaml", bomb).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/etc/passwd",
        "..\\..\\secret.yaml",
        "file:///etc/passwd",
        "a\u0000.yaml"
      })
  void theNameOfAnImportedFileReachesNoFile(String name) {
    var answer = imported(name, "parley: 1\ntitle: A name\n");

    assertThat(answer.status()).isIn(201, 400);
    assertThat(answer.body()).doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../cases/elmira-1991",
        "../../etc",
        "/etc",
        "elmira-1991/",
        ".",
        "",
        "elmira-1991\u0000"
      })
  void theGalleryHasNoOtherCasesThanItLists(String name) {
    var body = JsonMapper.shared().createObjectNode().put("gallery", name);

    assertThat(visitor.send("POST", "api/cases", body.toString()).problem()).isEqualTo("not-found");
  }

  @Test
  void aSourceThatNamesAFileIsNotRead() throws Exception {
    var text =
        Files.readString(Workbenches.GALLERY.resolve("prisoners-dilemma").resolve("case.yaml"));
    for (var file :
        List.of(
            secret.toString(),
            "../".repeat(12) + secret.toString().substring(1),
            secret.toUri().toString())) {
      var sources = "\nsources:\n  a:\n    title: A source\n    file: " + file + "\n";
      var made = imported("case.yaml", text + sources);
      assertThat(made.status()).isEqualTo(201);
      var kept = "api/cases/" + made.json().path("id").asString();

      for (var route :
          List.of(
              "",
              "/answer",
              "/export/case.yaml",
              "/export/case.json",
              "/export/page.html",
              "/export/outcomes.md")) {
        assertThat(visitor.get(kept + route).body()).doesNotContain(SECRET);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "5", "[]", "\"text\""})
  void aDocumentIsAnObject(String document) {
    var saving = "{\"document\":%s,\"summary\":\"\"}".formatted(document);

    assertThat(visitor.send("PUT", visitor.sample(), saving, "If-Match", "\"1\"").problem())
        .isEqualTo("wrong-request");
    assertThat(visitor.send("POST", "api/check", document).problem()).isEqualTo("wrong-request");
  }

  @Test
  void textsThatCannotBeKeptAreRefused() {
    assertThat(
            visitor
                .send("POST", "api/cases", "{\"blank\":{\"title\":\"" + "a".repeat(501) + "\"}}")
                .status())
        .isEqualTo(400);
    var kept = visitor.sample();
    assertThat(
            visitor
                .send(
                    "PUT", kept, "{\"document\":{},\"summary\":\"a\\u0000\"}", "If-Match", "\"1\"")
                .problem())
        .isEqualTo("text");
    assertThat(visitor.send("POST", kept + "/versions", "{\"revision\":1}").problem())
        .isEqualTo("wrong-request");
  }
}
