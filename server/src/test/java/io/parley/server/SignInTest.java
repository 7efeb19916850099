package io.parley.server;

import static io.parley.server.Visitor.PASSWORD;
import static io.parley.server.Visitor.credentials;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Accounts and sessions of a team.
class SignInTest {

  private static Workbench workbench;
  private static Visitor ana;

  @BeforeAll
  static void start(@TempDir Path data) {
    workbench = Workbenches.team(data);
    ana = Visitor.administrator(workbench);
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  @Test
  void whoeverMakesTheFirstAccountIsSignedInAndAdministers() {
    var session = ana.get("api/session").json();

    assertThat(session.path("account").path("name").asString()).isEqualTo("ana");
    assertThat(session.path("account").path("administrator").asBoolean()).isTrue();
    assertThat(session.path("needsFirstAccount").asBoolean()).isFalse();
  }

  @Test
  void thereIsOneFirstAccountOnly() {
    var other = new Visitor(workbench);
    other.get("api/session");

    assertThat(other.setUp("eve", "").problem()).isEqualTo("set-up-already");
  }

  @Test
  void nobodySeesAnythingBeforeSigningIn() {
    for (var path : List.of("cases", "gallery", "accounts", "audit", "nowhere")) {
      assertThat(new Visitor(workbench).get("api/" + path).problem()).isEqualTo("sign-in");
    }
  }

  @Test
  void unknownNamesAndWrongPasswordsGetTheSameAnswer() {
    ana.colleague(workbench, "ben");
    var visitor = new Visitor(workbench);

    var wrong = visitor.signIn("ben", "wrong horse battery");
    var unknown = visitor.signIn("nobody", "wrong horse battery");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.problem()).isEqualTo("wrong-credentials");
    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void sessionAndTokenAreNewAfterSigningIn() {
    ana.colleague(workbench, "fay");
    var visitor = new Visitor(workbench);
    visitor.signIn("fay", PASSWORD);
    var session = visitor.sessionId();
    var token = visitor.token();

    visitor.signIn("fay", PASSWORD);

    assertThat(session).isPresent().isNotEqualTo(visitor.sessionId());
    assertThat(token).isPresent().isNotEqualTo(visitor.token());
    assertThat(visitor.get("api/cases").status()).isEqualTo(200);
  }

  @Test
  void aSessionIdThatTheServerDidNotGiveIsNotTaken() {
    ana.colleague(workbench, "gil");
    var visitor = new Visitor(workbench);
    visitor.get("api/session", "Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF");

    visitor.signIn("gil", PASSWORD);

    assertThat(visitor.sessionId())
        .isPresent()
        .get()
        .isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
  }

  @Test
  void theSessionCookieIsKeptFromScriptsAndOtherSites() {
    ana.colleague(workbench, "hal");

    var signedIn = new Visitor(workbench).signIn("hal", PASSWORD);

    assertThat(signedIn.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void whoSignsOutIsOut() {
    var ida = ana.colleague(workbench, "ida");

    assertThat(ida.send("DELETE", "api/session", "").status()).isEqualTo(204);

    assertThat(ida.get("api/cases").problem()).isEqualTo("sign-in");
  }

  @Test
  void tooManyWrongPasswordsHaveToWait() {
    ana.colleague(workbench, "jon");
    var visitor = new Visitor(workbench);
    for (int tries = 0; tries < 10; tries++) {
      visitor.signIn(tries % 2 == 0 ? "jon" : "JON", "wrong horse battery");
    }

    var refused = visitor.signIn("jon", PASSWORD);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.problem()).isEqualTo("too-many-sign-ins");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
  }

  @Test
  void aDisabledAccountLosesItsSessionForGood() {
    var kim = ana.colleague(workbench, "kim");
    var id = kim.get("api/session").json().path("account").path("id").asString();

    ana.send("PATCH", "api/accounts/" + id, "{\"disabled\":true}");
    assertThat(kim.get("index.html").status()).isEqualTo(200);
    assertThat(kim.get("api/cases").problem()).isEqualTo("sign-in");
    assertThat(new Visitor(workbench).signIn("kim", PASSWORD).problem())
        .isEqualTo("wrong-credentials");

    ana.send("PATCH", "api/accounts/" + id, "{\"disabled\":false}");
    assertThat(kim.get("api/cases").problem()).isEqualTo("sign-in");
    assertThat(new Visitor(workbench).signIn("kim", PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void whoChangesTheirPasswordKeepsOneSession() {
    var lea = ana.colleague(workbench, "lea");
    var elsewhere = new Visitor(workbench);
    elsewhere.signIn("lea", PASSWORD);
    var path =
        "api/accounts/" + lea.get("api/session").json().path("account").path("id").asString();

    assertThat(lea.send("PATCH", path, "{\"password\":\"another horse battery\"}").problem())
        .isEqualTo("wrong-credentials");
    var changed =
        lea.send(
            "PATCH",
            path,
            "{\"password\":\"another horse battery\",\"currentPassword\":\"%s\"}"
                .formatted(PASSWORD));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(lea.get("api/cases").status()).isEqualTo(200);
    assertThat(elsewhere.get("api/cases").problem()).isEqualTo("sign-in");
    assertThat(new Visitor(workbench).signIn("lea", "another horse battery").status())
        .isEqualTo(200);
  }

  @Test
  void ordinaryAccountsAdministerNothing() {
    var max = ana.colleague(workbench, "max");
    var admin = ana.get("api/session").json().path("account").path("id").asString();

    assertThat(max.get("api/accounts").problem()).isEqualTo("forbidden");
    assertThat(max.get("api/audit").problem()).isEqualTo("forbidden");
    assertThat(max.send("POST", "api/accounts", credentials("eve", PASSWORD)).problem())
        .isEqualTo("forbidden");
    assertThat(max.send("PATCH", "api/accounts/" + admin, "{\"disabled\":true}").problem())
        .isEqualTo("forbidden");
    assertThat(
            max.send("PATCH", "api/accounts/" + admin, "{\"password\":\"" + PASSWORD + "\"}")
                .problem())
        .isEqualTo("forbidden");
  }

  @Test
  void oneAdministratorStays() {
    var path =
        "api/accounts/" + ana.get("api/session").json().path("account").path("id").asString();

    assertThat(ana.send("PATCH", path, "{\"disabled\":true}").problem())
        .isEqualTo("last-administrator");
    assertThat(ana.send("PATCH", path, "{\"administrator\":false}").problem())
        .isEqualTo("last-administrator");
  }

  @Test
  void shortPasswordsAndNamesThatAreAddressesAreRefused() {
    assertThat(ana.send("POST", "api/accounts", credentials("nan", "short")).problem())
        .isEqualTo("wrong-request");
    assertThat(ana.send("POST", "api/accounts", credentials("../nan", PASSWORD)).problem())
        .isEqualTo("wrong-request");
    assertThat(ana.send("POST", "api/accounts", credentials("ANA", PASSWORD)).problem())
        .isEqualTo("name-taken");
  }

  @Test
  void theLogSaysWhoDidWhat() {
    var pat = ana.colleague(workbench, "pat");
    new Visitor(workbench).signIn("pat", "wrong horse battery");
    var kept = pat.sample();
    pat.get(kept + "/export/case.json");
    pat.send("DELETE", kept, "");
    pat.send("DELETE", "api/session", "");

    var log = ana.get("api/audit").json();

    assertThat(log.valueStream().map(SignInTest::line))
        .containsSubsequence(
            "pat signed out",
            "pat case binned",
            "pat case exported",
            "pat case made",
            " sign-in refused",
            "pat signed in",
            "ana account added");
    assertThat(log.get(0).path("address").asString()).isEqualTo("127.0.0.1");
  }

  @Test
  void theLogIsSearchedByWhoAndWhatAndCase() {
    var quin = ana.colleague(workbench, "quin");
    var kept = quin.sample();
    quin.get(kept + "/export/case.yaml");
    quin.get(quin.sample() + "/export/case.yaml");

    assertThat(found("?text=QUIN"))
        .containsExactly(
            "quin case exported",
            "quin case made",
            "quin case exported",
            "quin case made",
            "quin signed in",
            "ana account added");
    assertThat(found("?text=as%20a%20file&case=" + kept.replaceFirst(".*/", "")))
        .containsExactly("quin case exported");
    assertThat(found("?text=%25")).isEmpty();
    assertThat(
            ana.get("api/audit?text=como%20archivo", "Accept-Language", "es")
                .json()
                .get(0)
                .path("what")
                .asString())
        .isEqualTo("Se llevó un caso como archivo");
  }

  private static List<String> found(String search) {
    return ana.get("api/audit" + search).json().valueStream().map(SignInTest::line).toList();
  }

  @Test
  void theLogIsTakenAwayAsATableThatNoSpreadsheetComputes() {
    new Visitor(workbench).signIn("=1+1", "wrong horse battery");

    var file = ana.get("api/audit.csv?text=%3D1");

    assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.header("Content-Disposition")).contains("attachment", "audit.csv");
    assertThat(file.body().lines())
        .hasSize(2)
        .first()
        .isEqualTo("number,at,by,action,case,detail,address");
    assertThat(file.body()).contains(",sign-in refused,,'=1+1,127.0.0.1");
    assertThat(ana.colleague(workbench, "rex").get("api/audit.csv").problem())
        .isEqualTo("forbidden");
  }

  private static String line(JsonNode entry) {
    return entry.path("by").asString() + " " + entry.path("action").asString();
  }
}
