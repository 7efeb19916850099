package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheBrowser
class OutcomesTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theTableCountsEveryOutcome(Visitor visitor) {
    visitor.openSample().screen("Outcomes");
    assertThat(visitor.text("30 outcomes")).isVisible();
  }

  @Test
  void whatHoldsForEveryoneCanBeSingledOut(Visitor visitor) {
    visitor.openSample().screen("Outcomes");
    visitor.page().getByLabel("Holds for everyone").check();
    assertThat(visitor.text("of 30")).isVisible();
    assertThat(rows(visitor).locator("td.number").allInnerTexts())
        .contains("s24", "s26")
        .doesNotContain("s1", "s2");
  }

  @Test
  void anOutcomeThatIsChosenExplainsItself(Visitor visitor) {
    visitor.openSample().screen("Outcomes");
    rows(visitor).first().getByRole(AriaRole.GRIDCELL).first().click();
    assertThat(visitor.text("strike if not crackdown")).isVisible();
  }

  @Test
  void theTableGoesToASpreadsheet(Visitor visitor) throws IOException {
    visitor.openSample().screen("Outcomes").button("Download").click();
    var file = folder.resolve("outcomes.csv");
    visitor.page().waitForDownload(() -> visitor.text("CSV").click()).saveAs(file);
    assertThat(Files.readString(file)).contains("YNNNNY");
  }

  @Test
  void thousandsOfRowsAreDrawnOnlyWhereOneLooks(Visitor visitor) {
    visitor.arrive().drop("many.yaml", ManyOutcomes.of(4));
    assertThat(visitor.tabs().first()).isVisible();
    visitor.screen("Outcomes");
    assertThat(visitor.text("4,096 outcomes")).isVisible();
    assertThat(rows(visitor).count()).isLessThan(120);
    visitor.page().getByRole(AriaRole.GRID).press("Control+End");
    assertThat(rows(visitor).last()).containsText("s4096");
  }

  private static Locator rows(Visitor visitor) {
    return visitor.page().locator("tbody tr[data-row]");
  }
}
