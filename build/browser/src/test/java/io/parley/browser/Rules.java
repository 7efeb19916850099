package io.parley.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/// What every page must keep to. Each rule gives what breaks it on the page that a visitor sees.
final class Rules {

  private static final List<String> LEVEL_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Rules() {}

  /// The rules of WCAG 2.2, levels A and AA, as far as a machine can tell.
  static List<String> broken(Visitor visitor) {
    return new AxeBuilder(visitor.page())
        .withTags(LEVEL_AA).analyze().getViolations().stream()
            .flatMap(rule ->
                rule.getNodes().stream()
                    .map(node ->
                        "%s %s %s".formatted(rule.getId(), node.getTarget(), node.getHtml())))
            .toList();
  }

  /// Nothing is wider than the window.
  static List<String> beyondTheEdge(Visitor visitor) {
    return EveryScreen.found(visitor, BEYOND_THE_EDGE);
  }

  /// Everything to hit is large enough.
  static List<String> smallTargets(Visitor visitor) {
    return EveryScreen.found(visitor, SMALL_TARGETS);
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
