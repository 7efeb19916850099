package io.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// The table of accounts.
final class AccountRows {

  private static final String SELECT =
      """
      select id, name, sign_in, password_hash, issuer, subject, administrator, disabled, created
      from account
      """;

  private AccountRows() {}

  static Optional<Account> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "where id = :id")
        .bind("id", id)
        .map((row, _) -> account(row))
        .findOne();
  }

  static Optional<Account> named(Handle handle, String name) {
    return handle
        .createQuery(SELECT + "where name_key = :nameKey")
        .bind("nameKey", TextField.nameKey(name))
        .map((row, _) -> account(row))
        .findOne();
  }

  static Optional<Account> identified(Handle handle, String issuer, String subject) {
    return handle
        .createQuery(SELECT + "where issuer = :issuer and subject = :subject")
        .bind("issuer", issuer)
        .bind("subject", subject)
        .map((row, _) -> account(row))
        .findOne();
  }

  /// Those who may change accounts and are not disabled.
  static List<Account> administrators(Handle handle) {
    return handle
        .createQuery(SELECT + "where administrator and not disabled order by name_key")
        .map((row, _) -> account(row))
        .list();
  }

  static List<Account> byName(Handle handle, Page page) {
    return handle
        .createQuery(SELECT + "order by name_key limit :limit offset :offset")
        .bind("limit", page.limit())
        .bind("offset", page.offset())
        .map((row, _) -> account(row))
        .list();
  }

  static void add(Handle handle, Account account) {
    bind(
            handle.createUpdate(
                """
                insert into account (id, name, name_key, sign_in, password_hash, issuer, subject,
                  administrator, disabled, created)
                values (:id, :name, :nameKey, :signIn, :passwordHash, :issuer, :subject,
                  :administrator, :disabled, :created)\
                """),
            account)
        .bind("created", account.created().toEpochMilli())
        .execute();
  }

  static void replace(Handle handle, Account account) {
    bind(
            handle.createUpdate(
                """
                update account set name = :name, name_key = :nameKey, sign_in = :signIn,
                  password_hash = :passwordHash, issuer = :issuer, subject = :subject,
                  administrator = :administrator, disabled = :disabled
                where id = :id\
                """),
            account)
        .execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Account account) {
    statement
        .bind("id", account.id())
        .bind("name", account.name())
        .bind("nameKey", TextField.nameKey(account.name()))
        .bind("administrator", account.administrator())
        .bind("disabled", account.disabled());
    return switch (account.signIn()) {
      case SignIn.Password(var hash) -> bind(statement, "password", hash, null, null);
      case SignIn.OpenIdConnect(var issuer, var subject) ->
          bind(statement, "openid", null, issuer, subject);
      case SignIn.None() -> bind(statement, "none", null, null, null);
    };
  }

  private static <S extends SqlStatement<S>> S bind(
      S statement,
      String signIn,
      @Nullable String passwordHash,
      @Nullable String issuer,
      @Nullable String subject) {
    return statement
        .bind("signIn", signIn)
        .bind("passwordHash", passwordHash)
        .bind("issuer", issuer)
        .bind("subject", subject);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("name"),
        signIn(row),
        row.getBoolean("administrator"),
        row.getBoolean("disabled"),
        Instant.ofEpochMilli(row.getLong("created")));
  }

  private static SignIn signIn(ResultSet row) throws SQLException {
    var kind = row.getString("sign_in");
    return switch (kind) {
      case "password" -> new SignIn.Password(row.getString("password_hash"));
      case "openid" -> new SignIn.OpenIdConnect(row.getString("issuer"), row.getString("subject"));
      case "none" -> new SignIn.None();
      default -> throw new IllegalStateException("There is no sign-in (%s)".formatted(kind));
    };
  }
}
