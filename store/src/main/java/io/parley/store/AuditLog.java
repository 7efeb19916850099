package io.parley.store;

import java.time.Instant;
import java.util.List;

/// What was done here, by whom and from where. Lines are added and never changed.
public final class AuditLog {

  private final Database database;

  AuditLog(Database database) {
    this.database = database;
  }

  /// Writes a line.
  public AuditEntry add(AuditEvent event) {
    return database.write(handle -> {
      // The turn numbers the lines, so that one that is missing leaves a gap.
      long number = Database.takeTurn(handle, "audit");
      var entry = new AuditEntry(number, database.now(), event);
      handle
          .createUpdate(
              """
              insert into audit (number, time, account, action, case_id, detail, address)
              values (:number, :time, :account, :action, :caseId, :detail, :address)\
              """)
          .bind("number", number)
          .bind("time", entry.time().toEpochMilli())
          .bind("account", event.account())
          .bind("action", event.action())
          .bind("caseId", event.caseId())
          .bind("detail", event.detail())
          .bind("address", event.address())
          .execute();
      return entry;
    });
  }

  /// The newest lines, newest first.
  public List<AuditEntry> newest(int limit) {
    return before(Long.MAX_VALUE, limit);
  }

  /// The lines just before one, newest first.
  ///
  /// @param number of a line that is known already
  /// @param limit how many to give at most, as in {@link Page}
  public List<AuditEntry> before(long number, int limit) {
    var page = Page.first(limit);
    return database.read(handle ->
        handle
            .createQuery(
                """
                select number, time, account, action, case_id, detail, address from audit
                where number < :number order by number desc limit :limit\
                """)
            .bind("number", number)
            .bind("limit", page.limit())
            .map((row, _) ->
                new AuditEntry(
                    row.getLong("number"),
                    Instant.ofEpochMilli(row.getLong("time")),
                    new AuditEvent(
                        row.getString("account"),
                        row.getString("action"),
                        row.getString("case_id"),
                        row.getString("detail"),
                        row.getString("address"))))
            .list());
  }
}
