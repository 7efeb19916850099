package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two who have opened the same store, each with connections of their own, and act at once.
class AtOnceTest extends StoreContract {

  private Store other = store;

  @BeforeEach
  void openAgain() {
    other = Store.open(location, clock);
  }

  @AfterEach
  void closeAgain() {
    if (other != null) {
      other.close();
    }
  }

  @Test
  void ofTwoSavesOnOneRevisionOneIsKeptAndOneIsAConflict() throws Exception {
    var id = newCase("one");
    for (int shown = 1; shown <= 20; shown++) {
      int seen = shown;
      var changes =
          atOnce(
              () -> store.cases().save(id, seen, ana, edited("Ana's")),
              () -> other.cases().save(id, seen, ben, edited("Ben's")));
      assertThat(changes).hasAtLeastOneElementOfType(Change.Done.class);
      assertThat(changes).hasAtLeastOneElementOfType(Change.Conflict.class);
      assertThat(store.cases().history(id, Page.first(100))).hasSize(shown + 1);
    }
  }

  @Test
  void savesThatAreTriedAgainAfterAConflictAreAllKept() throws Exception {
    var id = newCase("one");
    atOnce(() -> saveOften(store, id, ana), () -> saveOften(other, id, ben));
    var history = store.cases().history(id, Page.first(100));
    assertThat(history).hasSize(61);
    assertThat(history)
        .allSatisfy(each -> assertThat(each.parent().orElse(0)).isEqualTo(each.number() - 1));
    assertThat(history.stream().map(each -> store.cases().text(id, each.number()).orElseThrow()))
        .doesNotHaveDuplicates();
  }

  private static Change saveOften(Store store, String id, String author) {
    int shown = 1;
    for (int each = 0; each < 30; each++) {
      shown = saveUntilDone(store, id, shown, author, edited(author + each));
    }
    return new Change.Missing();
  }

  private static int saveUntilDone(Store store, String id, int shown, String author, Draft draft) {
    var change = store.cases().save(id, shown, author, draft);
    return change instanceof Change.Conflict(var now)
        ? saveUntilDone(store, id, now.shown().number(), author, draft)
        : now(change).shown().number();
  }

  @Test
  void thereIsOneFirstAdministrator() throws Exception {
    var enrolments =
        atOnce(
            () -> store.accounts().enrolFirstAdministrator("Cid", new SignIn.None()),
            () -> other.accounts().enrolFirstAdministrator("Dan", new SignIn.None()));
    assertThat(enrolments).hasAtLeastOneElementOfType(Enrolment.Enrolled.class);
    assertThat(enrolments).contains(new Enrolment.AdministratorExists());
  }

  @Test
  void twoOwnersCannotBothTakeTheRoleFromEachOther() throws Exception {
    var id = newCase("one");
    store.members().put(id, ben, Role.OWNER);
    var changes =
        atOnce(() -> store.members().remove(id, ben), () -> other.members().remove(id, ana));
    assertThat(changes).containsExactlyInAnyOrder(MemberChange.DONE, MemberChange.LAST_OWNER);
  }

  @Test
  void linesOfTheLogAreNumberedWithoutGaps() throws Exception {
    atOnce(() -> log(store), () -> log(other));
    assertThat(store.audit().newest(100))
        .extracting(AuditEntry::number)
        .startsWith(60L)
        .hasSize(60)
        .doesNotHaveDuplicates();
  }

  private static boolean log(Store store) {
    for (int line = 0; line < 30; line++) {
      store.audit().add(new AuditEvent("", "saved", "", "", ""));
    }
    return true;
  }

  @Test
  void aNewStoreIsMadeOnceWhenTwoOpenIt() throws Exception {
    var fresh = engine.newLocation(directory.resolve("fresh"));
    var stores = atOnce(() -> Store.open(fresh, clock), () -> Store.open(fresh, clock));
    assertThat(stores).allSatisfy(each -> assertThat(each.accounts().hasAdministrator()).isFalse());
    stores.forEach(Store::close);
  }

  /// Starts both as nearly at the same time as threads can.
  private static <T> List<T> atOnce(Callable<T> one, Callable<T> another)
      throws InterruptedException, ExecutionException {
    var barrier = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = new ArrayList<T>();
      for (var future : threads.invokeAll(List.of(after(barrier, one), after(barrier, another)))) {
        results.add(future.get());
      }
      return results;
    }
  }

  private static <T> Callable<T> after(CyclicBarrier barrier, Callable<T> work) {
    return () -> {
      try {
        barrier.await();
      } catch (BrokenBarrierException e) {
        throw new IllegalStateException(e);
      }
      return work.call();
    };
  }
}
