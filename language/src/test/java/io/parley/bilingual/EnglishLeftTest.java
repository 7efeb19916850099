package io.parley.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishLeftTest {

  private final EnglishLeft english =
      EnglishLeft.beside(List.of("strike", "suspend", "The camp of the strike.", "United States"));

  @Test
  void aSpanishSentenceHasNoEnglish() {
    assertThat(english.in("La respuesta depende de un juicio de United States.")).isFalse();
  }

  @Test
  void aWordOfEnglishIsFoundWhereverItStands() {
    assertThat(english.in("La respuesta depende of un juicio.")).isTrue();
    assertThat(english.in(Stream.of("primero\nIt holds for everyone", "segundo")))
        .containsExactly("It holds for everyone");
  }

  @Test
  void whatTheCaseBringsAlongIsItsOwn() {
    assertThat(english.in("Decide la facción The camp of the strike: «strike iff not (suspend)»."))
        .isFalse();
  }
}
