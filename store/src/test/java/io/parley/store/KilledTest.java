package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A process that is killed while it saves loses no save that it has said is kept.
class KilledTest extends StoreContract {

  private static final int ROUNDS = 3;

  /// The status of a process that was ended by SIGKILL.
  private static final int KILLED = 128 + 9;

  /// How many saves a round sees before the process is killed, at most.
  private static final int SAVES = 150;

  @Test
  void aKilledProcessLosesNoSaveThatItSaidWasKept() throws Exception {
    var id = newCase(Saver.text(0, 1));
    Map<Integer, String> acknowledged = new HashMap<>();
    var random = new Random(4);
    for (int round = 1; round <= ROUNDS; round++) {
      store.close();
      for (int number : saveAndBeKilled(id, round, random)) {
        acknowledged.put(number, Saver.text(round, number));
      }
      assertThat(acknowledged).isNotEmpty();
      store = Store.open(location, clock);
      assertNothingIsLost(id, acknowledged);
      assertTheLineIsWhole(id, acknowledged.size(), round);
      if (location instanceof StoreLocation.Embedded embedded) {
        assertThat(integrity(embedded)).isEqualTo("ok");
      }
      now(save(id, store.cases().head(id).orElseThrow().shown().number(), "goes on"));
    }
  }

  /// Runs the program, kills it a while after it has said a number of saves, and returns all it said.
  private List<Integer> saveAndBeKilled(String id, int round, Random random)
      throws IOException, InterruptedException {
    var saver =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                Saver.class.getName(),
                address(),
                id,
                ana,
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int enough = 1 + random.nextInt(SAVES);
    int nanos = random.nextInt(3_000_000);
    var said = new ArrayList<Integer>();
    try (var lines = saver.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(Integer.valueOf(line));
        if (said.size() == enough) {
          Thread.sleep(nanos / 1_000_000, nanos % 1_000_000);
          // By its handle, which leaves the stream open for what the process has said meanwhile.
          saver.toHandle().destroyForcibly();
        }
      }
    } finally {
      saver.destroyForcibly();
    }
    assertThat(saver.waitFor()).as("status of the process").isEqualTo(KILLED);
    return said;
  }

  private String address() {
    return switch (location) {
      case StoreLocation.Embedded(var directory) -> directory.toString();
      case StoreLocation.Shared shared ->
          shared.text().replace("//", "//%s:%s@".formatted(shared.user(), shared.password()));
    };
  }

  private void assertNothingIsLost(String id, Map<Integer, String> acknowledged) {
    acknowledged.forEach(
        (number, text) -> assertThat(store.cases().text(id, number)).contains(text));
  }

  /// All revisions are there, each made from the one before, and the last one is shown. There may be
  /// one more in a round than was said: it was kept, and the process was killed before it said so.
  private void assertTheLineIsWhole(String id, int acknowledged, int rounds) {
    var head = store.cases().head(id).orElseThrow();
    var history = store.cases().history(id, Page.first(1_000));
    assertThat(head.shown()).isEqualTo(history.getFirst());
    assertThat(head.redo()).isEmpty();
    // Besides: the first revision, and one by the test itself after each earlier round.
    assertThat(history.size() - acknowledged - rounds).isBetween(0, rounds);
    for (int place = 0; place < history.size(); place++) {
      int number = history.size() - place;
      assertThat(history.get(place).number()).isEqualTo(number);
      assertThat(history.get(place).parent().orElse(0)).isEqualTo(number - 1);
    }
  }

  private static String integrity(StoreLocation.Embedded embedded) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + embedded.file());
        var statement = connection.createStatement();
        var result = statement.executeQuery("pragma integrity_check")) {
      return result.next() ? result.getString(1) : "no answer";
    }
  }
}
