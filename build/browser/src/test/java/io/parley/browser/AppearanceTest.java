package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@InTheBrowser
class AppearanceTest {

  @Test
  void aDarkSystemMeansADarkPage(Visits visits) {
    var visitor = visits.visitor(options -> options.setColorScheme(ColorScheme.DARK));
    EveryScreen.of(
        visitor, name -> assertThat(lightness(visitor)).as("lightness of %s", name).isLessThan(60));
  }

  @Test
  void aThemeThatWasChosenOverridesTheSystemAndStays(Visits visits) {
    var visitor = visits.visitor(options -> options.setColorScheme(ColorScheme.DARK)).openSample();
    visitor.button("Settings").click();
    visitor.text("Theme: Light").click();
    visitor.atRest();
    assertThat(lightness(visitor)).isGreaterThan(200);
    visitor.page().reload();
    assertThat(visitor.tabs().first()).isVisible();
    assertThat(lightness(visitor)).isGreaterThan(200);
  }

  @Test
  void onPaperNothingIsCutAndWhatTakesOrdersIsLeftOut(Visits visits) {
    // The width of an A4 page less its margins.
    var visitor = visits.visitor(options -> options.setViewportSize(718, 1000));
    var cut = new ArrayList<String>();
    EveryScreen.of(
        visitor,
        name -> {
          visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          EveryScreen.found(visitor, CUT).forEach(it -> cut.add(name + ": " + it));
          visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        });
    assertThat(cut).isEmpty();
  }

  /// How light the ground of the page is, 0 to 255.
  private static int lightness(Visitor visitor) {
    return ((Number)
            visitor
                .page()
                .evaluate(
                    """
                    () => {
                      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
                      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
                      canvas.fillRect(0, 0, 1, 1);
                      const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
                      return Math.round((r + g + b) / 3);
                    }
                    """))
        .intValue();
  }

  /// What a printed page would leave out of sight: beyond its edge, or inside something that
  /// scrolls or hides.
  private static final String CUT =
      """
      () => {
        const page = document.documentElement;
        const found = [];
        if (document.querySelector('main > h1.unseen')?.offsetHeight < 10) found.push('no title');
        if (page.scrollWidth > page.clientWidth) found.push('the page is ' + page.scrollWidth + ' px wide');
        for (const it of document.querySelectorAll('body *')) {
          const style = getComputedStyle(it);
          if (!it.checkVisibility() || it.matches('.unseen, svg *, textarea, input, select')) continue;
          if (it.closest('.unseen')) continue;
          if (it.matches('header.top')) found.push('the frame');
          if (it.matches('form, .handle, button:is(.plain, .quiet, .primary):not([aria-pressed=true])'))
            found.push('a control: ' + it.outerHTML.slice(0, 160));
          const clips = [style.overflowX, style.overflowY].some(value => value !== 'visible');
          if (clips && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1))
            found.push(it.outerHTML.slice(0, 160));
        }
        return found;
      }
      """;
}
