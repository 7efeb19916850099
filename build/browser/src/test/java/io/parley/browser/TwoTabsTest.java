package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@InTheBrowser
class TwoTabsTest {

  @Test
  void aChangeInOneTabAppearsInTheOther(Visits visits) {
    var one = visits.visitor().openSample();
    var other = visits.visitor().join(one);
    one.title().fill("Changed in one");
    assertThat(other.title()).hasValue("Changed in one");
    assertThat(other.text("Changed in another window")).isVisible();
  }

  @Test
  void ofTwoChangesAtOnceOneMayKeepOnesOwn(Visits visits) {
    var one = visits.visitor().pardoning("Failed to load|ERR_").openSample();
    changeElsewhere(one, visits);
    one.button("Keep mine").click();
    assertThat(one.saved().title()).hasValue("Mine");
    one.screen("History");
    assertThat(one.text("Kept mine over a change made elsewhere")).isVisible();
  }

  @Test
  void ofTwoChangesAtOnceOneMayTakeTheOther(Visits visits) {
    var one = visits.visitor().pardoning("Failed to load|ERR_").openSample();
    changeElsewhere(one, visits);
    one.button("Show theirs").click();
    assertThat(one.saved().title()).hasValue("Theirs");
  }

  /// The visitor changes the title without a connection while somebody else changes it too.
  private static void changeElsewhere(Visitor one, Visits visits) {
    var other = visits.visitor().join(one);
    one.context().setOffline(true);
    one.title().fill("Mine");
    assertThat(one.text("Not saved: no connection")).isVisible();
    other.title().fill("Theirs");
    other.saved();
    one.context().setOffline(false);
    assertThat(one.text("Somebody changed this case elsewhere")).isVisible();
  }
}
