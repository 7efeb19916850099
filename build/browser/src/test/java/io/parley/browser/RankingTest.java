package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Preferences stated by ranking outcomes.
@InTheBrowser
class RankingTest {

  private static final String CASE =
      """
      parley: 1
      title: Two ways to go
      parties:
        a: {options: {left: {}}, ranking: [NN, YY, YN, NY]}
        b: {options: {right: {}}, prefers: [left]}
      """;

  @Test
  void twoOutcomesOfWhichTheBetterIsNotKnownAreSaidAndSettled(Visitor visitor, @TempDir Path folder)
      throws Exception {
    visitor.arrive().chooseFile(Files.writeString(folder.resolve("case.yaml"), CASE));
    visitor.screen("Preferences");
    visitor.button("Actions for left, right").click();
    var unsure = "Not known whether it is better than the next";
    visitor
        .page()
        .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(unsure))
        .click();
    Locator said = visitor.text("Not known which is better: “left, right” or “left”");
    assertThat(said).isVisible();
    visitor.saved();
    assertThat(visitor.answer("/api/cases/" + visitor.caseId()))
        .contains("\"unknown\":{\"order\":[[[\"left\",\"right\"],[\"left\"]]]}")
        .contains("\"usable\":true");
    visitor.button("It is known").click();
    assertThat(said).not().isVisible();
    visitor.saved();
  }
}
