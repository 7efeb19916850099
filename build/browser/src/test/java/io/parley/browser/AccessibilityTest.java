package io.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheBrowser
class AccessibilityTest {

  @ParameterizedTest
  @CsvSource({"LIGHT,en-GB", "DARK,es-MX"})
  void everyScreenKeepsTheRulesOfWcag22(ColorScheme theme, String language, Visits visits) {
    var visitor = visits.visitor(options -> options.setColorScheme(theme).setLocale(language));
    var broken = new ArrayList<String>();
    EveryScreen.of(
        visitor, name -> Rules.broken(visitor).forEach(rule -> broken.add(name + ": " + rule)));
    assertThat(broken).isEmpty();
  }
}
