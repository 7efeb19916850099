package io.parley.study.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.graph.GraphModel;
import io.parley.format.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeReferenceTest {

  private static final GraphModel GRAPH =
      ((OpenCase.Opened)
              OpenCase.of(
                  CaseFile.read(
                      "case.yaml",
                      """
                      parley: 1
                      title: t
                      parties:
                        us: {options: {strike: {}, sign: {}}, prefers: [sign]}
                        mx: {options: {suspend: {}}, prefers: [sign]}
                      impossible: [strike and sign]
                      now: [sign]
                      """)))
          .graph();

  @ParameterizedTest
  @CsvSource({
    "YNY, YNY",
    "yny, YNY",
    "s1, NNN",
    "6, NYY",
    "now, NYN",
    "today, NYN",
    "'strike,suspend', YNY",
    "suspend, NNY"
  })
  void anOutcomeIsFoundByEveryNameItHas(String words, String name) {
    assertThat(GRAPH.space().name(OutcomeReference.find(words, GRAPH))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s0", "s7", "s99999999", "YN", "peace", ""})
  void wordsThatNameNoOutcomeAreRefused(String words) {
    assertThatThrownBy(() -> OutcomeReference.find(words, GRAPH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOutcomeThatCannotBeIsRefusedAndTheReasonGiven() {
    assertThatThrownBy(() -> OutcomeReference.find("YYN", GRAPH))
        .hasMessageContaining("YYN")
        .hasMessageContaining("cannot be");
  }
}
