package io.parley.server;

import static io.parley.server.ContractVisitor.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Questions about large cases: they are answered in time, can be stopped, and have bounds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class LongQuestionsTest {

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

  private String large(int options) {
    return visitor.made(LargeCase.of(options));
  }

  @Test
  void sixtyFiveThousandOutcomesAreAnsweredInSeconds() {
    var made = large(16);
    long began = System.nanoTime();
    visitor.json(made + "/answer");
    assertThat(visitor.json(made + "/outcomes").path("rows")).hasSize(1 << 16);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void anAnswerListsTheOutcomesThatHoldAsFarAsThereIsRoom() {
    var across = visitor.json(large(18) + "/answer").path("across");
    assertThat(across.path("rows")).hasSize(400);
    // Whatever the two agree on holds: 2^9 outcomes, for each of nine things done by both or
    // neither.
    assertThat(across.path("unlisted").asInt()).isGreaterThanOrEqualTo(512 - 400);
  }

  @Test
  void aPictureOfManyOutcomesSaysHowManyItLeavesOut() {
    var picture = visitor.json(large(12) + "/graph?view=integrated");
    assertThat(picture.path("nodes")).hasSize(400);
    assertThat(picture.path("leftOut").asInt()).isEqualTo(3696);
    assertThat(picture.path("sentences").get(0).asString())
        .isEqualTo("3,696 of 4,096 outcomes are not drawn: those most moves away from today.");
  }

  @Test
  void aPictureOfManyMovesKeepsThoseThatSomebodyWouldTake() {
    var picture = visitor.json(large(16) + "/graph?view=integrated");
    assertThat(picture.path("edges")).hasSizeBetween(1, 10_000);
    assertThat(picture.path("edges")).allMatch(edge -> edge.path("taken").asBoolean());
    assertThat(picture.path("sentences")).hasSize(2);
  }

  @Test
  void moreOutcomesThanAScreenCanShowAreRefused() {
    assertThat(visitor.get(large(20) + "/answer").problem()).isEqualTo("too-many-outcomes");
  }

  @Test
  void stoppedQuestionsMakeRoomForOthersAtOnce() {
    var made = large(16);
    var jobs =
        IntStream.range(0, 8)
            .mapToObj(_ -> job(good(visitor.send("POST", made + "/jobs", hinges()))))
            .toList();
    assertThat(visitor.send("POST", made + "/jobs", hinges()).problem()).isEqualTo("too-many-jobs");
    jobs.forEach(job -> good(visitor.send("DELETE", job, "")));
    long began = System.nanoTime();
    for (var job : jobs) {
      assertThat(good(visitor.get(job + "/events")).body()).contains("event:cancelled");
    }
    var small = visitor.fromGallery("chicken");
    var next = job(good(visitor.send("POST", small + "/jobs", hinges())));
    assertThat(good(visitor.get(next + "/events")).body()).contains("event:done");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void whatScreensShowAtOnceAndAfterAWhileIsTheSame() {
    var made = visitor.fromGallery("strikes-or-partnership");
    for (var control : List.of("us=force", "us=split", "us=unknown")) {
      assertThat(worked(made, question("answer", "control", control)))
          .isEqualTo(visitor.json(made + "/answer?control=" + control));
      for (var view : List.of("integrated", "evolution", "tree")) {
        assertThat(worked(made, question("graph", "control", control, "view", view)))
            .isEqualTo(visitor.json(made + "/graph?control=%s&view=%s".formatted(control, view)));
      }
    }
  }

  @Test
  void aDrawingOfALargeCaseTellsHowFarItIsAndIsStopped() throws IOException, InterruptedException {
    // Nothing was computed about this text before.
    var made = visitor.made(LargeCase.of(18).replace("Large", "Drawn"));
    var job = job(good(visitor.send("POST", made + "/jobs", question("graph"))));
    try (var client = HttpClient.newHttpClient();
        var told = events(client, job)) {
      assertThat(told.lines().anyMatch(line -> line.matches(".*\"total\":[1-9].*"))).isTrue();
      good(visitor.send("DELETE", job, ""));
      assertThat(told.lines()).contains("event:cancelled");
    }
  }

  @Test
  void aDrawingThatThereIsNotIsRefusedBeforeItIsBegun() {
    var made = visitor.fromGallery("chicken");
    var refused = visitor.send("POST", made + "/jobs", question("graph", "view", "round"));
    assertThat(refused.problem()).isEqualTo("wrong-request");
    assertThat(refused.json().path("detail").asString()).contains("integrated, evolution, tree");
  }

  private JsonNode worked(String made, String question) {
    var job = job(good(visitor.send("POST", made + "/jobs", question)));
    assertThat(good(visitor.get(job + "/events")).body()).contains("event:done");
    return visitor.json(job).path("answer");
  }

  private static String question(String question, String... more) {
    var asked = new StringBuilder("{\"question\":\"" + question + '"');
    for (int at = 0; at < more.length; at += 2) {
      asked.append(",\"%s\":\"%s\"".formatted(more[at], more[at + 1]));
    }
    return asked.append('}').toString();
  }

  private static String hinges() {
    return question("hinges");
  }

  private static String job(Visitor.Answer begun) {
    return "api/jobs/" + begun.json().path("id").asString();
  }

  @Test
  void whoeverLooksAtACaseIsToldWhenItChanges() throws IOException, InterruptedException {
    var made = visitor.fromGallery("chicken");
    try (var client = HttpClient.newHttpClient();
        var told = events(client, made)) {
      good(visitor.send("POST", made + "/restore", "{\"revision\":1}", "If-Match", "1"));
      assertThat(
              told.lines()
                  .filter(line -> !line.startsWith(":"))
                  .limit(3)
                  .collect(Collectors.joining()))
          .contains("event:head", "\"head\":2");
    }
  }

  private BufferedReader events(HttpClient client, String of)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(workbench.address() + of + "/events")).build();
    return new BufferedReader(
        new InputStreamReader(
            client.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
  }
}
