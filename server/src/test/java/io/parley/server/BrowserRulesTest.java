package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What browsers are told to refuse.
class BrowserRulesTest {

  private static Workbench workbench;

  @BeforeAll
  static void start(@TempDir Path data) {
    workbench = Workbenches.alone(data);
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "api/session", "api/cases", "api/openapi.yaml", "api/nowhere"})
  void everyAnswerCarriesTheRules(String path) {
    var answer = new Visitor(workbench).get(path);

    assertThat(answer.header("Content-Security-Policy"))
        .contains(
            "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "*", "http:");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void whatTheServerSaysIsKeptNowhere() {
    assertThat(new Visitor(workbench).get("api/cases").header("Cache-Control"))
        .contains("no-store");
  }

  @Test
  void plainHttpPromisesNoHttps() {
    assertThat(new Visitor(workbench).get("").headers().map())
        .doesNotContainKey("strict-transport-security");
  }
}
