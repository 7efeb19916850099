package io.parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody with a browser: cookies of their own, and the token the pages send along.
final class Visitor {

  static final String PASSWORD = "correct horse battery";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String address;

  Visitor(Workbench workbench) {
    this.address = workbench.address();
  }

  /// What came back.
  record Answer(int status, String body, HttpHeaders headers) {

    JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /// The stable id of the problem it is.
    String problem() {
      if (!header("Content-Type").startsWith("application/problem+json")) {
        return "no problem but " + status + " " + header("Content-Type") + " " + body;
      }
      return json().path("type").asString("").replaceFirst(".*#", "");
    }
  }

  /// The first administrator of a new team.
  static Visitor administrator(Workbench workbench) {
    var visitor = new Visitor(workbench);
    visitor.get("api/session");
    visitor.setUp("ana", workbench.setupCode().orElseThrow());
    return visitor;
  }

  /// Tries to make the first account.
  Answer setUp(String name, String code, String... headers) {
    var wanted = JsonMapper.shared().createObjectNode().put("name", name);
    return send(
        "POST",
        "api/setup",
        wanted.put("password", PASSWORD).put("code", code).toString(),
        headers);
  }

  /// Somebody the administrator made an account for, signed in.
  Visitor colleague(Workbench workbench, String name) {
    send("POST", "api/accounts", credentials(name, PASSWORD));
    var visitor = new Visitor(workbench);
    visitor.signIn(name, PASSWORD);
    return visitor;
  }

  static String credentials(String name, String password) {
    return JsonMapper.shared()
        .writeValueAsString(
            JsonMapper.shared().createObjectNode().put("name", name).put("password", password));
  }

  Answer signIn(String name, String password) {
    get("api/session");
    return send("POST", "api/session", credentials(name, password));
  }

  Answer get(String path, String... headers) {
    return ask("GET", path, BodyPublishers.noBody(), headers);
  }

  /// Sends JSON, or nothing when it is empty.
  Answer send(String method, String path, String json, String... headers) {
    var request = request(path, headers);
    if (!json.isEmpty()) {
      request.setHeader("Content-Type", "application/json");
    }
    token().ifPresent(token -> request.setHeader("X-XSRF-TOKEN", token));
    return ask(request.method(method, BodyPublishers.ofString(json)));
  }

  /// Sends as it is told, without the token.
  Answer ask(String method, String path, BodyPublisher body, String... headers) {
    return ask(request(path, headers).method(method, body));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address).resolve(path));
    for (int at = 0; at < headers.length; at += 2) {
      request.setHeader(headers[at], headers[at + 1]);
    }
    return request;
  }

  private Answer ask(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response.headers());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  Optional<String> token() {
    return cookie("XSRF-TOKEN");
  }

  Optional<String> sessionId() {
    return cookie("JSESSIONID");
  }

  private Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /// A new case from the gallery; its address.
  String sample() {
    var made = send("POST", "api/cases", "{\"gallery\":\"prisoners-dilemma\"}");
    return "api/cases/" + made.json().path("id").asString();
  }
}
