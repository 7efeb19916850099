package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The answer is seen at once on a desk, whoever decides.
@InTheBrowser
class WholeAnswerTest {

  @ParameterizedTest
  @CsvSource({"en-GB,false", "en-GB,true", "es-MX,false", "es-MX,true"})
  void fitsTheWindowUnderEverySwitch(String language, boolean scholar, Visits visits) {
    var visitor = visits.visitor(options -> options.setLocale(language));
    visitor.openSample().tabs().nth(2).click();
    if (scholar) {
      asScholar(visitor);
    }
    var unfit = new ArrayList<String>();
    for (var decides : switches(visitor).all()) {
      decides.check();
      EveryScreen.found(withHinges(visitor), UNFIT)
          .forEach(it -> unfit.add(decides.inputValue() + ": " + it));
    }
    assertThat(unfit).isEmpty();
  }

  @Test
  void fitsTheWindowWhileAChangeIsTried(Visits visits) {
    var visitor = visits.visitor();
    visitor.openSample().screen("Answer");
    withHinges(visitor).button("Swap them").click();
    assertThat(visitor.button("Undo the change")).isInViewport();
    assertThat(EveryScreen.found(withHinges(visitor), UNFIT)).isEmpty();
  }

  @Test
  void fitsTheWindowWithAnOutcomeChosen(Visits visits) {
    var visitor = visits.visitor();
    visitor.openSample().screen("Answer");
    withHinges(visitor).page().locator("main svg [data-node]").nth(1).click();
    assertThat(visitor.button("Back to the steps")).isInViewport();
    assertThat(EveryScreen.found(withHinges(visitor), UNFIT)).isEmpty();
  }

  @Test
  void whatIsLongerThanItsPanelScrollsByTheKeyboard(Visits visits) {
    var visitor = visits.visitor(options -> options.setViewportSize(1240, 830));
    visitor.openSample().screen("Answer");
    var region =
        withHinges(visitor)
            .page()
            .locator("main")
            .getByRole(
                AriaRole.REGION,
                new Locator.GetByRoleOptions().setName("What the answer turns on").setExact(true))
            .and(visitor.page().locator("[tabindex='0']"));
    region.focus();
    visitor.press("End").atRest();
    visitor.page().waitForFunction("() => document.activeElement.scrollTop > 0");
    assertThat(EveryScreen.found(visitor, SCROLLED)).isEmpty();
  }

  private static void asScholar(Visitor visitor) {
    var settings = new Page.GetByRoleOptions().setName(Pattern.compile("^(Settings|Ajustes)"));
    visitor.page().getByRole(AriaRole.BUTTON, settings).click();
    visitor.page().getByText(Pattern.compile("Scholar’s view|Vista académica")).click();
  }

  private static Locator switches(Visitor visitor) {
    return visitor.page().locator("main .switches").getByRole(AriaRole.RADIO);
  }

  private static Visitor withHinges(Visitor visitor) {
    visitor.settled();
    assertThat(visitor.page().locator("main article button").nth(1)).isVisible();
    return visitor.settled();
  }

  /// Whether the whole page moved.
  private static final String SCROLLED = "() => scrollY === 0 ? [] : ['the page scrolled']";

  /// What cannot be seen without scrolling: of the page, the heads of the panels, the buttons of the
  /// first two hinges, and the drawing; and a headline of more than two lines.
  private static final String UNFIT =
      """
      () => {
        const found = [];
        const page = document.documentElement;
        if (page.scrollHeight > innerHeight) found.push('the page is ' + page.scrollHeight + ' px high');
        if (page.scrollWidth > innerWidth) found.push('the page is ' + page.scrollWidth + ' px wide');
        const must = [...document.querySelectorAll('main h3'), ...[...document.querySelectorAll('main article button')].slice(0, 2)];
        if (must.length < 6) found.push('only ' + must.length + ' headings and buttons');
        for (const it of must) {
          const { left, right, top, bottom } = it.getBoundingClientRect();
          const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || !it.contains(seen)) found.push(it.textContent + ' is out of sight');
        }
        const sentence = document.querySelector('main h2');
        if (sentence.getBoundingClientRect().height > 2.1 * parseFloat(getComputedStyle(sentence).lineHeight)) found.push('the headline is long');
        const drawing = document.querySelector('main svg[role=group]');
        const least = Math.min(...[...drawing.querySelectorAll('text')].map(it => parseFloat(getComputedStyle(it).fontSize))) * drawing.getScreenCTM().a;
        if (least < 11) found.push('text in the drawing is ' + least.toFixed(1) + ' px');
        const { right } = drawing.closest('section').getBoundingClientRect();
        for (const it of drawing.querySelectorAll('text')) if (it.getBoundingClientRect().right > right) found.push(it.textContent + ' is cut off');
        return found;
      }
      """;
}
