package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.server.FakeProvider.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Signing in at a provider.
class OpenIdConnectTest {

  private static final String CLIENT = "spring.security.oauth2.client.";
  private static final List<String> PROPERTIES =
      List.of(
          "registration.work.client-id",
          "registration.work.client-secret",
          "registration.work.client-name",
          "registration.work.scope",
          "provider.work.issuer-uri");

  private static FakeProvider provider;
  private static Workbench workbench;
  private static Visitor ana;

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    provider = new FakeProvider();
    var values =
        List.of(FakeProvider.CLIENT, "secret", "Work account", "openid,profile", provider.issuer());
    for (int at = 0; at < PROPERTIES.size(); at++) {
      System.setProperty(CLIENT + PROPERTIES.get(at), values.get(at));
    }
    workbench = Workbenches.team(data);
    ana = Visitor.administrator(workbench);
  }

  @AfterAll
  static void stop() {
    workbench.close();
    provider.close();
    PROPERTIES.forEach(property -> System.clearProperty(CLIENT + property));
  }

  private static Visitor signedIn(Person person) {
    provider.vouchFor(person);
    var visitor = new Visitor(workbench);
    visitor.get("oauth2/authorization/work");
    return visitor;
  }

  private static JsonNode account(Visitor visitor) {
    return visitor.get("api/session").json().path("account");
  }

  @Test
  void theSessionNamesTheProvider() {
    assertThat(new Visitor(workbench).get("api/session").json().path("signInWith").toString())
        .isEqualTo("[{\"id\":\"work\",\"name\":\"Work account\"}]");
  }

  @Test
  void whoeverIsVouchedForGetsAnOrdinaryAccount() {
    var ben = signedIn(new Person("10", "ben"));

    assertThat(account(ben).path("name").asString()).isEqualTo("ben");
    assertThat(account(ben).path("administrator").asBoolean()).isFalse();
    assertThat(ben.get("api/cases").status()).isEqualTo(200);
  }

  @Test
  void theSameSubjectIsTheSameAccountWhateverItIsCalled() {
    var first = account(signedIn(new Person("20", "cleo"))).path("id").asString();

    assertThat(account(signedIn(new Person("20", "cleopatra"))).path("id").asString())
        .isEqualTo(first);
  }

  @Test
  void nobodyBecomesSomebodyElseByTheirName() {
    var impostor = account(signedIn(new Person("30", "ana")));

    assertThat(impostor.path("name").asString()).isEqualTo("ana 2");
    assertThat(impostor.path("id")).isNotEqualTo(account(ana).path("id"));
  }

  @Test
  void whoIsDisabledStaysOut() {
    var dan = signedIn(new Person("40", "dan"));
    var path = "api/accounts/" + account(dan).path("id").asString();

    ana.send("PATCH", path, "{\"disabled\":true}");

    assertThat(dan.get("api/cases").problem()).isEqualTo("sign-in");
    assertThat(account(signedIn(new Person("40", "dan"))).isMissingNode()).isTrue();
  }

  @Test
  void whoSignsInElsewhereHasNoPasswordHere() {
    var path = "api/accounts/" + account(signedIn(new Person("50", "eli"))).path("id").asString();

    assertThat(ana.send("PATCH", path, "{\"password\":\"" + Visitor.PASSWORD + "\"}").problem())
        .isEqualTo("signs-in-elsewhere");
    assertThat(new Visitor(workbench).signIn("eli", Visitor.PASSWORD).problem())
        .isEqualTo("wrong-credentials");
  }

  @Test
  void anAnswerNobodyAskedForSignsNobodyIn() {
    var visitor = new Visitor(workbench);

    visitor.get("login/oauth2/code/work?code=code&state=made-up");

    assertThat(account(visitor).isMissingNode()).isTrue();
  }

  @Test
  void theSessionIdIsNewAfterComingBack() {
    provider.vouchFor(new Person("60", "fin"));
    var visitor = new Visitor(workbench);
    visitor.get("oauth2/authorization/work");
    var before = visitor.sessionId();

    visitor.get("oauth2/authorization/work");

    assertThat(before).isPresent().isNotEqualTo(visitor.sessionId());
  }

  @Test
  void ofManyWhoLeaveAndDoNotComeBackTheLatestAreRemembered() {
    provider.vouchFor(new Person("70", "gus"));
    var first = new Departed();
    try (var others = HttpClient.newHttpClient()) {
      for (int left = 0; left < 2_000; left++) {
        Departed.leave(others);
      }
    }
    var last = new Departed();

    assertThat(first.back()).doesNotContain("\"account\":");
    assertThat(last.back()).contains("\"name\":\"gus\"");
  }

  /// Somebody who was sent to the provider.
  private static final class Departed {

    private final HttpClient.Builder browser =
        HttpClient.newBuilder().cookieHandler(new CookieManager());
    private final String provider;

    Departed() {
      try (var client = browser.build()) {
        provider = leave(client);
      }
    }

    /// Where one is sent.
    static String leave(HttpClient client) {
      return got(client, workbench.address() + "oauth2/authorization/work")
          .headers()
          .firstValue("Location")
          .orElseThrow();
    }

    /// The session once they have come back.
    String back() {
      try (var client = browser.followRedirects(Redirect.NORMAL).build()) {
        got(client, provider);
        return got(client, workbench.address() + "api/session").body();
      }
    }

    private static HttpResponse<String> got(HttpClient client, String url) {
      try {
        return client.send(
            HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
