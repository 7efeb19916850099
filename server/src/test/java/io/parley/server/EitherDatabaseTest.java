package io.parley.server;

import static io.parley.server.ContractVisitor.good;
import static io.parley.server.Visitor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.store.PostgresServer;
import io.parley.store.StoreLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A team at work, whatever its cases are kept in; and nothing is lost when the server starts again.
@ParameterizedClass
@EnumSource(EitherDatabaseTest.Kind.class)
@Timeout(120)
class EitherDatabaseTest {

  enum Kind {
    FOLDER {
      @Override
      StoreLocation in(Path folder) {
        return StoreLocation.embedded(folder);
      }
    },
    POSTGRESQL {
      @Override
      StoreLocation in(Path folder) {
        return StoreLocation.shared(PostgresServer.newDatabase());
      }
    };

    abstract StoreLocation in(Path folder);
  }

  @Parameter Kind kind = Kind.FOLDER;
  @TempDir Path folder = Path.of(".");

  private StoreLocation location;
  private Workbench workbench;
  private Visitor ana;

  @BeforeEach
  void start() {
    location = kind.in(folder);
    workbench = Workbenches.team(location);
    ana = Visitor.administrator(workbench);
  }

  @AfterEach
  void stop() {
    if (workbench != null) {
      workbench.close();
    }
  }

  /// Stops the server and starts it again; sessions end with it.
  private void restart() {
    workbench.close();
    workbench = Workbenches.team(location);
    ana = signedIn("ana");
  }

  private Visitor signedIn(String name) {
    var visitor = new Visitor(workbench);
    good(visitor.signIn(name, PASSWORD));
    return visitor;
  }

  private static JsonNode json(Visitor visitor, String path) {
    return good(visitor.get(path)).json();
  }

  /// Gives the case another title.
  private static Visitor.Answer retitled(Visitor visitor, String path, String title, int head) {
    var document = (ObjectNode) json(visitor, path).path("document").deepCopy();
    var saving = JsonMapper.shared().createObjectNode().put("summary", "Retitled: " + title);
    saving.set("document", document.put("title", title));
    return visitor.send("PUT", path, saving.toString(), "If-Match", Integer.toString(head));
  }

  private static void step(Visitor visitor, String path, int head) {
    good(visitor.send("POST", path, "", "If-Match", Integer.toString(head)));
  }

  @Test
  void everyStepOfACaseIsKept() {
    var made = ana.sample();
    good(retitled(ana, made, "Two in two cells", 1));
    good(retitled(ana, made, "Three in three cells", 2));
    step(ana, made + "/undo", 3);
    good(ana.send("POST", made + "/versions", "{\"revision\":2,\"name\":\"For the paper\"}"));
    var binned = ana.sample();
    good(ana.send("DELETE", binned, ""));

    restart();

    assertThat(json(ana, made).path("document").path("title").asString())
        .isEqualTo("Two in two cells");
    assertThat(json(ana, made + "/revisions").valueStream())
        .extracting(entry -> entry.path("summary").asString())
        .containsExactly(
            "Retitled: Three in three cells", "Retitled: Two in two cells", "prisoners-dilemma");
    assertThat(json(ana, made + "/versions").get(0).path("name").asString())
        .isEqualTo("For the paper");
    assertThat(json(ana, "api/cases?bin=true")).hasSize(1);
    step(ana, made + "/redo", 2);
    assertThat(json(ana, made).path("document").path("title").asString())
        .isEqualTo("Three in three cells");
    good(ana.send("POST", binned + "/unbin", ""));
    assertThat(json(ana, "api/cases")).hasSize(2);
  }

  @Test
  void ofSeveralWhoSaveAtOnceOneSucceeds() {
    var made = ana.sample();
    var statuses =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(number -> retitled(ana, made, "Title " + number, 1).status())
            .toList();
    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    assertThat(json(ana, made).path("head").asInt()).isEqualTo(2);
  }

  @Test
  void accountsRolesAndTheLogAreKept() {
    var made = ana.sample();
    var ben = ana.colleague(workbench, "ben");
    ana.colleague(workbench, "eve");
    good(ana.send("PUT", made + "/members/ben", "{\"role\":\"reader\"}"));
    assertThat(retitled(ben, made, "Mine", 1).problem()).isEqualTo("forbidden");

    restart();
    ben = signedIn("ben");

    assertThat(json(ben, made).path("role").asString()).isEqualTo("reader");
    assertThat(signedIn("eve").get(made).problem()).isEqualTo("not-found");
    assertThat(json(ana, "api/accounts").valueStream())
        .extracting(account -> account.path("name").asString())
        .containsExactly("ana", "ben", "eve");
    assertThat(json(ana, "api/audit").valueStream())
        .extracting(line -> line.path("action").asString())
        .containsAll(
            List.of("first account made", "case made", "account added", "member admitted"));
  }

  @Test
  void questionsAreAnswered() {
    var made = ana.sample();
    assertThat(json(ana, made + "/answer").path("headline").asString()).isNotEmpty();
    var job =
        good(ana.send("POST", made + "/jobs", "{\"question\":\"hinges\"}"))
            .json()
            .path("id")
            .asString();
    assertThat(good(ana.get("api/jobs/" + job + "/events")).body()).contains("event:done");
  }
}
