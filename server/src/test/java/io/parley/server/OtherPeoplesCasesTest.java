package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one may do with a case that is somebody else's.
class OtherPeoplesCasesTest {

  private static Workbench workbench;
  private static Visitor ana;
  private static Visitor ben;
  private static Visitor eve;
  private static String kept;
  private static String job;

  @BeforeAll
  static void start(@TempDir Path data) {
    workbench = Workbenches.team(data);
    ana = Visitor.administrator(workbench);
    ben = ana.colleague(workbench, "ben");
    eve = ana.colleague(workbench, "eve");
    kept = ana.sample();
    ana.send("PUT", kept + "/members/ben", "{\"role\":\"reader\"}");
    job =
        "api/jobs/"
            + ana.send("POST", kept + "/jobs", "{\"question\":\"hinges\"}")
                .json()
                .path("id")
                .asString();
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/revisions",
        "/versions",
        "/members",
        "/events",
        "/answer",
        "/outcomes",
        "/outcomes/now",
        "/graph",
        "/ranking?of=one",
        "/impossible",
        "/answers/analyze",
        "/answers/views?format=text",
        "/export/case.yaml",
        "/export/case.json",
        "/export/outcomes.csv"
      })
  void strangersReadNothing(String route) {
    assertThat(eve.get(kept + route).problem()).isEqualTo("not-found");
    if (!route.equals("/events")) {
      assertThat(ben.get(kept + route).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUT  {\"document\":{},\"summary\":\"\"}",
        "DELETE  ",
        "POST /unbin ",
        "POST /undo ",
        "POST /redo ",
        "POST /restore {\"revision\":1}",
        "POST /versions {\"revision\":1,\"name\":\"mine\"}",
        "POST /jobs {\"question\":\"hinges\"}",
        "PUT /members/eve {\"role\":\"owner\"}",
        "DELETE /members/ana "
      })
  void strangersChangeNothing(String change) {
    assertThat(asked(eve, change).problem()).isEqualTo("not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUT  {\"document\":{},\"summary\":\"\"}",
        "DELETE  ",
        "POST /unbin ",
        "POST /undo ",
        "POST /redo ",
        "POST /restore {\"revision\":1}",
        "POST /versions {\"revision\":1,\"name\":\"mine\"}",
        "PUT /members/ben {\"role\":\"owner\"}",
        "DELETE /members/ana "
      })
  void readersChangeNothing(String change) {
    assertThat(asked(ben, change).problem()).isEqualTo("forbidden");
  }

  private static Visitor.Answer asked(Visitor visitor, String change) {
    var words = change.split(" ", 3);
    return visitor.send(words[0], kept + words[1], words[2], "If-Match", "\"1\"");
  }

  @Test
  void strangersDoNotGetAtACaseByComparingTheirsWithIt() {
    var own = eve.sample();
    var id = kept.substring(kept.lastIndexOf('/') + 1);

    assertThat(eve.get(own + "/compare?with=" + id).problem()).isEqualTo("not-found");
  }

  @Test
  void strangersSeeNoQuestionOfOthers() {
    assertThat(eve.get(job).problem()).isEqualTo("not-found");
    assertThat(eve.get(job + "/events").problem()).isEqualTo("not-found");
    assertThat(eve.send("DELETE", job, "").problem()).isEqualTo("not-found");
  }

  @Test
  void nobodySeesACaseInTheirListThatIsNotTheirs() {
    assertThat(eve.get("api/cases").body()).doesNotContain(kept.substring("api/cases/".length()));
    assertThat(ben.get("api/cases").body()).contains(kept.substring("api/cases/".length()));
  }

  @Test
  void aCaseKeepsAnOwner() {
    var own = ben.sample();

    assertThat(ben.send("PUT", own + "/members/ben", "{\"role\":\"editor\"}").problem())
        .isEqualTo("last-owner");
    assertThat(ben.send("DELETE", own + "/members/ben", "").problem()).isEqualTo("last-owner");
  }

  @Test
  void whoIsDismissedSeesTheCaseNoLonger() {
    var own = ben.sample();
    ben.send("PUT", own + "/members/eve", "{\"role\":\"editor\"}");
    assertThat(eve.get(own).status()).isEqualTo(200);

    ben.send("DELETE", own + "/members/eve", "");

    assertThat(eve.get(own).problem()).isEqualTo("not-found");
  }

  @Test
  @Timeout(60)
  void whoIsDismissedHearsOfTheCaseNoLonger() throws Exception {
    var own = ben.sample();
    ben.send("PUT", own + "/members/eve", "{\"role\":\"reader\"}");
    var watching =
        HttpRequest.newBuilder(URI.create(workbench.address() + own + "/events"))
            .header("Cookie", "JSESSIONID=" + eve.sessionId().orElseThrow())
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var heard = client.send(watching, BodyHandlers.ofLines()).body().iterator();
      assertThat(heard.next()).isEqualTo(":watching");
      ben.send("PUT", own, "{\"document\":{},\"summary\":\"\"}", "If-Match", "\"1\"");
      assertThat(heard.next()).isEmpty();
      assertThat(heard.next()).isEqualTo("event:head");
      assertThat(heard.next()).startsWith("data:");

      ben.send("DELETE", own + "/members/eve", "");
      ben.send("PUT", own, "{\"document\":{},\"summary\":\"\"}", "If-Match", "\"2\"");

      var rest = new ArrayList<String>();
      heard.forEachRemaining(rest::add);
      assertThat(rest).allSatisfy(line -> assertThat(line).isEmpty());
    }
  }

  @Test
  void administratorsAreStrangersToCasesOfOthers() {
    assertThat(ana.get(ben.sample()).problem()).isEqualTo("not-found");
  }
}
