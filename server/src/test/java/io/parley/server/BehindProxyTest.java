package io.parley.server;

import static io.parley.server.Visitor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A workbench that believes the proxy in front of it, which speaks HTTPS.
class BehindProxyTest {

  private static final String STRATEGY = "server.forward-headers-strategy";
  private static final String[] FORWARDED = {
    "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7"
  };

  private static Workbench workbench;
  private static Visitor ana;

  @BeforeAll
  static void start(@TempDir Path data) {
    System.setProperty(STRATEGY, "native");
    workbench = Workbenches.team(data);
    ana = Visitor.administrator(workbench);
  }

  @AfterAll
  static void stop() {
    workbench.close();
    System.clearProperty(STRATEGY);
  }

  @Test
  void cookiesStayOnHttps() {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");

    var signedIn =
        visitor.send("POST", "api/session", Visitor.credentials("ana", PASSWORD), FORWARDED);

    assertThat(signedIn.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite=Lax"));
  }

  @Test
  void browsersAreToldToStayOnHttps() {
    assertThat(new Visitor(workbench).get("", FORWARDED).header("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
  }

  @Test
  void theLogNamesTheVisitorsOwnAddress() {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");
    visitor.send("POST", "api/session", Visitor.credentials("eve", "a wrong password"), FORWARDED);

    assertThat(ana.get("api/audit").json().get(0).path("address").asString())
        .isEqualTo("203.0.113.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "203.0.113.7:8080", "[2001:db8::1]:80", "999.1.1.1"})
  void whatIsNoAddressIsPassedOnWithoutHarm(String address) {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");

    var refused =
        visitor.send(
            "POST",
            "api/session",
            Visitor.credentials("eve", "a wrong password"),
            "X-Forwarded-For",
            address);

    assertThat(refused.problem()).isEqualTo("wrong-credentials");
  }

  @Test
  void anAddressOfAnyLengthIsKeptInShort() {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");

    var refused =
        visitor.send(
            "POST",
            "api/session",
            Visitor.credentials("eve", "a wrong password"),
            "X-Forwarded-For",
            "a".repeat(5_000));

    assertThat(refused.problem()).isEqualTo("wrong-credentials");
  }
}
