package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.bilingual.EnglishLeft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever is asked, whoever reads Spanish is answered without a word of English but the case's own.
/// Column names of CSV, which programs compute with, are the same in every language.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpanishThroughoutTest {

  private static final String[] SPANISH = {"Accept-Language", "es"};

  private static final Pattern DATA =
      Pattern.compile("<script[^>]*id=\"parley-case\"[^>]*>(.*?)</script>", Pattern.DOTALL);

  private Workbench workbench;
  private Visitor visitor;

  @BeforeAll
  void start(@TempDir Path data) {
    workbench = Workbenches.alone(data);
    visitor = new Visitor(workbench);
    visitor.get("api/session");
  }

  @AfterAll
  void stop() {
    workbench.close();
  }

  static Stream<String> gallery() throws Exception {
    try (var folders = Files.list(Workbenches.GALLERY)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void everyAnswerAboutACase(String name) {
    var made = made("{\"gallery\":\"" + name + "\"}");
    var english = EnglishLeft.beside(words(made.path("document")));
    var address = "api/cases/" + made.path("id").asString() + "/";
    var said = new ArrayList<String>();
    for (var question : questions(address, made.path("document"))) {
      said.addAll(said(question, visitor.get(address + question, SPANISH)));
    }
    assertThat(english.in(said.stream())).isEmpty();
  }

  /// What can be asked about a case: decided as it says, and by each of those who might decide.
  private List<String> questions(String address, JsonNode document) {
    var questions = new ArrayList<>(List.of("revisions", "impossible", "export/page.html"));
    document
        .path("parties")
        .properties()
        .forEach(party -> questions.add("ranking?of=" + party.getKey()));
    var controls = new ArrayList<>(List.of(""));
    for (var one : visitor.get(address + "answer", SPANISH).json().path("switches")) {
      for (var choice : one.path("choices")) {
        controls.add(one.path("party").asString() + "=" + choice.path("value").asString());
      }
    }
    for (var control : controls.subList(0, Math.min(controls.size(), 5))) {
      Stream.of("nash", "seq", "gmr")
          .flatMap(concept ->
              Stream.of(
                  "answer?concept=" + concept,
                  "outcomes/now?concept=" + concept,
                  "outcomes/s2?concept=" + concept))
          .forEach(question -> questions.add(question + "&control=" + control));
      Stream.of("integrated", "evolution", "tree")
          .forEach(view -> questions.add("graph?view=" + view + "&control=" + control));
      Stream.of("outcomes", "export/outcomes.md", "export/outcomes.tex")
          .forEach(question -> questions.add(question + "?control=" + control));
      Stream.of("analyze", "factions", "unknown", "strength", "demands", "views")
          .flatMap(question ->
              Stream.of("json", "text", "markdown", "latex")
                  .map(form -> "answers/" + question + "?format=" + form))
          .forEach(question -> questions.add(question + "&control=" + control));
    }
    return questions;
  }

  @Test
  void longQuestionsAndWhatIsBeingDoneMeanwhile() throws InterruptedException {
    var made = made("{\"gallery\":\"strikes-or-partnership\"}");
    var english = EnglishLeft.beside(words(made.path("document")));
    var address = "api/cases/" + made.path("id").asString() + "/jobs";
    for (var question :
        List.of("{\"question\":\"hinges\"}", "{\"question\":\"inverse\",\"outcome\":\"s24\"}")) {
      var job = visitor.send("POST", address, question, SPANISH).json();
      var said = new ArrayList<String>();
      while (List.of("waiting", "running").contains(job.path("state").asString())) {
        Thread.sleep(2);
        job = visitor.get("api/jobs/" + job.path("id").asString(), SPANISH).json();
        said.add(job.path("task").asString());
      }
      assertThat(job.path("state").asString()).isEqualTo("done");
      said.addAll(texts(job));
      assertThat(english.in(said.stream())).isEmpty();
    }
  }

  @Test
  void whatDiffersBetweenTwoCases() {
    var left = made("{\"gallery\":\"cuba-1962\"}");
    var right = made("{\"gallery\":\"strikes-or-partnership\"}");
    var own = new ArrayList<>(words(left.path("document")));
    own.addAll(words(right.path("document")));
    var compared =
        visitor.get(
            "api/cases/%s/compare?with=%s"
                .formatted(left.path("id").asString(), right.path("id").asString()),
            SPANISH);
    assertThat(EnglishLeft.beside(own).in(texts(compared.json().path("sentences")).stream()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusal(Refused asked) {
    var address = visitor.sample();
    visitor.send("POST", address + "/versions", "{\"revision\":1,\"name\":\"zzz\"}");
    var path = asked.path.startsWith("api") ? asked.path : address + asked.path;
    var refused =
        asked.method.equals("GET")
            ? visitor.get(path, SPANISH)
            : visitor.send(
                asked.method, path, asked.body, "Accept-Language", "es", "If-Match", asked.head);
    assertThat(refused.status()).isGreaterThanOrEqualTo(400);
    var said = Stream.of("title", "detail").map(part -> refused.json().path(part).asString());
    assertThat(EnglishLeft.beside(List.of("«of»", "«with»")).in(said)).isEmpty();
  }

  record Refused(String method, String path, String body, String head) {}

  static Stream<Refused> refusals() {
    var asked =
        Stream.of(
            "api/nothing",
            "api/check",
            "api/cases/zzz",
            "api/jobs/zzz",
            "api/accounts",
            "api/audit",
            "api/cases?page=zzz",
            "api/cases?bin=zzz",
            "?revision=99",
            "/answer?revision=zzz",
            "/answer?concept=zzz",
            "/answer?control=zzz",
            "/answer?control=row=split",
            "/ranking",
            "/ranking?of=zzz",
            "/ranking?of=row/zzz",
            "/compare",
            "/compare?with=zzz",
            "/graph?view=zzz",
            "/outcomes/zzz",
            "/outcomes/s999",
            "/answers/zzz",
            "/answers/factions",
            "/answers/unknown?concept=zzz",
            "/answers/analyze?format=zzz",
            "/export/zzz");
    var tooLong = "z".repeat(1_001);
    var sent =
        Stream.of(
            new Refused("PATCH", "api/cases", "", "1"),
            new Refused("DELETE", "api/gallery", "", "1"),
            new Refused("POST", "api/cases", "{", "1"),
            new Refused("POST", "api/cases", "{}", "1"),
            new Refused("POST", "api/cases", "[1]", "1"),
            new Refused("POST", "api/cases", "{\"zzz\":1}", "1"),
            new Refused("POST", "api/cases", "{\"gallery\":\"zzz\"}", "1"),
            new Refused("POST", "api/cases", "{\"blank\":{}}", "1"),
            new Refused("POST", "api/cases", "{\"blank\":{\"title\":\"" + tooLong + "\"}}", "1"),
            new Refused("POST", "api/check", "[1]", "1"),
            new Refused("POST", "api/session", Visitor.credentials("z", "z"), "1"),
            new Refused("POST", "api/setup", Visitor.credentials("z", "z"), "1"),
            new Refused("PUT", "", "{\"document\":{},\"summary\":\"z\"}", "zzz"),
            new Refused("PUT", "", "{\"document\":{},\"summary\":\"z\"}", "9"),
            new Refused("PUT", "", "{\"document\":{},\"summary\":\"" + tooLong + "\"}", "1"),
            new Refused("PUT", "", "{\"document\":{},\"summary\":\"\\u0000\"}", "1"),
            new Refused("POST", "/undo", "", "1"),
            new Refused("POST", "/restore", "{\"revision\":99}", "1"),
            new Refused("POST", "/versions", "{\"revision\":99,\"name\":\"z\"}", "1"),
            new Refused("POST", "/versions", "{\"revision\":1,\"name\":\" \"}", "1"),
            new Refused("POST", "/versions", "{\"revision\":1,\"name\":\"zzz\"}", "1"),
            new Refused("POST", "/jobs", "{\"question\":\"zzz\"}", "1"),
            new Refused("POST", "/jobs", "{\"question\":\"inverse\",\"outcome\":\"zzz\"}", "1"),
            new Refused("PUT", "/members/zzz", "{\"role\":\"zzz\"}", "1"),
            new Refused("DELETE", "/members/zzz", "", "1"));
    return Stream.concat(asked.map(path -> new Refused("GET", path, "", "1")), sent);
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void everyFileThatCannotBeRead(String text) {
    var name = text.startsWith("{") ? "z.json" : "z.yaml";
    var file = JsonMapper.shared().createObjectNode();
    file.putObject("file").put("name", name).put("text", text);
    var refused = visitor.send("POST", "api/cases", file.toString(), SPANISH);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(EnglishLeft.beside(List.of()).in(texts(refused.json()).stream())).isEmpty();
  }

  static Stream<String> brokenFiles() {
    return Stream.of(
        "",
        "z",
        "- z",
        "z: [z",
        "z: {z: 1",
        "\tz: 1",
        "@z",
        "z: *z",
        "z: !z 1",
        "z: z: z",
        "z: 'z",
        "z: 'z' z",
        "z: \"\\z\"",
        "z:\n  - z\n z: 1",
        "z: 1\nz",
        "z: 1\n---\nz: 1",
        "z: \u0007",
        "%YAML 9.9\n---\nz: 1",
        "[".repeat(1_000),
        "{",
        "{\"z\":}",
        "{\"z\":zz}",
        "{\"z\":1}{");
  }

  private JsonNode made(String from) {
    return visitor.send("POST", "api/cases", from, SPANISH).json();
  }

  /// What an answer says: every paragraph of a text, every string of JSON, and of a page without a
  /// server those of the data in it. Single words in answers that programs read are no sentences.
  private static List<String> said(String question, Visitor.Answer answer) {
    if (answer.header("Content-Type").contains("json")) {
      return texts(answer.json()).stream()
          .filter(text -> text.contains(" ") || !question.startsWith("answers/"))
          .toList();
    }
    var data = DATA.matcher(answer.body());
    return data.find()
        ? texts(JsonMapper.shared().readTree(data.group(1)))
        : Stream.of(answer.body().split("\\R\\s*\\R"))
            .map(paragraph -> paragraph.replaceAll("\\s+", " "))
            .toList();
  }

  private static List<String> texts(JsonNode node) {
    return node.isContainer()
        ? node.valueStream().flatMap(value -> texts(value).stream()).toList()
        : node.isString() ? List.of(node.asString()) : List.of();
  }

  /// Every text and every key of a document.
  private static Set<String> words(JsonNode node) {
    var words = new TreeSet<>(texts(node));
    keys(node, words);
    return words;
  }

  private static void keys(JsonNode node, Set<String> keys) {
    keys.addAll(node.propertyNames());
    node.valueStream().forEach(value -> keys(value, keys));
  }
}
