package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody who has never seen Parley, from the start screen to a hinge that she turns and turns
/// back.
@InTheBrowser
class FirstFiveMinutesTest {

  @Test
  void fromTheStartScreenToAHingeAndBack(Visitor visitor) {
    // 0:20 The sample opens on its answer, in one sentence.
    visitor.meetSample();
    var sentence = sentence(visitor);
    assertThat(sentence).hasText(Pattern.compile("strike, suspension.*holds and is 2 steps away"));
    assertThat(visitor.text("No reported statement carries these steps.")).isVisible();

    // 1:00 She lets the other camp decide: sentence, drawing and reasons change together.
    visitor.choice("Partnership camp").check();
    assertThat(sentence)
        .hasText(
            Pattern.compile("US signs, demands stated, Mexico signs, crackdown.*2 steps away"));
    assertThat(visitor.page().getByText("s6 → s24")).isVisible();
    visitor.choice("Strike camp").check();
    assertThat(sentence).hasText(Pattern.compile("strike, suspension.*2 steps away"));

    // 1:45 She chooses an outcome in the drawing and reads who gains.
    outcome(visitor, "s2").click();
    assertThat(
            visitor
                .text("It would also gain by going to s5")
                .or(visitor.text("strike if not crackdown"))
                .first())
        .isVisible();
    visitor.button("Back to the steps").click();

    // 2:30 She swaps the two judgements nobody has a source for, and today begins to hold.
    visitor.button("Swap them").click();
    assertThat(sentence).hasText(Pattern.compile("nothing done.*hold"));

    // 3:00 And takes it back.
    visitor.button("Undo the change").click();
    assertThat(sentence).hasText(Pattern.compile("strike, suspension.*holds and is 2 steps away"));
    visitor.saved();
  }

  @Test
  void theWholeAnswerIsSeenAtOnceOnADesk(Visitor visitor) {
    visitor.openSample().screen("Answer");
    for (var title :
        new String[] {"From today", "Side by side", "Why", "What the answer turns on"}) {
      assertThat(visitor.heading(title)).isInViewport();
    }
    assertThat(visitor.button("Swap them")).isInViewport();
  }

  @Test
  void theDrawingCanBeReadAsATable(Visitor visitor) {
    visitor.openSample().screen("Answer").button("As a table").click();
    var table =
        visitor
            .page()
            .getByRole(
                AriaRole.TABLE, new Page.GetByRoleOptions().setName("Moves between outcomes"));
    assertThat(table.getByRole(AriaRole.ROW).nth(1)).containsText("United States");
  }

  /// The one sentence that states the answer.
  static Locator sentence(Visitor visitor) {
    return visitor.page().locator("main h2").first();
  }

  /// An outcome in the drawing, by its number.
  static Locator outcome(Visitor visitor, String number) {
    return visitor
        .page()
        .locator("main svg")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + number + "\\b")))
        .first();
  }
}
