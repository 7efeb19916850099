package io.parley.server;

import static io.parley.server.Visitor.PASSWORD;
import static io.parley.server.Visitor.credentials;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages from elsewhere can make a browser ask on this machine, where nobody signs in.
class ForgedRequestsTest {

  private static final String BLANK = "{\"blank\":{\"title\":\"Forged\"}}";

  private static Workbench workbench;

  @BeforeAll
  static void start(@TempDir Path data) {
    workbench = Workbenches.alone(data);
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  @Test
  void changesWithoutTheTokenAreRefused() {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");

    var forged =
        visitor.ask(
            "POST",
            "api/cases",
            BodyPublishers.ofString(BLANK),
            "Content-Type",
            "application/json");

    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.problem()).isEqualTo("csrf");
  }

  @Test
  void theTokenOfSomebodyElseIsRefused() {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");
    var other = new Visitor(workbench);
    other.get("api/session");

    var forged =
        visitor.ask(
            "POST",
            "api/cases",
            BodyPublishers.ofString(BLANK),
            "Content-Type",
            "application/json",
            "X-XSRF-TOKEN",
            other.token().orElseThrow());

    assertThat(forged.problem()).isEqualTo("csrf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "http://localhost:1", "null"})
  void pagesFromElsewhereAreRefusedEvenWithTheToken(String origin) {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");

    assertThat(visitor.send("POST", "api/cases", BLANK, "Origin", origin).problem())
        .isEqualTo("csrf");
    assertThat(visitor.get("api/cases", "Origin", origin).problem()).isEqualTo("csrf");
  }

  @Test
  void thesePagesAreLetThrough() {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");
    var own = workbench.address().replaceFirst("/$", "");

    assertThat(visitor.send("POST", "api/cases", BLANK, "Origin", own).status()).isEqualTo(201);
  }

  @Test
  void nobodyElseMayAskFirst() {
    var preflight =
        new Visitor(workbench)
            .ask(
                "OPTIONS",
                "api/cases",
                BodyPublishers.noBody(),
                "Origin",
                "https://evil.example",
                "Access-Control-Request-Method",
                "POST");

    assertThat(preflight.status()).isEqualTo(403);
    assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:80",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "0.0.0.0",
        ""
      })
  void namesThisMachineDoesNotHaveAreRefused(String host) throws IOException {
    assertThat(raw("GET /api/session HTTP/1.1\r\nHost: " + host + "\r\n"))
        .startsWith("HTTP/1.1 400")
        .doesNotContain("\"mode\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "127.0.0.1:7075",
        "[::1]",
        "parley.example.org",
        "PARLEY.example.org"
      })
  void itsOwnNamesAreLetThrough(String host) throws IOException {
    assertThat(raw("GET /api/session HTTP/1.1\r\nHost: " + host + "\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../../../etc/passwd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2f..%2fetc/passwd",
        "/assets//etc/passwd",
        "/api/cases/..;/session",
        "/api/cases/%00",
        "/../etc/passwd"
      })
  void noPathLeadsOutOfThePages(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"))
        .matches("(?s)HTTP/1.1 40[04] .*")
        .doesNotContain("root:");
  }

  @Test
  void refusalsOfTheFirewallAreProblems() throws IOException {
    assertThat(raw("GET /api//session HTTP/1.1\r\nHost: localhost\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "problems#wrong-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET /<script> HTTP/1.1", "GET /%zz HTTP/1.1", "NONSENSE", "GET / HTTP/9.9"})
  void noAnswerTellsOfTheInside(String line) throws IOException {
    assertThat(raw(line + "\r\nHost: localhost\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Type: application/problem+json", "problems#wrong-request")
        .doesNotContain("Apache", "Exception", "\tat ", "<script>");
  }

  @Test
  void nobodySignsInWhereNobodyHasTo() {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");

    assertThat(visitor.setUp("eve", "").problem()).isEqualTo("alone");
    assertThat(visitor.send("POST", "api/session", credentials("me", PASSWORD)).problem())
        .isEqualTo("alone");
    assertThat(visitor.get("api/accounts").problem()).isEqualTo("forbidden");
  }

  /// Asks byte by byte what an ordinary client would not.
  private static String raw(String head) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), workbench.port())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
