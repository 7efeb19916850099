package io.parley.server.account;

import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import io.parley.store.Account;
import io.parley.store.Enrolment;
import io.parley.store.Page;
import io.parley.store.Role;
import io.parley.store.Store;
import org.springframework.http.HttpStatus;

/// The first account of a team, which administers the others. Cases that were made here before,
/// alone and without signing in, become its owner's.
public final class FirstAccount {

  private static final int PAGE = 500;

  private final Store store;
  private final Passwords passwords;

  public FirstAccount(Store store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  /// Makes it. Of several who try at once, one succeeds.
  ///
  /// @throws RefusedException when there is one, or the name or the password cannot be used
  public Account make(String name, String password) {
    var wanted = new Credentials(name, password).usable();
    if (store.accounts().hasAdministrator()) {
      throw exists();
    }
    var signIn = passwords.kept(wanted.password());
    return switch (store.accounts().enrolFirstAdministrator(wanted.name(), signIn)) {
      case Enrolment.Enrolled(var account) -> {
        inherit(account);
        yield account;
      }
      case Enrolment.AdministratorExists _ -> throw exists();
      case Enrolment.NameTaken _, Enrolment.IdentityTaken _ -> throw AccountResource.taken(name);
    };
  }

  private void inherit(Account heir) {
    store
        .accounts()
        .named(Visitors.ALONE)
        .ifPresent(alone -> {
          for (var page = Page.first(PAGE); inherit(alone, heir, page); ) {
            page = page.next();
          }
        });
  }

  /// Hands a page of cases over; false when there was nothing on it.
  private boolean inherit(Account alone, Account heir, Page page) {
    var open = store.cases().of(alone.id(), page);
    var binned = store.cases().inBin(alone.id(), page);
    open.forEach(listed -> store.members().put(listed.id(), heir.id(), Role.OWNER));
    binned.forEach(each -> store.members().put(each.listed().id(), heir.id(), Role.OWNER));
    return !open.isEmpty() || !binned.isEmpty();
  }

  private static RefusedException exists() {
    return RefusedException.of(
        HttpStatus.CONFLICT,
        "set-up-already",
        Say.of("There is an administrator"),
        Say.of("The first account was made already. Ask whoever has it for one of yours."));
  }
}
