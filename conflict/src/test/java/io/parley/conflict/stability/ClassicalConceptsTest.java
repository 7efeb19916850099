package io.parley.conflict.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.published.Published;
import io.parley.conflict.published.PublishedConflicts;
import org.junit.jupiter.api.Test;

/// The five classical concepts on published conflicts: for each concept the states that hold, by
/// decision maker.
class ClassicalConceptsTest {

  private static void assertHolding(Published conflict, String expected) {
    assertThat(conflict.table("nash", "sseq", "seq", "smr", "gmr")).isEqualTo(expected);
  }

  @Test
  void prisonersDilemmaHoldsWhereDefined() {
    assertHolding(
        PublishedConflicts.prisonersDilemma(),
        """
        nash | 3 4 | 2 4
        sseq | 1 3 4 | 1 2 4
        seq | 1 3 4 | 1 2 4
        smr | 1 3 4 | 1 2 4
        gmr | 1 3 4 | 1 2 4
        """);
  }

  @Test
  void chickenHoldsWhereDefined() {
    assertHolding(
        PublishedConflicts.chicken(),
        """
        nash | 2 3 | 2 3
        sseq | 2 3 | 2 3
        seq | 2 3 | 2 3
        smr | 1 2 3 | 1 2 3
        gmr | 1 2 3 | 1 2 3
        """);
  }

  @Test
  void stagHuntHoldsWhereDefined() {
    assertHolding(
        PublishedConflicts.stagHunt(),
        """
        nash | 1 4 | 1 4
        sseq | 1 4 | 1 4
        seq | 1 4 | 1 4
        smr | 1 3 4 | 1 2 4
        gmr | 1 3 4 | 1 2 4
        """);
  }

  @Test
  void syriaIraqHoldsWhereDefined() {
    assertHolding(
        PublishedConflicts.syriaIraq(),
        """
        nash | 1 6 | 2 4 6
        sseq | 1 3 6 | 2 4 6
        seq | 1 3 6 | 2 4 5 6
        smr | 1 3 6 | 2 4 6
        gmr | 1 3 6 | 1 2 4 5 6
        """);
  }

  @Test
  void elmiraHoldsWhereDefined() {
    assertHolding(
        PublishedConflicts.elmira(),
        """
        nash | 1 2 3 4 5 6 7 8 9 10 11 12 | 1 4 5 6 7 10 11 12 | 5 6 7 8 9 10 11 12
        sseq | 1 2 3 4 5 6 7 8 9 10 11 12 | 1 4 5 6 7 10 11 12 | 2 3 5 6 7 8 9 10 11 12
        seq | 1 2 3 4 5 6 7 8 9 10 11 12 | 1 4 5 6 7 10 11 12 | 2 3 5 6 7 8 9 10 11 12
        smr | 1 2 3 4 5 6 7 8 9 10 11 12 | 1 4 5 6 7 10 11 12 | 1 2 3 4 5 6 7 8 9 10 11 12
        gmr | 1 2 3 4 5 6 7 8 9 10 11 12 | 1 4 5 6 7 10 11 12 | 1 2 3 4 5 6 7 8 9 10 11 12
        """);
  }

  @Test
  void koreaBaseHoldsWhereDefined() {
    assertHolding(
        PublishedConflicts.koreaBase(),
        """
        nash | 0 1 5 8 9 12 13 | 0 5 6
        sseq | 0 1 5 8 9 10 12 13 | 0 2 5 6 10 14
        seq | 0 1 5 8 9 10 12 13 | 0 2 5 6 10 14
        smr | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        gmr | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        """);
  }

  @Test
  void koreaInvasionHoldsWhereDefined() {
    assertHolding(
        PublishedConflicts.koreaInvasion(),
        """
        nash | 0 1 5 8 9 12 13 | 0 4 5 6
        sseq | 0 1 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        seq | 0 1 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        smr | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        gmr | 0 1 4 5 8 9 10 12 13 | 0 2 4 5 6 10 12 14
        """);
  }

  @Test
  void koreaDeterrenceHoldsWhereDefined() {
    assertHolding(
        PublishedConflicts.koreaDeterrence(),
        """
        nash | 0 1 5 8 9 13 | 4 5 6
        sseq | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        seq | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        smr | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        gmr | 0 1 5 8 9 10 12 13 | 0 4 5 6 10 12 14
        """);
  }
}
