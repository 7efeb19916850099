package io.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The cases and their revisions.
///
/// A save makes a revision whose parent is the one shown, and shows it. Undo shows the parent of the
/// one shown; redo goes the way back until the last revision saved. After an undo, a save starts
/// another line: the old one stays in the history, and redo no longer leads there.
public final class Cases {

  private final Database database;

  Cases(Database database) {
    this.database = database;
  }

  /// Begins a case.
  ///
  /// @param owner the account that makes it, author of its first revision
  public Head create(String owner, Draft draft) {
    var id = UUID.randomUUID().toString();
    return database.write(handle -> {
      var now = database.now();
      handle
          .createUpdate("insert into kept_case (id, created) values (:id, :created)")
          .bind("id", id)
          .bind("created", now.toEpochMilli())
          .execute();
      var first = Revisions.add(handle, id, 1, OptionalInt.empty(), owner, now, draft);
      Heads.add(handle, id, first.number(), now);
      Members.add(handle, id, owner, Role.OWNER);
      return new Head(id, first, OptionalInt.empty(), OptionalInt.empty());
    });
  }

  /// Where a case stands; empty when there is no such case, or it is in the bin.
  public Optional<Head> head(String caseId) {
    return database.read(handle -> Heads.find(handle, caseId));
  }

  /// One revision of a case, in the bin or not.
  public Optional<Revision> revision(String caseId, int number) {
    return database.read(handle -> Revisions.find(handle, caseId, number));
  }

  /// The whole text of one revision of a case, in the bin or not.
  public Optional<String> text(String caseId, int number) {
    return database.read(handle -> Revisions.text(handle, caseId, number));
  }

  /// The revisions of a case, in the bin or not, newest first: all lines, those that were undone
  /// included.
  public List<Revision> history(String caseId, Page page) {
    return database.read(handle -> Revisions.newestFirst(handle, caseId, page));
  }

  /// Saves a case.
  ///
  /// @param shown the revision the author saw and changed
  public Change save(String caseId, int shown, String author, Draft draft) {
    return change(caseId, shown, (handle, _) -> append(handle, caseId, shown, author, draft));
  }

  /// Goes back to an earlier revision, by saving its title and text anew.
  ///
  /// @param shown the revision the author saw
  /// @param number the revision to go back to
  /// @param summary what was done, in a few words; may be empty
  public Change restore(String caseId, int shown, int number, String author, String summary) {
    return change(
        caseId,
        shown,
        (handle, _) -> {
          var old = Revisions.find(handle, caseId, number);
          var text = Revisions.text(handle, caseId, number);
          if (old.isEmpty() || text.isEmpty()) {
            return new Change.Missing();
          }
          var draft = new Draft(old.get().title(), text.get(), Deed.RESTORED, summary);
          return append(handle, caseId, shown, author, draft);
        });
  }

  /// Shows the revision from which the one shown was made.
  ///
  /// @param shown the revision that was seen
  public Change undo(String caseId, int shown) {
    return step(caseId, shown, Head::undo);
  }

  /// Shows the revision that was shown before undo.
  ///
  /// @param shown the revision that was seen
  public Change redo(String caseId, int shown) {
    return step(caseId, shown, Head::redo);
  }

  /// Puts a case in the bin.
  ///
  /// @return whether it is there now and was not before
  public boolean putInBin(String caseId) {
    return database.write(handle ->
        handle
                .createUpdate(
                    "update kept_case set binned = :now where id = :id and binned is null")
                .bind("id", caseId)
                .bind("now", database.now().toEpochMilli())
                .execute()
            == 1);
  }

  /// Takes a case out of the bin.
  ///
  /// @return whether it was there
  public boolean takeFromBin(String caseId) {
    return database.write(handle ->
        handle
                .createUpdate(
                    "update kept_case set binned = null where id = :id and binned is not null")
                .bind("id", caseId)
                .execute()
            == 1);
  }

  /// The cases an account is a member of, last changed first.
  public List<ListedCase> of(String account, Page page) {
    return database.read(handle ->
        handle
            .createQuery(LISTED.formatted("k.binned is null", "h.changed"))
            .bind("account", account)
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, _) -> listed(row))
            .list());
  }

  /// The cases in the bin that an account is a member of, last put there first.
  public List<BinnedCase> inBin(String account, Page page) {
    return database.read(handle ->
        handle
            .createQuery(LISTED.formatted("k.binned is not null", "k.binned"))
            .bind("account", account)
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, _) ->
                new BinnedCase(listed(row), Instant.ofEpochMilli(row.getLong("binned"))))
            .list());
  }

  private static final String LISTED =
      """
      select k.id, r.title, m.role, h.shown, h.changed, k.binned, a.name as author from member m
      join kept_case k on k.id = m.case_id and %s
      join head h on h.case_id = k.id
      join revision r on r.case_id = k.id and r.number = h.shown
      join account a on a.id = r.author
      where m.account = :account
      order by %s desc, k.id limit :limit offset :offset\
      """;

  private static ListedCase listed(ResultSet row) throws SQLException {
    return new ListedCase(
        row.getString("id"),
        row.getString("title"),
        Role.of(row.getString("role")),
        row.getInt("shown"),
        Instant.ofEpochMilli(row.getLong("changed")),
        row.getString("author"));
  }

  @FunctionalInterface
  private interface Work {
    Change on(Handle handle, int tip);
  }

  private Change change(String caseId, int shown, Work work) {
    return database.write(handle -> {
      var tip = Heads.claim(handle, caseId, shown);
      if (tip.isPresent()) {
        return work.on(handle, tip.getAsInt());
      }
      return Heads.find(handle, caseId)
          .<Change>map(Change.Conflict::new)
          .orElseGet(Change.Missing::new);
    });
  }

  private Change append(Handle handle, String caseId, int shown, String author, Draft draft) {
    var now = database.now();
    int number = Revisions.nextNumber(handle, caseId);
    Revisions.add(handle, caseId, number, OptionalInt.of(shown), author, now, draft);
    Heads.move(handle, caseId, number, number, now);
    return new Change.Done(Heads.find(handle, caseId).orElseThrow());
  }

  private Change step(String caseId, int shown, Function<Head, OptionalInt> direction) {
    return change(
        caseId,
        shown,
        (handle, tip) -> {
          var here = Heads.find(handle, caseId).orElseThrow();
          var next = direction.apply(here);
          if (next.isEmpty()) {
            return new Change.Nothing(here);
          }
          Heads.move(handle, caseId, next.getAsInt(), tip, database.now());
          return new Change.Done(Heads.find(handle, caseId).orElseThrow());
        });
  }
}
