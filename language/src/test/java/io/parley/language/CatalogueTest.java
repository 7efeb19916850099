package io.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("%(?:(\\d+)\\$)?(,?)(s|d|0\\dX)");

  private final Catalogue spanish = Catalogue.of(Language.SPANISH);

  @Test
  void everythingSaidIsSaidInSpanish() throws IOException {
    var missing = new TreeMap<>(SaidPatterns.all());
    missing.keySet().removeAll(spanish.patterns().keySet());
    assertThat(missing).isEmpty();
  }

  @Test
  void nothingIsTranslatedThatNobodySays() throws IOException {
    var unused = new TreeSet<>(spanish.patterns().keySet());
    unused.removeAll(SaidPatterns.all().keySet());
    assertThat(unused).isEmpty();
  }

  @Test
  void translationsPutInWhatTheEnglishDoes() {
    assertThat(spanish.patterns())
        .allSatisfy((english, translated) ->
            assertThat(placeholders(translated))
                .as(english)
                .containsExactlyInAnyOrderElementsOf(placeholders(english)));
  }

  @Test
  void noTranslationIsEmpty() {
    assertThat(spanish.patterns().values()).noneMatch(String::isBlank);
  }

  /// Which part goes where, and of which sort it is: `1s`, `2d`.
  private static List<String> placeholders(String pattern) {
    var found = PLACEHOLDER.matcher(pattern);
    var placeholders = new TreeSet<String>();
    for (int place = 1; found.find(); place++) {
      var number = found.group(1) == null ? String.valueOf(place) : found.group(1);
      placeholders.add(number + found.group(3));
    }
    return List.copyOf(placeholders);
  }
}
