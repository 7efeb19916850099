package io.parley.server;

import static io.parley.server.ContractVisitor.good;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Everything the server sends is as its description says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContractTest {

  private static final String SAMPLE = "strikes-or-partnership";

  /// What other tests ask: events that do not end, and a page that may not have been built.
  private static final Set<String> BESIDE = Set.of("caseEvents", "page");

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

  @Test
  void everyRouteOfTheDescriptionIsServedAndEveryServedRouteIsDescribed() {
    var described =
        contract
            .operations()
            .filter(ContractTest::forOnePerson)
            .map(operation -> route(operation.method(), operation.template()))
            .collect(toCollection(TreeSet::new));
    var all =
        contract
            .operations()
            .map(operation -> route(operation.method(), operation.template()))
            .collect(toCollection(TreeSet::new));
    assertThat(served()).containsAll(described);
    assertThat(all).containsAll(served());
  }

  /// Accounts and members are for a team, and have tests of their own.
  private static boolean forOnePerson(Contract.Operation operation) {
    return !operation.tags().contains("accounts")
        && (!operation.tags().contains("session") || operation.method().equals("get"))
        && !operation.template().contains("/members");
  }

  private static Set<String> served() {
    return Arrays.stream(WorkbenchConfiguration.class.getAnnotation(Import.class).value())
        .filter(type -> AnnotatedElementUtils.hasAnnotation(type, RestController.class))
        .flatMap(ContractTest::routes)
        .filter(route -> route.contains(" /api/") && !route.endsWith("/api/openapi.yaml"))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> routes(Class<?> type) {
    var above = mapping(type).map(ContractTest::paths).orElse(List.of(""));
    return Arrays.stream(type.getDeclaredMethods())
        .flatMap(method -> mapping(method).stream())
        .flatMap(mapping ->
            paths(mapping).stream()
                .flatMap(below -> above.stream().map(base -> base + below))
                .flatMap(path ->
                    Arrays.stream(mapping.method()).map(method -> route(method.name(), path))));
  }

  private static Optional<RequestMapping> mapping(AnnotatedElement element) {
    return Optional.ofNullable(
        AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class));
  }

  private static List<String> paths(RequestMapping mapping) {
    return mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
  }

  private static String route(String method, String path) {
    return method.toLowerCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]+}", "{}");
  }

  @Test
  void casesAreMadeFromTheGalleryBlankAndFromFilesOfEveryKind() {
    assertThat(visitor.json("api/gallery")).hasSizeGreaterThan(10);
    var made = visitor.fromGallery(SAMPLE);
    visitor.made("{\"blank\":{\"title\":\"A quarrel\"}}");
    for (var kind : List.of("case.yaml", "case.json")) {
      var text = good(visitor.get(made + "/export/" + kind)).body();
      assertThat(visitor.json(imported(kind, text)).path("usable").asBoolean()).isTrue();
    }
    var chicken = visitor.fromGallery("chicken");
    var gmcr = good(visitor.get(chicken + "/export/case.gmcr")).body();
    assertThat(visitor.json(imported("chicken.gmcr", gmcr)).path("outcomes").asInt()).isEqualTo(4);
    assertThat(visitor.json("api/cases")).hasSizeGreaterThan(4);
  }

  private String imported(String name, String text) {
    return visitor.made(
        object("file", JsonMapper.shared().createObjectNode().put("name", name).put("text", text)));
  }

  private static String object(String name, JsonNode value) {
    return JsonMapper.shared()
        .writeValueAsString(JsonMapper.shared().createObjectNode().set(name, value));
  }

  @Test
  void aCaseIsSavedUndoneRedoneRestoredAndBinned() {
    var made = visitor.fromGallery("chicken");
    var one = visitor.json(made);
    var two = good(save(made, one, "Named it"));
    assertThat(save(made, one, "Too late").problem()).isEqualTo("case-changed");
    var undone = good(visitor.send("POST", made + "/undo", "", "If-Match", head(two.json())));
    assertThat(undone.json().path("redo").asString()).isEqualTo("Named it");
    var redone = good(visitor.send("POST", made + "/redo", "", "If-Match", head(undone.json())));
    assertThat(visitor.send("POST", made + "/redo", "", "If-Match", head(redone.json())).problem())
        .isEqualTo("nothing-to-undo");
    good(
        visitor.send(
            "POST", made + "/restore", "{\"revision\":1}", "If-Match", head(redone.json())));
    good(visitor.send("POST", made + "/versions", "{\"revision\":1,\"name\":\"First\"}"));
    assertThat(
            visitor
                .send("POST", made + "/versions", "{\"revision\":2,\"name\":\"First\"}")
                .problem())
        .isEqualTo("name-taken");
    assertThat(visitor.json(made + "/versions")).hasSize(1);
    assertThat(visitor.json(made + "/revisions")).hasSize(3);
    assertThat(visitor.json(made + "?revision=1").path("revision").asInt()).isEqualTo(1);
    good(visitor.send("DELETE", made, ""));
    assertThat(visitor.json("api/cases?bin=true")).hasSize(1);
    good(visitor.send("POST", made + "/unbin", ""));
  }

  private Visitor.Answer save(String made, JsonNode view, String summary) {
    var document = (ObjectNode) view.path("document").deepCopy();
    document.put("title", summary);
    var body = JsonMapper.shared().createObjectNode().put("summary", summary);
    body.set("document", document);
    return visitor.send("PUT", made, body.toString(), "If-Match", head(view));
  }

  private static String head(JsonNode view) {
    return "\"" + view.path("head").asInt() + "\"";
  }

  @Test
  void aDocumentIsCheckedWithoutKeepingIt() {
    var found = visitor.send("POST", "api/check", "{\"parley\":1,\"now\":[\"strik\"]}");
    assertThat(good(found).json().path("usable").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chicken",
        "cuba-1962",
        "elmira-1991",
        "haiti-1994",
        "north-korea-2017",
        "north-korea-2017-invasion-irreversible",
        "north-korea-2017-nuclear-deterrence",
        "prisoners-dilemma",
        "stag-hunt",
        SAMPLE,
        "syria-chemical-2013",
        "syria-iraq-1975"
      })
  void everyCaseOfTheGalleryIsAnsweredWhoeverDecides(String name) {
    var made = visitor.fromGallery(name);
    var stated = visitor.json(made + "/answer");
    for (var combination : stated.path("across").path("combinations")) {
      answered(made, "control=" + combination.path("control").asString());
    }
    for (var part : stated.path("switches")) {
      for (var choice : part.path("choices")) {
        if (choice.path("unavailable").isMissingNode()) {
          answered(
              made,
              "control=" + part.path("party").asString() + "=" + choice.path("value").asString());
        }
      }
    }
    for (var party : visitor.json(made).path("document").path("parties").propertyNames()) {
      visitor.json(made + "/ranking?of=" + party);
    }
    visitor.json(made + "/impossible");
  }

  private void answered(String made, String control) {
    var answer = visitor.json(made + "/answer?concept=smr&" + control);
    visitor.json(made + "/outcomes?" + control);
    for (var node : answer.path("picture").path("nodes").valueStream().limit(2).toList()) {
      visitor.json(made + "/outcomes/" + node.path("id").asString() + "?" + control);
    }
    for (var view : List.of("integrated", "evolution", "tree")) {
      visitor.json(made + "/graph?view=" + view + "&" + control);
    }
  }

  @Test
  void twoCasesAreCompared() {
    var one = visitor.fromGallery("north-korea-2017");
    var other = visitor.fromGallery("north-korea-2017-nuclear-deterrence");
    var compared = visitor.json(one + "/compare?with=" + other.replaceFirst(".*/", ""));
    assertThat(compared.path("model").isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"case.yaml", "case.json", "outcomes.csv", "outcomes.tex", "outcomes.md"})
  void everyKindOfFileIsExported(String kind) {
    assertThat(good(visitor.get(visitor.fromGallery(SAMPLE) + "/export/" + kind)).body())
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "factions", "unknown", "strength", "demands", "views"})
  void everyQuestionIsAnsweredInEveryForm(String question) {
    var made = visitor.fromGallery(SAMPLE);
    for (var form : List.of("json", "text", "csv", "latex", "markdown")) {
      assertThat(good(visitor.get(made + "/answers/" + question + "?format=" + form)).body())
          .isNotEmpty();
    }
  }

  @Test
  void aRequestThatCannotBeAnsweredSaysWhy() {
    var made = visitor.fromGallery(SAMPLE);
    assertThat(visitor.get(made + "/answer?control=us=nobody").problem())
        .isEqualTo("wrong-request");
    assertThat(visitor.get(made + "/answer?concept=hope").problem()).isEqualTo("wrong-request");
    assertThat(visitor.get(made + "/answer?revision=99").problem()).isEqualTo("not-found");
    assertThat(visitor.get(made + "/answers/hope").problem()).isEqualTo("not-found");
    assertThat(visitor.get(made + "/answers/views?format=pdf").problem())
        .isEqualTo("wrong-request");
    assertThat(visitor.get(made + "/outcomes/s999").problem()).isEqualTo("wrong-request");
    assertThat(visitor.get(made + "/export/case.pdf").problem()).isEqualTo("not-found");
    assertThat(visitor.get("api/jobs/none").problem()).isEqualTo("not-found");
    var blank = visitor.made("{\"blank\":{\"title\":\"A quarrel\"}}");
    assertThat(visitor.get(blank + "/answer").problem()).isEqualTo("case-unusable");
    assertThat(visitor.send("POST", "api/cases", "{}").problem()).isEqualTo("wrong-request");
    assertThat(
            visitor
                .send("POST", "api/cases", "{\"file\":{\"name\":\"a.yaml\",\"text\":\"a: [\"}}")
                .problem())
        .isEqualTo("syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hinges", "inverse"})
  void aLongQuestionIsAnsweredToldOfAndStopped(String question) {
    var made = visitor.fromGallery(SAMPLE);
    var begun =
        good(visitor.send("POST", made + "/jobs", "{\"question\":\"" + question + "\"}")).json();
    var job = "api/jobs/" + begun.path("id").asString();
    var told = good(visitor.get(job + "/events")).body();
    assertThat(told).contains("event:progress", "event:done");
    assertThat(visitor.json(job).path("answer").path("headline").asString()).isNotEmpty();
    good(visitor.send("DELETE", job, ""));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyOperationOfAWorkbenchForOnePersonWasAsked() {
    assertThat(
            contract
                .operations()
                .filter(ContractTest::forOnePerson)
                .map(Contract.Operation::id)
                .filter(id -> !BESIDE.contains(id)))
        .allMatch(contract.seen()::contains);
  }
}
