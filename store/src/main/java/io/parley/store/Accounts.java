package io.parley.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// Who may use Parley here. Once there is an administrator who is not disabled, there is always one.
public final class Accounts {

  private final Database database;

  Accounts(Database database) {
    this.database = database;
  }

  /// Makes an account.
  ///
  /// @param name as the person wants to be called; blanks around it are dropped
  /// @throws RefusedTextException when the name is empty or too long
  public Enrolment enrol(String name, SignIn signIn, boolean administrator) {
    var checked = TextField.ACCOUNT_NAME.checkName(name);
    return change(handle -> enrol(handle, checked, signIn, administrator));
  }

  /// Makes the first administrator. Of several who try at once, one succeeds.
  ///
  /// @throws RefusedTextException when the name is empty or too long
  public Enrolment enrolFirstAdministrator(String name, SignIn signIn) {
    var checked = TextField.ACCOUNT_NAME.checkName(name);
    return change(handle ->
        AccountRows.administrators(handle).isEmpty()
            ? enrol(handle, checked, signIn, true)
            : new Enrolment.AdministratorExists());
  }

  /// Whether there is an administrator who is not disabled.
  public boolean hasAdministrator() {
    return !database.read(AccountRows::administrators).isEmpty();
  }

  /// The account with this id.
  public Optional<Account> find(String id) {
    return database.read(handle -> AccountRows.find(handle, id));
  }

  /// The account of this name, whatever the case of its letters.
  public Optional<Account> named(String name) {
    return database.read(handle -> AccountRows.named(handle, name));
  }

  /// The account of somebody whom a provider of OpenID Connect vouches for.
  public Optional<Account> identified(String issuer, String subject) {
    return database.read(handle -> AccountRows.identified(handle, issuer, subject));
  }

  /// All accounts by name, disabled ones included.
  public List<Account> all(Page page) {
    return database.read(handle -> AccountRows.byName(handle, page));
  }

  /// Gives an account another name.
  ///
  /// @throws RefusedTextException when the name is empty or too long
  public AccountChange rename(String id, String name) {
    var checked = TextField.ACCOUNT_NAME.checkName(name);
    return change(id, account -> account.withName(checked));
  }

  /// Gives an account another way to sign in, or another password.
  public AccountChange signInBy(String id, SignIn signIn) {
    return change(id, account -> account.withSignIn(signIn));
  }

  /// Says whether an account may change accounts.
  public AccountChange makeAdministrator(String id, boolean administrator) {
    return change(id, account -> account.withAdministrator(administrator));
  }

  /// Says whether an account is kept out.
  public AccountChange disable(String id, boolean disabled) {
    return change(id, account -> account.withDisabled(disabled));
  }

  private Enrolment enrol(Handle handle, String name, SignIn signIn, boolean administrator) {
    if (AccountRows.named(handle, name).isPresent()) {
      return new Enrolment.NameTaken();
    }
    if (withSameIdentity(handle, signIn).isPresent()) {
      return new Enrolment.IdentityTaken();
    }
    var id = UUID.randomUUID().toString();
    var account = new Account(id, name, signIn, administrator, false, database.now());
    AccountRows.add(handle, account);
    return new Enrolment.Enrolled(account);
  }

  private AccountChange change(String id, Function<Account, Account> edit) {
    return change(handle ->
        AccountRows.find(handle, id)
            .map(before -> replace(handle, before, edit.apply(before)))
            .orElse(AccountChange.MISSING));
  }

  private static AccountChange replace(Handle handle, Account before, Account after) {
    if (isAnother(AccountRows.named(handle, after.name()), after)
        || isAnother(withSameIdentity(handle, after.signIn()), after)) {
      return AccountChange.TAKEN;
    }
    if (before.canAdminister()
        && !after.canAdminister()
        && AccountRows.administrators(handle).size() == 1) {
      return AccountChange.LAST_ADMINISTRATOR;
    }
    AccountRows.replace(handle, after);
    return AccountChange.DONE;
  }

  private static boolean isAnother(Optional<Account> found, Account account) {
    return found.filter(other -> !other.id().equals(account.id())).isPresent();
  }

  private static Optional<Account> withSameIdentity(Handle handle, SignIn signIn) {
    return signIn instanceof SignIn.OpenIdConnect(var issuer, var subject)
        ? AccountRows.identified(handle, issuer, subject)
        : Optional.empty();
  }

  /// Changes of accounts wait for each other, so that what they look up first stays true.
  private <T> T change(Function<Handle, T> work) {
    return database.write(handle -> {
      Database.takeTurn(handle, "accounts");
      return work.apply(handle);
    });
  }
}
