package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures what `bench/README.md` says of the workbench; `bench/run browser` runs it.
@InTheBrowser
@Tag("figures")
class FiguresTest {

  private static final int RUNS = 5;
  private static final double KILO = 1000;

  @Test
  void sampleOpenedToAnswerDrawn(Visits visits) {
    var first = visits.visitor().openSample();
    first.screen("Answer").settled();
    var address = first.page().url();
    report(
        "the sample's answer drawn, a browser that was never here",
        () -> {
          var visitor = visits.visitor();
          visitor.page().navigate(address);
          return drawn(visitor);
        });
    report(
        "the sample's answer drawn, going to its screen",
        () -> {
          first.screen("Case");
          var since = now(first);
          first.tabs().getByText("Answer").click();
          return drawn(first) - since;
        });
  }

  @Test
  void bytesOfTheFirstPage(Visits visits) {
    var start = visits.visitor().arrive().settled();
    say("bytes of the start screen, first visit: %.0f kB".formatted(bytes(start) / KILO));
    var sample = visits.visitor().openSample().screen("Answer").settled();
    say(
        "bytes until the sample's answer is read, first visit: %.0f kB"
            .formatted(bytes(sample) / KILO));
  }

  @Test
  void interactionsWithManyOutcomes(Visitor visitor) {
    visitor.arrive().drop("many.yaml", ManyOutcomes.of(4));
    assertThat(visitor.tabs().first()).isVisible();
    visitor.screen("Outcomes");
    assertThat(visitor.text("4,096 outcomes")).isVisible();
    visitor.settled();
    report(
        "4,096 outcomes: sort",
        () ->
            took(visitor, "document.querySelector('.steps button.sort, th button.sort').click()"));
    report(
        "4,096 outcomes: filter by an option",
        () -> took(visitor, "document.querySelector('button.letter').click()"));
    report(
        "4,096 outcomes: what holds for everyone",
        () -> took(visitor, "document.querySelector('main input[type=checkbox]').click()"));
    report(
        "4,096 outcomes: to the last row and back",
        () ->
            took(
                visitor,
                """
                document.querySelector('[role=grid]').dispatchEvent(
                  new KeyboardEvent('keydown', { key: (window.turn = !window.turn) ? 'End' : 'Home', ctrlKey: true, bubbles: true }))
                """));
  }

  /// Milliseconds since the page began to load until the answer's drawing stands.
  private static double drawn(Visitor visitor) {
    return ((Number)
            visitor
                .page()
                .waitForFunction(
                    "() => document.querySelector('main svg [data-node]') && document.querySelector('main h2') && performance.now()")
                .jsonValue())
        .doubleValue();
  }

  private static double now(Visitor visitor) {
    return ((Number) visitor.page().evaluate("performance.now()")).doubleValue();
  }

  /// Milliseconds from doing something until what it changed was painted.
  private static double took(Visitor visitor, String what) {
    return ((Number)
            visitor
                .page()
                .evaluate(
                    """
                    async () => {
                      const since = performance.now();
                      %s;
                      await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                      return performance.now() - since;
                    }
                    """
                        .formatted(what.strip())))
        .doubleValue();
  }

  /// What came over the network for this page, compressed and with its headers.
  private static double bytes(Visitor visitor) {
    return ((Number)
            visitor
                .page()
                .evaluate(
                    "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, it) => sum + it.transferSize, 0)"))
        .doubleValue();
  }

  private static void report(String what, DoubleSupplier milliseconds) {
    var times = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      times[run] = milliseconds.getAsDouble();
    }
    Arrays.sort(times);
    say("%s: %.0f ms (%.0f to %.0f)".formatted(what, times[RUNS / 2], times[0], times[RUNS - 1]));
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
