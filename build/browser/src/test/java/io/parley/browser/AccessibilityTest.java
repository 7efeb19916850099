package io.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheBrowser
class AccessibilityTest {

  private static final List<String> LEVEL_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @ParameterizedTest
  @CsvSource({"LIGHT,en-GB", "DARK,es-MX"})
  void everyScreenKeepsTheRulesOfWcag22(ColorScheme theme, String language, Visits visits) {
    var visitor = visits.visitor(options -> options.setColorScheme(theme).setLocale(language));
    var broken = new ArrayList<String>();
    EveryScreen.of(
        visitor,
        name -> {
          var results = new AxeBuilder(visitor.page()).withTags(LEVEL_AA).analyze();
          for (var rule : results.getViolations()) {
            for (var node : rule.getNodes()) {
              broken.add(
                  "%s: %s %s %s".formatted(name, rule.getId(), node.getTarget(), node.getHtml()));
            }
          }
        });
    assertThat(broken).isEmpty();
  }
}
