package io.parley.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SayTest {

  @Test
  void englishIsSpokenWhereNobodySaidOtherwise() {
    assertThat(Say.of("%s would not.", "Mexico")).isEqualTo("Mexico would not.");
    assertThat(Say.counted(1, "step")).isEqualTo("1 step");
    assertThat(Say.counted(2, "step")).isEqualTo("2 steps");
  }

  @Test
  void aLanguageIsInForceForAStretchOfWork() {
    assertThat(Language.SPANISH.<String, RuntimeException>during(() -> Say.counted(2, "step")))
        .isEqualTo("2 pasos");
    assertThat(Say.counted(2, "step")).isEqualTo("2 steps");
  }

  @Test
  void spanishJoinsByTheSoundThatFollows() {
    assertThat(spanish("Estados Unidos", "Irak")).isEqualTo("Estados Unidos e Irak");
    assertThat(spanish("Mexico", "Siria")).isEqualTo("Mexico y Siria");
    assertThat(spanish("agua", "hielo")).isEqualTo("agua y hielo");
    assertThat(
            Language.SPANISH.<String, RuntimeException>during(
                () -> Say.either(List.of("a", "otra"))))
        .isEqualTo("a u otra");
  }

  private static String spanish(String... names) {
    return Language.SPANISH.during(() -> Say.listed(List.of(names)));
  }

  @Test
  void ordinalsAndSharesAreThoseOfTheLanguage() {
    assertThat(Say.ordinal(11) + " " + Say.ordinal(22) + " " + Say.percent(1 / 3.0))
        .isEqualTo("11th 22nd 33.3 %");
    assertThat(
            Language.SPANISH.<String, RuntimeException>during(
                () -> Say.ordinal(3) + " " + Say.ordinal(11) + " " + Say.percent(1 / 3.0)))
        .isEqualTo("3.er 11.º 33,3 %");
  }

  @Test
  void theFirstWantedLanguageThatIsOursIsChosen() {
    assertThat(Language.bestOf(List.of(Locale.of("fr"), Locale.of("es", "MX"), Locale.ENGLISH)))
        .isEqualTo(Language.SPANISH);
    assertThat(Language.bestOf(List.of(Locale.of("fr")))).isEqualTo(Language.ENGLISH);
  }

  @Test
  void aFileOfTranslationsIsReadStrictly() {
    assertThat(PoFile.patterns("# a\nmsgid \"a \"\n\"\\\"b\\\"\"\nmsgstr \"c\"\n"))
        .containsEntry("a \"b\"", "c");
    assertThatThrownBy(
            () -> PoFile.patterns("msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n"))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> PoFile.patterns("msgid a")).hasMessageContaining("quotation marks");
  }
}
