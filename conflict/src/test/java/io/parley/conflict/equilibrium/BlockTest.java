package io.parley.conflict.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.move.DecisionMaker;
import org.junit.jupiter.api.Test;

class BlockTest {

  @Test
  void codeFallsApartIntoSettingAndRest() {
    var block = new Block(1, 2);
    assertThat(block.setting(0b10110)).isEqualTo(0b11);
    assertThat(block.rest(0b10110)).isEqualTo(0b100);
    assertThat(block.code(0b100, 0b11)).isEqualTo(0b10110);
  }

  @Test
  void blockAboveAnotherMovesDownWhenThatIsTakenOut() {
    assertThat(new Block(3, 2).without(new Block(1, 2))).isEqualTo(new Block(1, 2));
    assertThat(new Block(0, 1).without(new Block(1, 2))).isEqualTo(new Block(0, 1));
  }

  @Test
  void optionsApartAreRefused() {
    var scattered = new DecisionMaker(0, "us", "US", 0b101, 0, 0);
    assertThatThrownBy(() -> Block.of(scattered))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("us");
  }
}
