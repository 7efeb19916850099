package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// How parties see each other, edited where the rest of the case is.
@InTheBrowser
class SeeingTest {

  @Test
  void aViewBeginsAsTheCaseHasItAndIsChangedInPlace(Visitor visitor) {
    visitor.openSample().screen("Case");
    visitor.button("United States: What it thinks Mexico wants").click();
    var view = region(visitor, "Mexico, as United States sees it");
    assertThat(view.getByLabel("Statement 1")).hasValue("not strike");
    view.getByLabel("Statement 1").focus();
    visitor.press("Alt+ArrowDown").saved();
    assertThat(document(visitor)).contains("\"seenBy\":{\"us\":{\"mx\":{\"prefers\":[");
    assertThat(view.getByLabel("Statement 2")).hasValue("not strike");

    view.getByLabel("Statement 1").fill("suspnd");
    assertThat(view.getByRole(AriaRole.STATUS).first()).containsText("unknown-option");
    visitor.saved();
    assertThat(visitor.text("No question can be put to it yet")).isVisible();

    visitor.button("Delete: Mexico, as United States sees it").click();
    assertThat(view).hasCount(0);
    visitor.saved();
    assertThat(document(visitor)).doesNotContain("seenBy");
  }

  @Test
  void optionsAPartyDoesNotKnowOfAreThoseOfOthers(Visitor visitor) {
    visitor.openSample().screen("Case");
    visitor.button("Mexico: What it does not know of").click();
    var unaware = visitor.page().locator("[data-at='/seenBy/mx/unaware']");
    assertThat(unaware.getByRole(AriaRole.CHECKBOX)).hasCount(3);
    unaware.getByLabel("Say what is demanded").check();
    visitor.saved();
    assertThat(document(visitor)).contains("\"unaware\":[\"specify\"]");
  }

  private static Locator region(Visitor visitor, String name) {
    return visitor
        .page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String document(Visitor visitor) {
    return visitor.answer("/api/cases/" + visitor.caseId());
  }
}
