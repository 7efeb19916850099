package io.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.statement.EmptyHandling;

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
    return before(Long.MAX_VALUE, AuditSearch.ALL, limit);
  }

  /// The lines looked for just before one, newest first.
  ///
  /// @param number of a line that is known already
  /// @param limit how many to give at most, as in {@link Page}
  public List<AuditEntry> before(long number, AuditSearch search, int limit) {
    var page = Page.first(limit);
    return database.read(handle ->
        handle
            .createQuery(
                """
                select number, time, account, action, case_id, detail, address from audit
                where number < :number
                  and (:caseId = '' or case_id = :caseId)
                  and (lower(detail) like :text escape '!' or lower(address) like :text escape '!'
                    or action in (<actions>)
                    or account in (select id from account where name_key like :name escape '!'))
                order by number desc limit :limit\
                """)
            .bind("number", number)
            .bind("caseId", search.caseId())
            .bind("text", containing(search.text().toLowerCase(Locale.ROOT)))
            .bind("name", containing(TextField.nameKey(search.text())))
            .bindList(EmptyHandling.NULL_KEYWORD, "actions", List.copyOf(search.actions()))
            .bind("limit", page.limit())
            .map((row, _) -> entry(row))
            .list());
  }

  private static String containing(String text) {
    return "%" + text.replaceAll("[!%_]", "!$0") + "%";
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        Instant.ofEpochMilli(row.getLong("time")),
        new AuditEvent(
            row.getString("account"),
            row.getString("action"),
            row.getString("case_id"),
            row.getString("detail"),
            row.getString("address")));
  }
}
