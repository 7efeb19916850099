package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditLogTest extends StoreContract {

  @Test
  void linesAreNumberedWithoutGapsAndReadNewestFirst() {
    for (int line = 1; line <= 5; line++) {
      store.audit().add(event("line " + line));
    }
    assertThat(store.audit().newest(2)).extracting(AuditEntry::number).containsExactly(5L, 4L);
    assertThat(store.audit().before(4, AuditSearch.ALL, 2))
        .extracting(AuditEntry::number)
        .containsExactly(3L, 2L);
    assertThat(store.audit().before(1, AuditSearch.ALL, 2)).isEmpty();
  }

  @Test
  void aLineSaysWhatItWasTold() {
    var event = new AuditEvent("", "sign-in failed", "no such case", "as 'root'", "::1");
    var entry = store.audit().add(event);
    assertThat(entry.event()).isEqualTo(event);
    reopen();
    assertThat(store.audit().newest(1)).containsExactly(entry);
  }

  @Test
  void linesAreFoundByWhoWhatWhereAndCase() {
    store.audit().add(new AuditEvent(ana, "saved", "case 1", "Zoë's 100 % draft_1", "192.0.2.1"));
    store.audit().add(new AuditEvent(ben, "shared", "case 1", "draft-1", "192.0.2.2"));
    store.audit().add(new AuditEvent("", "sign-in failed", "", "root", "::1"));

    assertThat(found("ANA")).containsExactly("saved");
    assertThat(found("192.0.2.2")).containsExactly("shared");
    assertThat(found("DRAFT_1")).containsExactly("saved");
    assertThat(found("100 %")).containsExactly("saved");
    assertThat(found("nothing of the kind")).isEmpty();
    assertThat(found(new AuditSearch("ana", Set.of("sign-in failed"), "")))
        .containsExactly("sign-in failed", "saved");
    assertThat(found(new AuditSearch("", Set.of(), "case 1"))).containsExactly("shared", "saved");
    assertThat(found(new AuditSearch("root", Set.of(), "case 1"))).isEmpty();
  }

  private List<String> found(String text) {
    return found(new AuditSearch(text, Set.of(), ""));
  }

  private List<String> found(AuditSearch search) {
    return store.audit().before(Long.MAX_VALUE, search, 9).stream()
        .map(entry -> entry.event().action())
        .toList();
  }

  private AuditEvent event(String detail) {
    return new AuditEvent(ana, "saved", "", detail, "127.0.0.1");
  }
}
