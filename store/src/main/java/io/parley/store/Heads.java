package io.parley.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/// The table of heads: for each case the revision shown, and the *tip*, the end of the line that
/// redo follows. The tip is the revision shown or comes from it.
final class Heads {

  private Heads() {}

  /// Where a case stands; empty when there is no such case, or it is in the bin.
  static Optional<Head> find(Handle handle, String caseId) {
    return handle
        .createQuery(
            "select "
                + Revisions.COLUMNS
                + """
                , h.tip from head h
                join kept_case k on k.id = h.case_id and k.binned is null
                join revision r on r.case_id = h.case_id and r.number = h.shown
                where h.case_id = :caseId\
                """)
        .bind("caseId", caseId)
        .map((row, _) -> new Place(Revisions.of(row), row.getInt("tip")))
        .findOne()
        .map(place -> place.head(handle, caseId));
  }

  private record Place(Revision shown, int tip) {

    Head head(Handle handle, String caseId) {
      return new Head(caseId, shown, shown.parent(), towards(handle, caseId, shown.number(), tip));
    }
  }

  /// The next revision on the way from the one shown to the tip. The way is known backwards only,
  /// from child to parent; its numbers fall, so it ends at the child of the one shown.
  private static OptionalInt towards(Handle handle, String caseId, int shown, int tip) {
    if (shown == tip) {
      return OptionalInt.empty();
    }
    int next =
        handle
            .createQuery(
                """
                with recursive way (number, parent) as (
                  select number, parent from revision where case_id = :caseId and number = :tip
                  union all
                  select r.number, r.parent from way
                  join revision r on r.case_id = :caseId and r.number = way.parent
                  where way.parent > :shown)
                select min(number) from way\
                """)
            .bind("caseId", caseId)
            .bind("tip", tip)
            .bind("shown", shown)
            .mapTo(Integer.class)
            .one();
    return OptionalInt.of(next);
  }

  /// Adds the head of a new case, which shows its first revision.
  static void add(Handle handle, String caseId, int shown, Instant now) {
    handle
        .createUpdate(
            """
            insert into head (case_id, shown, tip, changed)
            values (:caseId, :shown, :shown, :changed)\
            """)
        .bind("caseId", caseId)
        .bind("shown", shown)
        .bind("changed", now.toEpochMilli())
        .execute();
  }

  /// Takes the turn to change the case until the transaction ends: of several who believe that the
  /// same revision is shown, the first finds it so.
  ///
  /// @return the tip; empty when another revision is shown, or the case is missing or in the bin
  static OptionalInt claim(Handle handle, String caseId, int shown) {
    return handle
        .createQuery(
            """
            update head set changed = changed
            where case_id = :caseId and shown = :shown and exists
              (select 1 from kept_case k where k.id = head.case_id and k.binned is null)
            returning tip\
            """)
        .bind("caseId", caseId)
        .bind("shown", shown)
        .mapTo(Integer.class)
        .findOne()
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /// Shows another revision. The caller has claimed the case.
  static void move(Handle handle, String caseId, int shown, int tip, Instant now) {
    handle
        .createUpdate(
            """
            update head set shown = :shown, tip = :tip, changed = :changed
            where case_id = :caseId\
            """)
        .bind("caseId", caseId)
        .bind("shown", shown)
        .bind("tip", tip)
        .bind("changed", now.toEpochMilli())
        .execute();
  }
}
