package io.parley.format.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final List<String> KNOWN = List.of("strike", "sign", "crackdown", "suspend");

  @Test
  void missingSwappedAndWrongLettersAreForgiven() {
    assertThat(Suggestion.closest("crackdwn", KNOWN)).contains("crackdown");
    assertThat(Suggestion.closest("sgin", KNOWN)).contains("sign");
    assertThat(Suggestion.closest("Suspend", KNOWN)).contains("suspend");
    assertThat(Suggestion.closest("strice", KNOWN)).contains("strike");
  }

  @Test
  void wordsFarFromAllAreNotGuessedAt() {
    assertThat(Suggestion.closest("withdraw", KNOWN)).isEmpty();
    assertThat(Suggestion.closest("xy", KNOWN)).isEmpty();
    assertThat(Suggestion.closest("x".repeat(1_000), KNOWN)).isEmpty();
  }
}
