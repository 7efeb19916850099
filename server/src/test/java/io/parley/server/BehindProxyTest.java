package io.parley.server;

import static io.parley.server.Visitor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
