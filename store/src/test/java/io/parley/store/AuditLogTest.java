package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditLogTest extends StoreContract {

  @Test
  void linesAreNumberedWithoutGapsAndReadNewestFirst() {
    for (int line = 1; line <= 5; line++) {
      store.audit().add(event("line " + line));
    }
    assertThat(store.audit().newest(2)).extracting(AuditEntry::number).containsExactly(5L, 4L);
    assertThat(store.audit().before(4, 2)).extracting(AuditEntry::number).containsExactly(3L, 2L);
    assertThat(store.audit().before(1, 2)).isEmpty();
  }

  @Test
  void aLineSaysWhatItWasTold() {
    var event = new AuditEvent("", "sign-in failed", "no such case", "as 'root'", "::1");
    var entry = store.audit().add(event);
    assertThat(entry.event()).isEqualTo(event);
    reopen();
    assertThat(store.audit().newest(1)).containsExactly(entry);
  }

  private AuditEvent event(String detail) {
    return new AuditEvent(ana, "saved", "", detail, "127.0.0.1");
  }
}
