package io.parley.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/// The tables of revisions and of their texts. Texts are kept once each, under their SHA-256.
final class Revisions {

  /// What {@link #of(ResultSet)} reads, of a revision called `r`.
  static final String COLUMNS =
      "r.number, r.parent, r.title, r.sha256, r.author, r.time, r.deed, r.summary";

  private Revisions() {}

  static Revision of(ResultSet row) throws SQLException {
    return new Revision(
        row.getInt("number"),
        optional(row, "parent"),
        row.getString("title"),
        row.getString("sha256"),
        row.getString("author"),
        Instant.ofEpochMilli(row.getLong("time")),
        Deed.of(row.getString("deed")),
        row.getString("summary"));
  }

  private static OptionalInt optional(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static Optional<Revision> find(Handle handle, String caseId, int number) {
    return handle
        .createQuery(
            "select " + COLUMNS + " from revision r where case_id = :caseId and number = :number")
        .bind("caseId", caseId)
        .bind("number", number)
        .map((row, _) -> of(row))
        .findOne();
  }

  static Optional<String> text(Handle handle, String caseId, int number) {
    return handle
        .createQuery(
            """
            select c.body from revision r join content c on c.sha256 = r.sha256
            where r.case_id = :caseId and r.number = :number\
            """)
        .bind("caseId", caseId)
        .bind("number", number)
        .mapTo(String.class)
        .findOne();
  }

  static List<Revision> newestFirst(Handle handle, String caseId, Page page) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from revision r where case_id = :caseId"
                + " order by number desc limit :limit offset :offset")
        .bind("caseId", caseId)
        .bind("limit", page.limit())
        .bind("offset", page.offset())
        .map((row, _) -> of(row))
        .list();
  }

  /// The number after the last one given. The caller has the case's turn.
  static int nextNumber(Handle handle, String caseId) {
    return handle
        .createQuery("select max(number) + 1 from revision where case_id = :caseId")
        .bind("caseId", caseId)
        .mapTo(Integer.class)
        .one();
  }

  /// Keeps the draft's text and adds the revision.
  static Revision add(
      Handle handle,
      String caseId,
      int number,
      OptionalInt parent,
      String author,
      Instant time,
      Draft draft) {
    var sha256 = keep(handle, draft.text());
    handle
        .createUpdate(
            """
            insert into revision
              (case_id, number, parent, title, sha256, author, time, deed, summary)
            values (:caseId, :number, :parent, :title, :sha256, :author, :time, :deed, :summary)\
            """)
        .bind("caseId", caseId)
        .bind("number", number)
        .bind("parent", parent.isEmpty() ? null : Integer.valueOf(parent.getAsInt()))
        .bind("title", draft.title())
        .bind("sha256", sha256)
        .bind("author", author)
        .bind("time", time.toEpochMilli())
        .bind("deed", draft.deed().text())
        .bind("summary", draft.summary())
        .execute();
    return new Revision(
        number, parent, draft.title(), sha256, author, time, draft.deed(), draft.summary());
  }

  private static String keep(Handle handle, String text) {
    var sha256 = sha256(text);
    handle
        .createUpdate(
            "insert into content (sha256, body) values (:sha256, :body) on conflict do nothing")
        .bind("sha256", sha256)
        .bind("body", text)
        .execute();
    return sha256;
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
