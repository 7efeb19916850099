package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

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
