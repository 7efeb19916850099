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
