package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@InTheBrowser
class UnsavedWorkTest {

  @Test
  void whatIsTypedIsSavedWithoutAsking(Visits visits) {
    var visitor = visits.visitor().openSample();
    visitor.title().fill("Saved by itself");
    visitor.saved();
    assertThat(visits.visitor().join(visitor).title()).hasValue("Saved by itself");
  }

  @Test
  void whatAClosedTabCouldNotSaveIsOfferedAndComesBackWhenAskedFor(Visitor visitor) {
    closeWithUnsaved(visitor, "Nearly lost");
    assertThat(visitor.title()).hasValue("Strikes or partnership");
    visitor.button("Restore them").click();
    assertThat(visitor.saved().title()).hasValue("Nearly lost");
  }

  @Test
  void whatAClosedTabCouldNotSaveGoesWhenDiscarded(Visitor visitor) {
    closeWithUnsaved(visitor, "Not wanted");
    visitor.button("Discard them").click();
    assertThat(visitor.text("that were not saved")).not().isVisible();
    visitor.page().reload();
    assertThat(visitor.title()).hasValue("Strikes or partnership");
    assertThat(visitor.text("that were not saved")).not().isVisible();
  }

  private static void closeWithUnsaved(Visitor visitor, String title) {
    visitor.pardoning("Failed to load|ERR_").openSample();
    visitor.context().setOffline(true);
    visitor.title().fill(title);
    assertThat(visitor.text("Not saved: no connection")).isVisible();
    var closed = visitor.page();
    visitor.inNewTab(() -> {
      closed.close();
      visitor.context().setOffline(false);
    });
    assertThat(visitor.text("that were not saved")).isVisible();
  }
}
