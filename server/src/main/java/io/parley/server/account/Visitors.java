package io.parley.server.account;

import io.parley.language.Say;
import io.parley.server.problem.Refusal;
import io.parley.server.problem.RefusedException;
import io.parley.store.Account;
import io.parley.store.Enrolment;
import io.parley.store.Role;
import io.parley.store.SignIn;
import io.parley.store.Store;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is asking, and what they may do with a case.
public final class Visitors {

  /// The name of the account of whoever sits at a machine where nobody signs in.
  static final String ALONE = "me";

  private final Store store;
  private final boolean team;
  private final Optional<Account> alone;

  /// Visitors of a workbench.
  ///
  /// @param team whether they sign in
  public Visitors(Store store, boolean team) {
    this.store = store;
    this.team = team;
    this.alone = team ? Optional.empty() : Optional.of(alone(store));
  }

  private static Account alone(Store store) {
    return store
        .accounts()
        .named(ALONE)
        .orElseGet(() ->
            switch (store.accounts().enrol(ALONE, new SignIn.None(), false)) {
              case Enrolment.Enrolled(var account) -> account;
              case Enrolment other ->
                  throw new IllegalStateException("No account for this machine: " + other);
            });
  }

  /// Whether one signs in here.
  public boolean team() {
    return team;
  }

  /// Nothing, where one signs in.
  ///
  /// @throws RefusedException where nobody does
  void requireTeam() {
    if (!team) {
      throw RefusedException.of(
          HttpStatus.CONFLICT,
          "alone",
          Say.of("Nobody signs in here"),
          Say.of(
              "This workbench is for whoever sits at this machine. Start it with --team for several."));
    }
  }

  /// Whoever is asking, if that is known.
  public Optional<Account> known() {
    if (alone.isPresent()) {
      return alone;
    }
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? store.accounts().find(signedIn.accountId()).filter(account -> !account.disabled())
        : Optional.empty();
  }

  /// Whoever is asking.
  ///
  /// @throws RefusedException when nobody has signed in
  public Account current() {
    return known().orElseThrow(Refusal.SIGN_IN::exception);
  }

  /// Whoever is asking, if they may administer accounts.
  ///
  /// @throws RefusedException when they may not
  public Account administrator() {
    var account = current();
    if (!account.canAdminister()) {
      throw forbidden(Say.of("Only an administrator can do this."));
    }
    return account;
  }

  /// The role of whoever is asking in a case, if it is enough.
  ///
  /// @param least the least role that is needed
  /// @throws RefusedException as if there were no such case, when they have no role in it
  public Role role(String caseId, Role least) {
    var role =
        store
            .members()
            .role(caseId, current().id())
            .orElseThrow(() -> RefusedException.missing(Say.of("case")));
    if (role.compareTo(least) > 0) {
      throw forbidden(
          least == Role.OWNER
              ? Say.of("Only an owner of this case can do this.")
              : Say.of(
                  "You may read this case and not change it. Ask an owner of it, or make a copy."));
    }
    return role;
  }

  /// Whether somebody who asked earlier may still see a case.
  public boolean mayRead(String accountId, String caseId) {
    return store.accounts().find(accountId).filter(account -> !account.disabled()).isPresent()
        && store.members().role(caseId, accountId).isPresent();
  }

  private static RefusedException forbidden(String detail) {
    return RefusedException.of(HttpStatus.FORBIDDEN, "forbidden", Say.of("Not allowed"), detail);
  }
}
