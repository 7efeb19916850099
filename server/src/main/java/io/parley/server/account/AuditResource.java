package io.parley.server.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.store.Account;
import io.parley.store.AuditEntry;
import io.parley.store.AuditSearch;
import io.parley.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was done here by whom.
@RestController
public class AuditResource {

  private static final int PAGE = 200;
  private static final int READ_AT_ONCE = 1_000;
  private static final int MOST_IN_A_FILE = 100_000;
  private static final List<String> TITLES =
      List.of("number", "at", "by", "action", "case", "detail", "address");

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
      String what,
      @JsonProperty("case") @Nullable String caseId,
      String detail,
      String address) {

    static Line of(AuditEntry entry, String by) {
      var event = entry.event();
      return new Line(
          entry.number(),
          entry.time(),
          by,
          event.action(),
          AuditAction.of(event.action()).map(AuditAction::words).orElse(event.action()),
          event.caseId().isEmpty() ? null : event.caseId(),
          event.detail(),
          event.address());
    }

    List<String> cells() {
      return List.of(
          Long.toString(number),
          at.toString(),
          harmless(by),
          action,
          caseId == null ? "" : caseId,
          harmless(detail),
          address);
    }

    /// A text that no spreadsheet takes for a formula.
    private static String harmless(String text) {
      return text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
    }
  }

  @GetMapping("/api/audit")
  List<Line> newest(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(name = "case", defaultValue = "") String caseId) {
    visitors.administrator();
    return lines(before, search(text, caseId), PAGE, new HashMap<>());
  }

  @GetMapping("/api/audit.csv")
  ResponseEntity<String> file(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(name = "case", defaultValue = "") String caseId) {
    visitors.administrator();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("audit.csv").build().toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(CsvTable.text(new Table(TITLES, rows(search(text, caseId)))));
  }

  private static AuditSearch search(String text, String caseId) {
    var wanted = text.strip();
    var actions = wanted.isEmpty() ? Set.<String>of() : AuditAction.saying(wanted);
    return new AuditSearch(wanted, actions, caseId);
  }

  private List<List<String>> rows(AuditSearch search) {
    var rows = new ArrayList<List<String>>();
    var names = new HashMap<String, String>();
    var lines = lines(Long.MAX_VALUE, search, READ_AT_ONCE, names);
    while (!lines.isEmpty() && rows.size() < MOST_IN_A_FILE) {
      lines.forEach(line -> rows.add(line.cells()));
      lines = lines(lines.getLast().number(), search, READ_AT_ONCE, names);
    }
    return rows;
  }

  /// The lines before one.
  ///
  /// @param names of the accounts that are known already
  private List<Line> lines(long before, AuditSearch search, int most, Map<String, String> names) {
    return store.audit().before(before, search, most).stream()
        .map(entry -> Line.of(entry, names.computeIfAbsent(entry.event().account(), this::name)))
        .toList();
  }

  private String name(String account) {
    return store.accounts().find(account).map(Account::name).orElse("");
  }
}
