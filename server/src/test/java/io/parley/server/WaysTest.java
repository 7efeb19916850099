package io.parley.server;

import static io.parley.server.ContractVisitor.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What would have to be true for an outcome comes true when its edits are saved: the case is asked
/// again, and the outcome holds for whom, or is reached, as was said.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysTest {

  private static final String SAMPLE = "strikes-or-partnership";

  private Workbench workbench;
  private ContractVisitor visitor;

  @BeforeAll
  void start(@TempDir Path data) {
    workbench = Workbenches.alone(data);
    visitor = new ContractVisitor(workbench, new Contract());
  }

  @AfterAll
  void stop() {
    workbench.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chicken",
        "cuba-1962",
        "elmira-1991",
        "haiti-1994",
        "north-korea-2017-invasion-irreversible",
        "north-korea-2017-nuclear-deterrence",
        "prisoners-dilemma",
        "stag-hunt",
        "syria-chemical-2013",
        "syria-iraq-1975"
      })
  void everyWayOfTheGalleryMakesTrueWhatItSays(String name) {
    var made = visitor.fromGallery(name);
    for (var concept : new String[] {"nash", "seq"}) {
      assertThat(someOutcomes(made).mapToInt(outcome -> tried(made, outcome, "", concept)).sum())
          .isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"us=force", "us=partnership", "us=unknown", "us=split"})
  void everyWayOfTheSampleDoesWhoeverDecides(String control) {
    var made = visitor.fromGallery(SAMPLE);
    assertThat(someOutcomes(made).mapToInt(outcome -> tried(made, outcome, control, "seq")).sum())
        .isPositive();
  }

  @Test
  void aWayThatMovesADoubtedJudgementKeepsTheDoubtAboutIt() {
    var made = doubtful("[{maybe: [3]}, [1, 2]]");
    assertThat(someOutcomes(made).mapToInt(outcome -> tried(made, outcome, "", "seq")).sum())
        .isPositive();
  }

  @Test
  void hingesOfADoubtedListCanBeTriedToo() {
    everyHingeCanBeTried(doubtful("{maybe: [3], order: [[1, 2], [YNN, NNN]]}"));
  }

  @Test
  void aJudgementThatStandsAloneCanBeLeftOut() {
    everyHingeCanBeTried(
        imported(
            """
            parley: 1
            title: Alone
            parties:
              a: {options: {raise: {}}, prefers: [raise]}
              b: {options: {other: {}}, prefers: [other]}
            """));
  }

  private void everyHingeCanBeTried(String made) {
    var hinges = answered(made, "{\"question\":\"hinges\"}").path("hinges");
    assertThat(hinges).isNotEmpty();
    for (var hinge : hinges) {
      assertThat(hinge.path("changes")).isNotEmpty();
      saved(made, hinge.path("changes"));
    }
  }

  /// Two parties of which one has doubts about its list.
  private String doubtful(String unknown) {
    return imported(
        """
        parley: 1
        title: Doubtful
        parties:
          a:
            options: {raise: {}, hold: {moves: forward}}
            prefers: [not raise if hold, other, raise, not hold]
            unknown: %s
          b:
            options: {other: {}}
            prefers: [not raise, other iff hold, not other]
        """
            .formatted(unknown));
  }

  private String imported(String text) {
    var file = JsonMapper.shared().createObjectNode().put("name", "case.yaml").put("text", text);
    return visitor.made(JsonMapper.shared().createObjectNode().set("file", file).toString());
  }

  /// Outcomes from all over the table, today's among them in most cases.
  private Stream<String> someOutcomes(String made) {
    var rows = visitor.json(made + "/outcomes?revision=1").path("rows");
    int apart = Math.max(1, rows.size() / 4);
    return Stream.iterate(0, place -> place < rows.size(), place -> place + apart)
        .map(place -> rows.get(place).path("letters").asString());
  }

  /// Tries every way there is for an outcome; how many there were.
  private int tried(String made, String outcome, String control, String concept) {
    restored(made);
    var question =
        JsonMapper.shared()
            .createObjectNode()
            .put("question", "inverse")
            .put("outcome", outcome)
            .put("control", control)
            .put("concept", concept);
    var groups = answered(made, question.toString()).path("groups");
    int tried = 0;
    for (var group : groups) {
      for (var way : group.path("ways")) {
        assertThat(way.path("goals")).isNotEmpty();
        if (way.path("changes").isEmpty()) {
          assertThat(way.path("means").asString()).isNotEmpty();
        } else {
          saved(made, way.path("changes"));
          var table = visitor.json(made + "/outcomes?control=" + control);
          assertThat(way.path("goals"))
              .as("%s of %s: %s", outcome, made, way)
              .allMatch(goal -> comesTrue(goal, outcome, table));
          tried++;
        }
      }
    }
    return tried;
  }

  private static boolean comesTrue(JsonNode goal, String outcome, JsonNode table) {
    var row =
        table
            .path("rows")
            .valueStream()
            .filter(one -> one.path("letters").asString().equals(outcome))
            .findFirst()
            .orElseThrow();
    if (goal.path("goal").asString().equals("reached")) {
      return row.path("steps").asInt() >= 0;
    }
    int concept = place(goal.path("concept").asString(), table.path("concepts"));
    if (goal.path("goal").asString().equals("everyone")) {
      return row.path("holds").get(concept).asBoolean();
    }
    int player = place(goal.path("player").asString(), table.path("players"));
    return row.path("marks").get(concept).asString().charAt(player) != 'u';
  }

  private static int place(String id, JsonNode list) {
    return list.valueStream().map(one -> one.path("id").asString()).toList().indexOf(id);
  }

  private JsonNode answered(String made, String question) {
    var begun = good(visitor.send("POST", made + "/jobs", question));
    var job = "api/jobs/" + begun.json().path("id").asString();
    assertThat(good(visitor.get(job + "/events")).body()).contains("event:done");
    return visitor.json(job).path("answer");
  }

  /// Saves the case as it was made, with these edits.
  private void saved(String made, JsonNode edits) {
    var first = visitor.json(made + "?revision=1").path("document");
    var body = JsonMapper.shared().createObjectNode().put("summary", "Tried");
    body.set("document", Patched.of(first, edits));
    var view = good(visitor.send("PUT", made, body.toString(), "If-Match", head(made))).json();
    assertThat(view.path("usable").asBoolean()).as("%s", view.path("findings")).isTrue();
  }

  private void restored(String made) {
    good(visitor.send("POST", made + "/restore", "{\"revision\":1}", "If-Match", head(made)));
  }

  private String head(String made) {
    return "\"" + visitor.json(made).path("head").asInt() + "\"";
  }
}
