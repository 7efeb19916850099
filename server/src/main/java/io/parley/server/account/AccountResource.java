package io.parley.server.account;

import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import io.parley.store.Account;
import io.parley.store.AccountChange;
import io.parley.store.Enrolment;
import io.parley.store.Page;
import io.parley.store.SignIn;
import io.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The accounts of a team.
@RestController
@RequestMapping("/api/accounts")
public class AccountResource {

  private static final int MOST_LISTED = 1_000;

  private final Store store;
  private final Visitors visitors;
  private final Passwords passwords;
  private final SignInLimits limits;
  private final Sessions sessions;
  private final AuditTrail audit;

  AccountResource(
      Store store,
      Visitors visitors,
      Passwords passwords,
      SignInLimits limits,
      Sessions sessions,
      AuditTrail audit) {
    this.store = store;
    this.visitors = visitors;
    this.passwords = passwords;
    this.limits = limits;
    this.sessions = sessions;
    this.audit = audit;
  }

  /// An account as others see it.
  ///
  /// @param password whether it signs in with one
  record Known(String id, String name, boolean administrator, boolean disabled, boolean password) {

    static Known of(Account account) {
      return new Known(
          account.id(),
          account.name(),
          account.administrator(),
          account.disabled(),
          account.signIn() instanceof SignIn.Password);
    }
  }

  @GetMapping
  List<Known> accounts() {
    visitors.administrator();
    return store.accounts().all(Page.first(MOST_LISTED)).stream()
        .filter(account -> !(account.signIn() instanceof SignIn.None))
        .map(Known::of)
        .toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Known add(@RequestBody Credentials credentials) {
    var by = visitors.administrator();
    var wanted = credentials.usable();
    var signIn = passwords.kept(wanted.password());
    return switch (store.accounts().enrol(wanted.name(), signIn, false)) {
      case Enrolment.Enrolled(var account) -> {
        audit.note(by, AuditAction.ACCOUNT_ADDED, account.name());
        yield Known.of(account);
      }
      case Enrolment _ -> throw taken(wanted.name());
    };
  }

  static RefusedException taken(String name) {
    return RefusedException.of(
        HttpStatus.CONFLICT,
        "name-taken",
        Say.of("The name is taken"),
        Say.of("There is an account called “%s” already. Choose another name.", name));
  }

  /// What is to be changed of an account; what is left out stays.
  record Change(
      @Nullable Boolean disabled,
      @Nullable Boolean administrator,
      @Nullable String password,
      @Nullable String currentPassword) {

    /// Without the passwords, which belong in no log.
    @Override
    public String toString() {
      return "Change[disabled=" + disabled + ", administrator=" + administrator + "]";
    }
  }

  @PatchMapping("/{id}")
  Known change(@PathVariable String id, @RequestBody Change change, HttpServletRequest request) {
    var by = visitors.current();
    boolean oneself = by.id().equals(id);
    if (!oneself || change.disabled() != null || change.administrator() != null) {
      visitors.administrator();
    }
    var account = found(id);
    if (change.password() != null) {
      if (oneself) {
        checkCurrent(account, change.currentPassword(), request.getRemoteAddr());
      }
      setPassword(account, change.password());
      sessions.end(id, oneself ? request.getSession().getId() : "");
      audit.note(by, AuditAction.PASSWORD_CHANGED, account.name());
    }
    if (change.administrator() != null) {
      done(store.accounts().makeAdministrator(id, change.administrator()));
      audit.note(
          by,
          change.administrator()
              ? AuditAction.ADMINISTRATOR_MADE
              : AuditAction.ADMINISTRATOR_UNMADE,
          account.name());
    }
    if (change.disabled() != null) {
      done(store.accounts().disable(id, change.disabled()));
      sessions.end(id, "");
      audit.note(
          by,
          change.disabled() ? AuditAction.ACCOUNT_DISABLED : AuditAction.ACCOUNT_ENABLED,
          account.name());
    }
    return Known.of(found(id));
  }

  private Account found(String id) {
    return store
        .accounts()
        .find(id)
        .filter(account -> !(account.signIn() instanceof SignIn.None))
        .orElseThrow(() -> RefusedException.missing(Say.of("account")));
  }

  private void checkCurrent(Account account, @Nullable String current, String address) {
    var attempt = limits.claim(address, account.name());
    boolean right =
        current != null
            && current.length() <= Credentials.LONGEST_PASSWORD
            && passwords.match(current, account.signIn());
    if (!right) {
      throw RefusedException.of(
          HttpStatus.FORBIDDEN,
          "wrong-credentials",
          Say.of("Not changed"),
          Say.of("The password you have now is missing, or is another one."));
    }
    attempt.succeeded();
  }

  private void setPassword(Account account, String password) {
    Credentials.checkPassword(password);
    if (!(account.signIn() instanceof SignIn.Password)) {
      throw RefusedException.of(
          HttpStatus.CONFLICT,
          "signs-in-elsewhere",
          Say.of("There is no password"),
          Say.of("%s signs in at a provider, and has no password here.", account.name()));
    }
    done(store.accounts().signInBy(account.id(), passwords.kept(password)));
  }

  private static void done(AccountChange change) {
    switch (change) {
      case DONE -> {}
      case LAST_ADMINISTRATOR ->
          throw RefusedException.of(
              HttpStatus.CONFLICT,
              "last-administrator",
              Say.of("One must stay"),
              Say.of(
                  "Nobody else could administer accounts. Make somebody else an administrator first."));
      case TAKEN, MISSING -> throw RefusedException.missing(Say.of("account"));
    }
  }
}
