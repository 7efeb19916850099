package io.parley.conflict.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.move.DecisionMaker;
import org.junit.jupiter.api.Test;

class RatchetTest {

  @Test
  void notchesCountWhatCannotBeUndone() {
    var i = new DecisionMaker(0, "us", "US", 0b111_0, 0b010_0, 0b100_0);
    var ratchet = Ratchet.of(i, Block.of(i));
    assertThat(ratchet.size()).isEqualTo(4);
    assertThat(ratchet.notch(0b101)).isEqualTo(0b00);
    assertThat(ratchet.notch(0b010)).isEqualTo(0b11);
    assertThat(ratchet.notch(0b111)).isEqualTo(0b01);
  }

  @Test
  void reversibleOptionsHaveOneNotch() {
    var i = new DecisionMaker(0, "us", "US", 0b11, 0, 0);
    var ratchet = Ratchet.of(i, Block.of(i));
    assertThat(ratchet.size()).isEqualTo(1);
    assertThat(ratchet.notch(0b11)).isZero();
  }
}
