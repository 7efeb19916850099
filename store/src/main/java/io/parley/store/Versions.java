package io.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The revisions that somebody gave names. A revision may have several; a name means one revision
/// of its case, for good.
public final class Versions {

  private final Database database;

  Versions(Database database) {
    this.database = database;
  }

  /// Gives a revision a name.
  ///
  /// @param by the account that gives it
  /// @throws RefusedTextException when the name is empty or too long
  public Naming name(String caseId, int revision, String name, String by) {
    var checked = TextField.VERSION_NAME.checkName(name);
    return database.write(handle -> {
      if (Heads.find(handle, caseId).isEmpty()
          || Revisions.find(handle, caseId, revision).isEmpty()) {
        return new Naming.Missing();
      }
      var version = new Version(checked, revision, by, database.now());
      if (add(handle, caseId, version)) {
        return new Naming.Named(version);
      }
      return new Naming.NameTaken(find(handle, caseId, checked).orElseThrow());
    });
  }

  /// The version of this name, whatever the case of its letters.
  public Optional<Version> named(String caseId, String name) {
    return database.read(handle -> find(handle, caseId, name));
  }

  /// The versions of a case, newest revision first; of one revision, the last name given first.
  public List<Version> of(String caseId) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                select name, revision, named_by, time from version where case_id = :caseId
                order by revision desc, time desc, name_key\
                """)
            .bind("caseId", caseId)
            .map((row, _) -> version(row))
            .list());
  }

  private static Optional<Version> find(Handle handle, String caseId, String name) {
    return handle
        .createQuery(
            """
            select name, revision, named_by, time from version
            where case_id = :caseId and name_key = :nameKey\
            """)
        .bind("caseId", caseId)
        .bind("nameKey", TextField.nameKey(name))
        .map((row, _) -> version(row))
        .findOne();
  }

  private static boolean add(Handle handle, String caseId, Version version) {
    return handle
            .createUpdate(
                """
                insert into version (case_id, name_key, name, revision, named_by, time)
                values (:caseId, :nameKey, :name, :revision, :by, :time)
                on conflict do nothing\
                """)
            .bind("caseId", caseId)
            .bind("nameKey", TextField.nameKey(version.name()))
            .bind("name", version.name())
            .bind("revision", version.revision())
            .bind("by", version.by())
            .bind("time", version.time().toEpochMilli())
            .execute()
        == 1;
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getString("name"),
        row.getInt("revision"),
        row.getString("named_by"),
        Instant.ofEpochMilli(row.getLong("time")));
  }
}
