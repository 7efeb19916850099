package io.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@InTheBrowser
class SmallScreenTest {

  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;

  @Test
  void noScreenScrollsSidewaysOnATelephone(Visits visits) {
    var visitor = visits.visitor(options -> options.setViewportSize(WIDTH, HEIGHT));
    var wide = new ArrayList<String>();
    EveryScreen.of(
        visitor,
        name ->
            EveryScreen.found(visitor, BEYOND_THE_EDGE).forEach(it -> wide.add(name + ": " + it)));
    assertThat(wide).isEmpty();
  }

  @Test
  void everyTargetIsLargeEnoughToHit(Visits visits) {
    var visitor =
        visits.visitor(options -> options.setViewportSize(WIDTH, HEIGHT).setHasTouch(true));
    var small = new ArrayList<String>();
    EveryScreen.of(
        visitor,
        name ->
            EveryScreen.found(visitor, SMALL_TARGETS).forEach(it -> small.add(name + ": " + it)));
    assertThat(small).isEmpty();
  }

  /// What makes the page wider than the window; nothing if it is not.
  private static final String BEYOND_THE_EDGE =
      """
      () => {
        const page = document.documentElement;
        if (page.scrollWidth <= page.clientWidth) return [];
        const beyond = [...document.querySelectorAll('main *, header *')]
          .filter(it => it.getBoundingClientRect().right > page.clientWidth + 1)
          .slice(0, 5).map(it => it.outerHTML.slice(0, 160));
        return ['page is ' + page.scrollWidth + ' px wide', ...beyond];
      }
      """;

  /// Targets under 24 by 24 px. Links within a sentence are as high as its line, which is allowed; a
  /// link that is stretched over its row is as large as the row.
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('a[href], button, input, select, textarea, [role=button], [tabindex="0"]')]
        .filter(it => it.checkVisibility() && !it.matches('[type=file], .skip')
          && !(it.matches('a') && getComputedStyle(it).display === 'inline'))
        .map(it => [it, (it.labels?.[0] ?? (getComputedStyle(it, '::before').position === 'absolute' ? it.closest('li') : null) ?? it).getBoundingClientRect(), it.getBoundingClientRect()])
        .filter(([it, around, own]) => Math.max(around.width, own.width) < 23.99 || Math.max(around.height, own.height) < 23.99)
        .map(([it, around, own]) => own.width.toFixed(1) + ' x ' + own.height.toFixed(1) + ' ' + it.outerHTML.slice(0, 160))
      """;
}
