package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Whoever reads Spanish is refused in Spanish, and anybody else after them in English.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RefusalsInSpanishTest {

  private static final String[] SPANISH = {"Accept-Language", "es"};

  private Workbench workbench;
  private Visitor visitor;

  @BeforeAll
  void start(@TempDir Path data) {
    workbench = Workbenches.alone(data);
    visitor = new Visitor(workbench);
    visitor.get("api/session");
  }

  @AfterAll
  void stop() {
    workbench.close();
  }

  private static String title(Visitor.Answer answer) {
    return answer.json().path("title").asString();
  }

  private static String detail(Visitor.Answer answer) {
    return answer.json().path("detail").asString();
  }

  @Test
  void anAddressThatIsNone() {
    assertThat(detail(visitor.get("api/nothing", SPANISH)))
        .isEqualTo("No hay nada en esta dirección.");
    assertThat(detail(visitor.get("api/nothing"))).isEqualTo("There is nothing at this address.");
  }

  @Test
  void aBodyThatCannotBeRead() {
    assertThat(detail(visitor.send("POST", "api/cases", "{", SPANISH)))
        .startsWith("El cuerpo no es JSON bien formado: vea la línea 1");
    assertThat(detail(visitor.send("POST", "api/cases", "{")))
        .startsWith("The body is not well-formed JSON: see line 1");
  }

  @Test
  void signingInWhereNobodyDoes() {
    var credentials = Visitor.credentials("ana", Visitor.PASSWORD);
    assertThat(title(visitor.send("POST", "api/session", credentials, SPANISH)))
        .isEqualTo("Aquí no se inicia sesión");
    assertThat(title(visitor.send("POST", "api/session", credentials)))
        .isEqualTo("Nobody signs in here");
  }

  @Test
  void theSharedPageIsInTheLanguageItIsAskedForIn() {
    var page = visitor.sample() + "/export/page.html";
    assertThat(visitor.get(page, SPANISH).body())
        .contains("<html lang=\"es\">", "\"language\":\"es\"");
    assertThat(visitor.get(page).body()).contains("<html lang=\"en\">", "\"language\":\"en\"");
  }
}
