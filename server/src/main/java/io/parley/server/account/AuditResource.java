package io.parley.server.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.parley.store.Account;
import io.parley.store.AuditEntry;
import io.parley.store.Store;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was done here by whom.
@RestController
public class AuditResource {

  private static final int PAGE = 200;

  private final Store store;
  private final Visitors visitors;

  public AuditResource(Store store, Visitors visitors) {
    this.store = store;
    this.visitors = visitors;
  }

  /// A line of the log.
  record Line(
      long number,
      Instant at,
      String by,
      String action,
      @JsonProperty("case") @Nullable String caseId,
      String detail,
      String address) {}

  @GetMapping("/api/audit")
  List<Line> newest(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
    visitors.administrator();
    var names = new HashMap<String, String>();
    return store.audit().before(before, PAGE).stream()
        .map(entry -> line(entry, names.computeIfAbsent(entry.event().account(), this::name)))
        .toList();
  }

  private String name(String account) {
    return store.accounts().find(account).map(Account::name).orElse("");
  }

  private static Line line(AuditEntry entry, String by) {
    var event = entry.event();
    return new Line(
        entry.number(),
        entry.time(),
        by,
        event.action(),
        event.caseId().isEmpty() ? null : event.caseId(),
        event.detail(),
        event.address());
  }
}
