package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.parley.bilingual.EnglishLeft;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever's browser reads Spanish meets no word of English but the case's own: neither in what the
/// pages say of themselves nor in what the server says to them.
@InTheBrowser
class SpanishThroughoutTest {

  @Test
  void onEveryScreenOfTheSample(Visits visits) {
    var visitor = spanish(visits);
    var found = new ArrayList<String>();
    EveryScreen.of(visitor, screen -> found.addAll(english(visitor)));
    assertThat(found).isEmpty();
  }

  @Test
  void whereAnOutcomeIsExplained(Visits visits) {
    var visitor = spanish(visits);
    visitor
        .openSample()
        .screen("Resultados")
        .page()
        .locator("tbody tr[data-row] td")
        .first()
        .click();
    assertThat(visitor.text("strike if not crackdown")).isVisible();
    assertThat(english(visitor.settled())).isEmpty();
  }

  @Test
  void whereAChangeIsTriedAndLookedBackAt(Visits visits) {
    var visitor = spanish(visits);
    visitor.openSample().screen("Respuesta").button("Intercambiarlos").click();
    assertThat(visitor.button("Deshacer el cambio")).isVisible();
    assertThat(english(visitor.settled())).isEmpty();
    visitor.saved().screen("Historial").page().getByText("Comparar con ahora").last().click();
    assertThat(visitor.heading("En el modelo")).isVisible();
    assertThat(english(visitor.settled())).isEmpty();
  }

  @Test
  void whereItIsAskedWhatWouldHaveToBeTrue(Visits visits) {
    var visitor = spanish(visits);
    visitor.openSample().screen("Respuesta");
    FirstFiveMinutesTest.outcome(visitor, "s1").click();
    visitor.choice("Qué tendría que ser cierto").check();
    assertThat(visitor.text("intercambio de vecinos")).isVisible();
    assertThat(english(visitor.settled())).isEmpty();
  }

  @Test
  void whereMovesAreReadAsATable(Visits visits) {
    var visitor = spanish(visits);
    visitor.openSample().screen("Grafo").button("Como tabla").click();
    assertThat(english(visitor.settled())).isEmpty();
  }

  @Test
  void whereACaseHasProblems(Visits visits) {
    var visitor = spanish(visits).arrive();
    visitor.drop(
        "z.yaml",
        """
        parley: 1
        title: Z
        parties:
          a: {name: A, options: {strike: X, usSign: Y}, prefers: [y, not]}
          b: {name: B}
        now: [strike, w]
        """);
    assertThat(visitor.title()).hasValue("Z");
    assertThat(visitor.page().locator("main")).containsText("no es una opción");
    assertThat(english(visitor.settled())).isEmpty();
    visitor.screen("Respuesta");
    assertThat(english(visitor.settled())).isEmpty();
  }

  @Test
  void whereAFileIsRefused(Visits visits) {
    var visitor = spanish(visits).pardoning("status of 4\\d\\d").arrive();
    visitor
        .page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("z.yaml", "text/yaml", "z: [z".getBytes(StandardCharsets.UTF_8)));
    assertThat(visitor.text("YAML bien formado")).isVisible();
    assertThat(english(visitor)).isEmpty();
  }

  @Test
  void onThePageThatNeedsNoServer(Visits visits, @TempDir Path folder) {
    var visitor = spanish(visits).openSample();
    var own = EveryScreen.found(visitor, OWN);
    var file = folder.resolve("page.html");
    visitor
        .page()
        .waitForDownload(() -> {
          visitor.press("Control+k").page().keyboard().type("Descargar la página");
          visitor.press("Enter");
        })
        .saveAs(file);
    visitor.pardoning("request to another host: file:").page().navigate(file.toUri().toString());
    assertThat(visitor.text("Por qué")).isVisible();
    assertThat(EnglishLeft.beside(own).in(EveryScreen.found(visitor, SEEN).stream())).isEmpty();
  }

  @Test
  void whereTheServerDoesNotAnswer(Visits visits) {
    var visitor = spanish(visits).pardoning("ERR_FAILED").openSample();
    visitor.page().route("**/outcomes*", Route::abort);
    visitor.screen("Resultados");
    assertThat(visitor.text("Parley no responde")).isVisible();
    assertThat(english(visitor)).isEmpty();
  }

  private static Visitor spanish(Visits visits) {
    return visits.visitor(options -> options.setLocale("es-MX"));
  }

  /// Lines of the page in which English is left, beside what the case or the gallery says itself.
  private static List<String> english(Visitor visitor) {
    return EnglishLeft.beside(EveryScreen.found(visitor, OWN))
        .in(EveryScreen.found(visitor, SEEN).stream());
  }

  /// Every text and key of the open case, of its history, and of the gallery and the list of cases.
  private static final String OWN =
      """
      async () => {
        const id = /case\\/([^/?]*)/.exec(location.hash)?.[1];
        const said = ['/api/gallery', '/api/cases'].concat(id ? [`/api/cases/${id}`, `/api/cases/${id}/revisions`] : []);
        const own = [];
        const collect = it => {
          if (typeof it === 'string') own.push(it);
          else if (Array.isArray(it)) it.forEach(collect);
          else if (it) Object.entries(it).forEach(([key, value]) => { own.push(key); collect(value); });
        };
        for (const path of said) {
          const answer = await (await fetch(path)).json();
          delete answer.findings;
          collect(answer);
        }
        return own;
      }
      """;

  /// Every line a visitor sees or has read out, but the name of another language.
  private static final String SEEN =
      """
      () => {
        const lines = document.body.innerText.split('\\n');
        for (const it of document.querySelectorAll('body *'))
          for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
            if (it.checkVisibility() && it.hasAttribute(name)) lines.push(it.getAttribute(name));
        for (const it of document.querySelectorAll('svg text, svg title, svg desc')) lines.push(it.textContent);
        const elsewhere = [...document.querySelectorAll('[lang]:not(html, main)')].map(it => it.textContent);
        return lines.filter(line => !elsewhere.includes(line));
      }
      """;
}
