package io.parley.server;

import static io.parley.server.Visitor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Where a workbench listens, and how the first account is made.
class WhoMayReachItTest {

  @TempDir private Path data;

  private static InetAddress everywhere() throws UnknownHostException {
    return InetAddress.getByName("0.0.0.0");
  }

  @Test
  void withoutAccountsItListensAtThisMachineOnly() throws UnknownHostException {
    var settings = Workbenches.settings(everywhere(), data, false);

    assertThatThrownBy(() -> Workbench.start(settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--team");
  }

  @Test
  void aTeamWithoutAnAccountListensAtThisMachineOnly() throws UnknownHostException {
    var settings = Workbenches.settings(everywhere(), data, true);

    assertThatThrownBy(() -> Workbench.start(settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--first-account");
  }

  @Test
  void theCommandLineMakesTheFirstAccountAndNoSecond() throws UnknownHostException {
    assertThat(firstAccount("ana", "short")).contains("A password has 12 to 200 characters");
    assertThat(firstAccount("ana", PASSWORD)).contains("ana administers the accounts");
    assertThat(firstAccount("eve", PASSWORD)).contains("was made already");

    try (var workbench = Workbench.start(Workbenches.settings(everywhere(), data, true))) {
      assertThat(workbench.port()).isPositive();
    }
    try (var workbench = Workbenches.team(data)) {
      assertThat(new Visitor(workbench).signIn("ana", PASSWORD).status()).isEqualTo(200);
    }
  }

  private String firstAccount(String name, String password) {
    var said = new StringWriter();
    var typed = System.in;
    try {
      System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
      new CommandLine(new ServeCommand())
          .setOut(new PrintWriter(said))
          .setErr(new PrintWriter(said))
          .execute("--first-account", name, "--data", data.toString());
    } finally {
      System.setIn(typed);
    }
    return said.toString();
  }

  @Test
  void whoeverMakesTheFirstAccountInABrowserGivesTheCodeThatWasShownAtTheStart() {
    try (var workbench = Workbenches.team(data)) {
      var visitor = new Visitor(workbench);
      visitor.get("api/session");
      var code = workbench.setupCode().orElseThrow();

      assertThat(code).matches("[0-9a-f]{4}(-[0-9a-f]{4}){3}");
      assertThat(visitor.setUp("eve", "").problem()).isEqualTo("set-up-code");
      assertThat(visitor.setUp("eve", code.replace('-', '0')).problem()).isEqualTo("set-up-code");
      var typed = code.replace("-", " ").toUpperCase(Locale.ROOT);
      assertThat(visitor.setUp("ana", typed).status()).isEqualTo(201);
      assertThat(workbench.setupCode()).isEmpty();
    }
    try (var alone = Workbenches.alone(data)) {
      assertThat(alone.setupCode()).isEmpty();
    }
  }

  @Test
  void theCodeCannotBeTriedForLong() {
    try (var workbench = Workbenches.team(data)) {
      var visitor = new Visitor(workbench);
      visitor.get("api/session");
      for (int tries = 0; tries < 30; tries++) {
        visitor.setUp("eve" + tries, "0000-0000-0000-0000");
      }

      var refused = visitor.setUp("ana", workbench.setupCode().orElseThrow());

      assertThat(refused.problem()).isEqualTo("too-many-sign-ins");
    }
  }

  @Test
  void whatWasMadeAloneBelongsToTheFirstAdministrator() {
    String kept;
    String binned;
    try (var workbench = Workbenches.alone(data)) {
      var alone = new Visitor(workbench);
      alone.get("api/session");
      kept = alone.sample();
      binned = alone.sample();
      alone.send("DELETE", binned, "");
    }

    try (var workbench = Workbenches.team(data)) {
      var ana = Visitor.administrator(workbench);

      assertThat(ana.get(kept).json().path("role").asString()).isEqualTo("owner");
      assertThat(ana.send("POST", binned + "/unbin", "").status()).isEqualTo(204);
    }
  }
}
