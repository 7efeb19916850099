package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Any sequence of saves, undos, redos and restores leaves what it leaves in a plain list.
class HistoryTest extends StoreContract {

  private static final int CASES = 12;
  private static final int CHANGES = 50;

  @Test
  void anySequenceOfChangesLeavesWhatItLeavesInAList() {
    for (int seed = 0; seed < CASES; seed++) {
      var random = new Random(seed);
      var naive = new NaiveHistory("text 0");
      var id = newCase("text 0");
      for (int change = 1; change <= CHANGES; change++) {
        change(id, naive, random, "text " + random.nextInt(20));
        if (random.nextInt(CHANGES) == 0) {
          reopen();
        }
        agree(id, naive, "seed %d, change %d".formatted(seed, change));
      }
    }
  }

  private void change(String id, NaiveHistory naive, Random random, String text) {
    var cases = store.cases();
    int number = 1 + random.nextInt(naive.revisions.size());
    int believed = random.nextInt(8) == 0 ? number : naive.shown;
    switch (random.nextInt(6)) {
      case 0, 1 ->
          attempt(naive, believed, shown -> save(id, shown, text), () -> saved(naive, text));
      case 2 ->
          attempt(
              naive,
              believed,
              shown -> cases.restore(id, shown, number, ben, ""),
              () -> saved(naive, naive.revisions.get(number - 1).text()));
      case 3, 4 ->
          attempt(naive, believed, shown -> cases.undo(id, shown), () -> move(naive, naive.undo()));
      default ->
          attempt(naive, believed, shown -> cases.redo(id, shown), () -> move(naive, naive.redo()));
    }
  }

  private static void attempt(
      NaiveHistory naive, int believed, IntFunction<Change> change, Supplier<Boolean> expected) {
    var outcome = change.apply(believed);
    if (believed != naive.shown) {
      assertThat(outcome).isInstanceOf(Change.Conflict.class);
    } else if (expected.get()) {
      assertThat(outcome).isInstanceOf(Change.Done.class);
    } else {
      assertThat(outcome).isInstanceOf(Change.Nothing.class);
    }
  }

  private static boolean saved(NaiveHistory naive, String text) {
    naive.save(text);
    return true;
  }

  private static boolean move(NaiveHistory naive, OptionalInt next) {
    next.ifPresent(shown -> naive.shown = shown);
    return next.isPresent();
  }

  private void agree(String id, NaiveHistory naive, String where) {
    var head = store.cases().head(id).orElseThrow();
    assertThat(head.shown().number()).as(where).isEqualTo(naive.shown);
    assertThat(head.undo()).as(where).isEqualTo(naive.undo());
    assertThat(head.redo()).as(where).isEqualTo(naive.redo());
    var history = store.cases().history(id, Page.first(CHANGES + 1));
    assertThat(history).as(where).hasSize(naive.revisions.size());
    for (var revision : history) {
      var expected = naive.revisions.get(revision.number() - 1);
      assertThat(revision.parent().orElse(0)).as(where).isEqualTo(expected.parent());
    }
    assertThat(store.cases().text(id, naive.shown))
        .as(where)
        .contains(naive.revisions.get(naive.shown - 1).text());
  }
}
