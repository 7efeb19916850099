package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.browser.FirstFiveMinutesTest.sentence;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody who wants today's outcome to hold, and follows a reason to where it is stated.
@InTheBrowser
class WhatWouldHaveToBeTrueTest {

  private static final Pattern TODAY_HOLDS = Pattern.compile("nothing done.*hold");

  @Test
  void aWayIsTriedSaysWhatItChangedAndIsUndone(Visitor visitor) {
    visitor.openSample().screen("Answer");
    var before = sentence(visitor).innerText();
    today(visitor).click();
    visitor.choice("What would have to be true").check();
    var way = visitor.button("Try it: For it to hold for everyone under SEQ");
    way.click();
    assertThat(sentence(visitor)).hasText(TODAY_HOLDS);
    var changed = visitor.page().locator(".changed");
    assertThat(changed).containsText(Pattern.compile("Before.*does not hold.*After.*: holds"));
    assertThat(visitor.button("Ask about it as it is now")).isVisible();

    visitor.button("Undo the change").click();
    assertThat(sentence(visitor)).hasText(before);
    assertThat(changed).hasCount(0);
    assertThat(way).isVisible();
    visitor.saved();
  }

  @Test
  void aWayThatRanksOutcomesLowerIsWrittenAsAStatement(Visitor visitor) {
    visitor.openSample().screen("Answer");
    today(visitor).click();
    visitor.choice("What would have to be true").check();
    visitor.button("Try it: Under SEQ it would hold for it").click();
    assertThat(sentence(visitor)).hasText(TODAY_HOLDS);
    visitor.button("Keep it").click();
    visitor.screen("Preferences");
    visitor.page().locator("nav").getByText("Strike camp").click();
    assertThat(statement(visitor, 1)).hasValue(Pattern.compile("^not \\(strike and .*"));
    assertThat(statement(visitor, 2)).hasValue("crackdown");
  }

  @Test
  void aReasonLeadsToItsStatementWhichIsMarked(Visitor visitor) {
    visitor.openSample().screen("Answer");
    reason(visitor, "suspend iff strike").click();
    assertThat(visitor.heading("What matters to Mexico")).isVisible();
    var marked = visitor.page().locator("[data-pointed]");
    assertThat(marked).hasCount(1);
    assertThat(marked).isInViewport();
    var field = marked.locator("textarea").first();
    assertThat(field).hasValue("suspend iff strike");
    assertThat(field).isFocused();

    statement(visitor, 1).focus();
    assertThat(marked).hasCount(0);
  }

  @Test
  void aReasonOfACampLeadsToThatCamp(Visitor visitor) {
    visitor.openSample().screen("Answer");
    reason(visitor, "strike if not crackdown").click();
    assertThat(visitor.page().locator("nav [aria-current=true]")).containsText("Strike camp");
    assertThat(visitor.page().locator("[data-pointed] textarea"))
        .hasValue("strike if not crackdown");
  }

  /// Today's outcome, in the drawing.
  private static Locator today(Visitor visitor) {
    return FirstFiveMinutesTest.outcome(visitor, "s1");
  }

  /// A judgement among the reasons of the answer.
  private static Locator reason(Visitor visitor, String say) {
    return visitor
        .page()
        .getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName("Go to “%s” in Preferences".formatted(say)))
        .first();
  }

  /// The field of a statement, by its place.
  private static Locator statement(Visitor visitor, int place) {
    return visitor
        .page()
        .getByLabel("Statement " + place, new Page.GetByLabelOptions().setExact(true));
  }
}
