package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// Where a case is so large that one waits for its answer.
@InTheBrowser
class LargeCaseTest {

  private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);

  @Test
  void oneSeesHowFarItIsStopsItAndAsksAgain(Visitor visitor) {
    visitor.arrive().drop("large.yaml", ManyOutcomes.of(6));
    assertThat(visitor.tabs().first()).isVisible(PATIENTLY);
    visitor.screen("Answer");
    assertThat(progress(visitor)).isVisible(PATIENTLY);
    visitor.button("Stop").click();
    assertThat(visitor.text("Stopped before there was an answer.")).isVisible();
    assertThat(progress(visitor)).hasCount(0);
    visitor.button("Ask again").click();
    assertThat(progress(visitor)).isVisible(PATIENTLY);
    visitor.screen("Case");
  }

  @Test
  void theAnswerAndTheDrawingComeInTheEnd(Visitor visitor) {
    visitor.arrive().drop("large.yaml", ManyOutcomes.of(5));
    assertThat(visitor.tabs().first()).isVisible(PATIENTLY);
    visitor.screen("Answer");
    assertThat(visitor.heading("From today")).isVisible(PATIENTLY);
    visitor.screen("Graph");
    assertThat(visitor.text("32,368 of 32,768 outcomes are not drawn")).isVisible(PATIENTLY);
  }

  private static Locator progress(Visitor visitor) {
    return visitor.page().getByRole(AriaRole.PROGRESSBAR);
  }
}
