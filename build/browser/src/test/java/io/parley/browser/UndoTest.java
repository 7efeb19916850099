package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class UndoTest {

  @Test
  void undoReachesAcrossAReload(Visitor visitor) {
    visitor.openSample();
    visitor.title().fill("Another title");
    visitor.saved().page().reload();
    assertThat(visitor.title()).hasValue("Another title");
    visitor.press("Control+z");
    assertThat(visitor.title()).hasValue("Strikes or partnership");
  }

  @Test
  void whatWasUndoneCanBeDoneAgainAfterAReload(Visitor visitor) {
    visitor.openSample();
    visitor.title().fill("Another title");
    visitor.saved().press("Control+z");
    assertThat(visitor.title()).hasValue("Strikes or partnership");
    visitor.saved().page().reload();
    visitor.button("Redo").click();
    assertThat(visitor.title()).hasValue("Another title");
  }

  @Test
  void aMovedStatementGoesBackToItsPlace(Visitor visitor) {
    visitor.openSample().screen("Preferences");
    var first = visitor.page().getByLabel("Statement 1", exact());
    var before = first.inputValue();
    first.press("Alt+ArrowDown");
    assertThat(first).not().hasValue(before);
    visitor.saved().button("Undo").click();
    assertThat(first).hasValue(before);
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
