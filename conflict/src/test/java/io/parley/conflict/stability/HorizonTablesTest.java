package io.parley.conflict.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.published.Published;
import io.parley.conflict.published.PublishedConflicts;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Limited-move and maximin stability by horizon: the states that hold, by decision maker.
class HorizonTablesTest {

  private static final String[] CONCEPTS =
      Stream.of("l", "maximin")
          .flatMap(family -> IntStream.rangeClosed(1, 6).mapToObj(horizon -> family + horizon))
          .toArray(String[]::new);

  private static void assertHolding(Published conflict, String expected) {
    assertThat(conflict.table(CONCEPTS)).isEqualTo(expected);
  }

  @Test
  void prisonersDilemmaHoldsByHorizon() {
    assertHolding(
        PublishedConflicts.prisonersDilemma(),
        """
        l1 | 3 4 | 2 4
        l2 | 1 3 4 | 1 2 4
        l3 | 1 3 4 | 1 2 4
        l4 | 1 3 4 | 1 2 4
        l5 | 1 3 4 | 1 2 4
        l6 | 1 3 4 | 1 2 4
        maximin1 | 3 4 | 2 4
        maximin2 | 1 3 4 | 1 2 4
        maximin3 | 1 3 4 | 1 2 4
        maximin4 | 1 3 4 | 1 2 4
        maximin5 | 1 3 4 | 1 2 4
        maximin6 | 1 3 4 | 1 2 4
        """);
  }

  @Test
  void chickenHoldsByHorizon() {
    assertHolding(
        PublishedConflicts.chicken(),
        """
        l1 | 2 3 | 2 3
        l2 | 3 | 2
        l3 | 1 3 | 1 2
        l4 | 1 3 | 1 2
        l5 | 1 3 | 1 2
        l6 | 1 3 | 1 2
        maximin1 | 2 3 | 2 3
        maximin2 | 1 2 3 | 1 2 3
        maximin3 | 1 2 3 | 1 2 3
        maximin4 | 1 2 3 | 1 2 3
        maximin5 | 1 2 3 | 1 2 3
        maximin6 | 1 2 3 | 1 2 3
        """);
  }

  @Test
  void stagHuntHoldsByHorizon() {
    assertHolding(
        PublishedConflicts.stagHunt(),
        """
        l1 | 1 4 | 1 4
        l2 | 1 | 1
        l3 | 1 | 1
        l4 | 1 | 1
        l5 | 1 | 1
        l6 | 1 | 1
        maximin1 | 1 4 | 1 4
        maximin2 | 1 3 4 | 1 2 4
        maximin3 | 1 3 4 | 1 2 4
        maximin4 | 1 3 4 | 1 2 4
        maximin5 | 1 3 4 | 1 2 4
        maximin6 | 1 3 4 | 1 2 4
        """);
  }

  @Test
  void syriaIraqHoldsByHorizon() {
    assertHolding(
        PublishedConflicts.syriaIraq(),
        """
        l1 | 1 6 | 2 4 6
        l2 | 1 3 6 | 2 4 6
        l3 | 1 3 | 2 4 6
        l4 | 1 3 6 | 1 2 4 6
        l5 | 1 6 | 2 4 6
        l6 | 1 3 6 | 2 4 6
        maximin1 | 1 6 | 2 4 6
        maximin2 | 1 3 6 | 1 2 4 5 6
        maximin3 | 1 3 6 | 2 4 6
        maximin4 | 1 3 6 | 1 2 4 5 6
        maximin5 | 1 3 6 | 2 4 6
        maximin6 | 1 3 6 | 1 2 4 5 6
        """);
  }

  @Test
  void koreaBaseHoldsByHorizon() {
    assertHolding(
        PublishedConflicts.koreaBase(),
        """
        l1 | 0 1 5 8 9 12 13 | 0 5 6
        l2 | 0 1 5 8 9 12 13 | 0 2 5 6 10 14
        l3 | 0 1 5 8 9 12 13 | 0 2 5 6 10 14
        l4 | 0 1 5 8 9 12 13 | 0 2 5 6 10 14
        l5 | 0 1 5 8 9 12 13 | 0 2 5 6 10 14
        l6 | 0 1 5 8 9 12 13 | 0 2 5 6 10 14
        maximin1 | 0 1 5 8 9 12 13 | 0 5 6
        maximin2 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        maximin3 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        maximin4 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        maximin5 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        maximin6 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        """);
  }

  @Test
  void koreaInvasionHoldsByHorizon() {
    assertHolding(
        PublishedConflicts.koreaInvasion(),
        """
        l1 | 0 1 5 8 9 12 13 | 0 4 5 6
        l2 | 0 1 5 8 9 12 13 | 0 2 4 5 6 10 12 14
        l3 | 0 1 5 8 9 12 13 | 0 2 4 5 6 10 12 14
        l4 | 0 1 5 8 9 12 13 | 0 2 4 5 6 10 12 14
        l5 | 0 1 5 8 9 12 13 | 0 2 4 5 6 10 12 14
        l6 | 0 1 5 8 9 12 13 | 0 2 4 5 6 10 12 14
        maximin1 | 0 1 5 8 9 12 13 | 0 4 5 6
        maximin2 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        maximin3 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        maximin4 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        maximin5 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        maximin6 | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        """);
  }

  @Test
  void koreaDeterrenceHoldsByHorizon() {
    assertHolding(
        PublishedConflicts.koreaDeterrence(),
        """
        l1 | 0 1 5 8 9 13 | 4 5 6
        l2 | 0 1 5 8 9 10 12 13 | 0 4 5 6 12 14
        l3 | 0 1 5 8 9 12 13 | 4 5 6 10 12 14
        l4 | 0 1 5 8 9 10 12 13 | 4 5 6 12 14
        l5 | 0 1 5 8 9 10 12 13 | 4 5 6 12 14
        l6 | 0 1 5 8 9 10 12 13 | 4 5 6 12 14
        maximin1 | 0 1 5 8 9 13 | 4 5 6
        maximin2 | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        maximin3 | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        maximin4 | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        maximin5 | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        maximin6 | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        """);
  }
}
