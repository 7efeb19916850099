package io.parley.model.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.evidence.Grounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OptionTest {

  @ParameterizedTest
  @CsvSource({
    "strike, strike",
    "usSign, us sign",
    "sendObserversToThe, send observers to the",
    "hold-talks, hold talks",
    "wait_2, wait 2",
    "listAsFTO, list as FTO",
    "FTO, FTO",
    "Strike, Strike",
    "round2Talks, round2 talks"
  })
  void withoutAShortNameTheIdIsReadInSeparateWords(String id, String name) {
    assertThat(Option.shortNameOf(id)).isEqualTo(name);
  }

  @Test
  void whatCanBeMovedAnotherWayKeepsItsNames() {
    var option = new Option("strike", "Order strikes", "strikes", Direction.FORWARD, Grounds.NONE);

    assertThat(option.with(Direction.BOTH))
        .isEqualTo(new Option("strike", "Order strikes", "strikes", Direction.BOTH, Grounds.NONE));
  }
}
