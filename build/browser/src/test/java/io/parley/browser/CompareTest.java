package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheBrowser
class CompareTest {

  @Test
  void twoStepsOfACaseDifferInTheJudgementThatWasMoved(Visitor visitor) {
    visitor.openSample().screen("Answer").button("Swap them").click();
    assertThat(visitor.button("Undo the change")).isVisible();
    visitor.saved().screen("History");
    visitor.page().getByText("Compare with now").last().click();
    assertThat(visitor.heading("In the model")).isVisible();
    assertThat(visitor.page().locator("main")).containsText("strike if not crackdown");
    assertThat(visitor.page().locator("main")).containsText("from place");
  }

  @Test
  void outcomesThatDifferAreNamedByAllThatIsDoneInThem(Visitor visitor) {
    visitor.openSample().screen("Answer").button("Leave it out").click();
    assertThat(visitor.button("Undo the change")).isVisible();
    visitor.saved().screen("History");
    visitor.page().getByText("Compare with now").last().click();
    assertThat(visitor.page().locator("main tbody").first()).containsText("Suspend cooperation");
  }

  @Test
  void twoCasesWithOtherOptionsAreCompared(Visitor visitor, @TempDir Path folder) {
    visitor.openSample().button("Hand on").click();
    var file = folder.resolve("case.gmcr");
    visitor.page().waitForDownload(() -> visitor.text("Download .gmcr file").click()).saveAs(file);
    var first = visitor.page().url();
    visitor.arrive().page().locator("input[type=file]").setInputFiles(file);
    assertThat(visitor.title()).hasValue("case");
    var second = visitor.page().url().replaceFirst("/case$", "");
    visitor
        .page()
        .navigate(
            first.replaceFirst("/case$", "/compare?with=")
                + second.substring(second.lastIndexOf('/') + 1));
    assertThat(visitor.heading("In the answer")).isVisible();
  }

  @Test
  void aVersionWithANameCanBeGoneBackTo(Visitor visitor) {
    visitor.openSample().screen("History").button("Name: Step 1").click();
    visitor.page().getByLabel("Name of the version").fill("As it was given");
    visitor.press("Enter");
    assertThat(visitor.page().getByText("As it was given").first()).isVisible();
    visitor.screen("Case").title().fill("Changed since");
    visitor.saved().screen("History").button("Go back to this: Step 1").click();
    visitor.screen("Case");
    assertThat(visitor.title()).hasValue("Strikes or partnership");
  }
}
