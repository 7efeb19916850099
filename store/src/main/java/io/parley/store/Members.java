package io.parley.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Who may use which case. Every case keeps an owner at least.
public final class Members {

  private final Database database;

  Members(Database database) {
    this.database = database;
  }

  /// The members of a case: owners, editors, readers, and by name among these.
  public List<Member> of(String caseId) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                select m.account, a.name, m.role from member m
                join account a on a.id = m.account
                where m.case_id = :caseId
                order by case m.role when 'owner' then 1 when 'editor' then 2 else 3 end,
                  a.name_key\
                """)
            .bind("caseId", caseId)
            .map((row, _) ->
                new Member(
                    row.getString("account"),
                    row.getString("name"),
                    Role.of(row.getString("role"))))
            .list());
  }

  /// What an account may do with a case; empty when it is no member of it.
  public Optional<Role> role(String caseId, String account) {
    return database.read(handle -> role(handle, caseId, account));
  }

  /// Gives an account a role in a case, instead of the one it has if it is a member already.
  public MemberChange put(String caseId, String account, Role role) {
    return change(
        caseId,
        handle -> {
          if (!isThere(handle, account)) {
            return MemberChange.MISSING;
          }
          if (role != Role.OWNER && isLastOwner(handle, caseId, account)) {
            return MemberChange.LAST_OWNER;
          }
          add(handle, caseId, account, role);
          return MemberChange.DONE;
        });
  }

  /// Takes an account off the members of a case.
  public MemberChange remove(String caseId, String account) {
    return change(
        caseId,
        handle -> {
          if (isLastOwner(handle, caseId, account)) {
            return MemberChange.LAST_OWNER;
          }
          int removed =
              handle
                  .createUpdate("delete from member where case_id = :caseId and account = :account")
                  .bind("caseId", caseId)
                  .bind("account", account)
                  .execute();
          return removed == 1 ? MemberChange.DONE : MemberChange.MISSING;
        });
  }

  static void add(Handle handle, String caseId, String account, Role role) {
    handle
        .createUpdate(
            """
            insert into member (case_id, account, role) values (:caseId, :account, :role)
            on conflict (case_id, account) do update set role = excluded.role\
            """)
        .bind("caseId", caseId)
        .bind("account", account)
        .bind("role", role.text())
        .execute();
  }

  @FunctionalInterface
  private interface Work {
    MemberChange on(Handle handle);
  }

  /// Two owners who take the role from each other at once must not both succeed, so changes of one
  /// case's members wait for each other.
  private MemberChange change(String caseId, Work work) {
    return database.write(handle -> {
      int found =
          handle
              .createUpdate("update kept_case set created = created where id = :id")
              .bind("id", caseId)
              .execute();
      return found == 1 ? work.on(handle) : MemberChange.MISSING;
    });
  }

  private static Optional<Role> role(Handle handle, String caseId, String account) {
    return handle
        .createQuery("select role from member where case_id = :caseId and account = :account")
        .bind("caseId", caseId)
        .bind("account", account)
        .mapTo(String.class)
        .findOne()
        .map(Role::of);
  }

  private static boolean isThere(Handle handle, String account) {
    return handle
        .createQuery("select count(*) from account where id = :id")
        .bind("id", account)
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  private static boolean isLastOwner(Handle handle, String caseId, String account) {
    var owners =
        handle
            .createQuery("select account from member where case_id = :caseId and role = 'owner'")
            .bind("caseId", caseId)
            .mapTo(String.class)
            .list();
    return owners.equals(List.of(account));
  }
}
