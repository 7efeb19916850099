package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InTheBrowser
class KeyboardTest {

  private static final int ENOUGH = 60;

  @Test
  void theSampleOpensAndAScreenIsReachedWithTabAndEnter(Visitor visitor) {
    visitor.arrive();
    tabTo(visitor, "Open the sample");
    visitor.press("Enter");
    assertThat(visitor.tabs().first()).isVisible();
    tabTo(visitor, "Preferences");
    visitor.press("Enter");
    assertThat(visitor.heading("What matters to Strike camp")).isVisible();
  }

  @Test
  void thePaletteFindsACommandByItsWordsAndRunsIt(Visitor visitor) {
    visitor.openSample().press("Control+k").page().keyboard().type("espa");
    visitor.press("Enter");
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "es");
  }

  @Test
  void arrowsMoveInThePaletteAndEscapeLeavesIt(Visitor visitor) {
    visitor.openSample().press("Control+k").press("ArrowDown").press("ArrowDown");
    var chosen = visitor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.OPTION).nth(2);
    assertThat(chosen).hasAttribute("aria-selected", "true");
    visitor.press("Escape");
    assertThat(chosen).not().isVisible();
  }

  @Test
  void aQuestionMarkListsTheShortcuts(Visitor visitor) {
    visitor.openSample().press("?");
    assertThat(visitor.heading("Keyboard shortcuts")).isVisible();
    visitor.press("Escape");
    assertThat(visitor.heading("Keyboard shortcuts")).not().isVisible();
  }

  @Test
  void aQuestionMarkInAFieldIsAQuestionMark(Visitor visitor) {
    visitor.openSample().title().press("End");
    visitor.press("?");
    assertThat(visitor.title()).hasValue("Strikes or partnership?");
  }

  @Test
  void altAndADigitGoToAScreen(Visitor visitor) {
    var names = visitor.openSample().screens();
    for (int i = 0; i < Math.min(names.size(), 9); i++) {
      visitor.press("Alt+" + (i + 1));
      assertThat(visitor.tabs().nth(i)).hasAttribute("aria-current", "page");
    }
  }

  @Test
  void aStatementMovesWithAltAndAnArrowAndKeepsTheFocus(Visitor visitor) {
    visitor.openSample().screen("Preferences");
    var field = visitor.page().getByRole(AriaRole.TEXTBOX).first();
    field.focus();
    var text = field.inputValue();
    visitor.press("Alt+ArrowDown");
    assertThat(focused(visitor, "it => it.value")).isEqualTo(text);
    assertThat(field).not().hasValue(text);
  }

  @Test
  void aCardCarriedByItsHandleIsPutDownForGood(Visitor visitor) {
    visitor.openSample().screen("Preferences");
    var fields = visitor.page().locator("main li textarea");
    var first = fields.first().inputValue();
    visitor.button("Drag to move: " + first).focus();
    visitor.press("Enter").press("ArrowDown").press("Enter");
    assertThat(fields.nth(1)).hasValue(first);
    assertThat(focused(visitor, "it => it.ariaLabel")).isEqualTo("Drag to move: " + first);
    visitor.press("Alt+ArrowUp");
    assertThat(fields.first()).hasValue(first);
    var statements = fields.count();
    visitor.page().getByLabel("Add a statement").fill("not specify");
    visitor.press("Enter");
    assertThat(fields).hasCount(statements + 1);
    visitor.saved();
  }

  @Test
  void aCaseIsBegunWithTheKeyboardAlone(Visitor visitor) {
    visitor.startBlank("A quarrel over a well");
    type(visitor, "Upper village");
    type(visitor, "Divert the stream");
    visitor.saved();
    visitor.page().getByLabel("Add a rule: from which pattern").focus();
    type(visitor, "divertTheStream");
    assertThat(visitor.text("The statement is empty")).isVisible();
    visitor.page().keyboard().type("not divertTheStream");
    assertThat(visitor.text("The statement is empty")).not().isVisible();
    visitor.saved();
  }

  private static void type(Visitor visitor, String words) {
    visitor.page().keyboard().type(words);
    visitor.press("Enter");
  }

  /// Presses Tab until what has the focus begins with this name.
  private static void tabTo(Visitor visitor, String name) {
    for (int i = 0; i < ENOUGH; i++) {
      visitor.press("Tab");
      if (focused(visitor, "it => it.ariaLabel || it.innerText || ''").startsWith(name)) {
        assertThat(focused(visitor, "it => getComputedStyle(it).outlineStyle"))
            .as("outline of what has the focus: %s", name)
            .isNotEqualTo("none");
        return;
      }
    }
    throw new AssertionError("Tab did not come to \"%s\"".formatted(name));
  }

  private static String focused(Visitor visitor, String question) {
    return String.valueOf(
            visitor.page().evaluate("() => (" + question + ")(document.activeElement)"))
        .strip();
  }
}
