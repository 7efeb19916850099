package io.parley.server.account;

import io.parley.store.Account;
import io.parley.store.Enrolment;
import io.parley.store.SignIn;
import io.parley.store.Store;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// The accounts of those a provider vouches for: known by the provider and who they are there, and
/// made when they come for the first time.
final class VouchedAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private static final int MOST_ALIKE = 1_000;

  private final Store store;
  private final AuditTrail audit;
  private final OidcUserService users = new OidcUserService();

  VouchedAccounts(Store store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var user = users.loadUser(request);
    var signIn = new SignIn.OpenIdConnect(user.getIssuer().toString(), user.getSubject());
    var account =
        store
            .accounts()
            .identified(signIn.issuer(), signIn.subject())
            .orElseGet(() -> enrolled(user, signIn));
    if (account.disabled()) {
      audit.note(account, AuditAction.SIGN_IN_REFUSED, "disabled");
      throw refused("account_disabled");
    }
    audit.note(account, AuditAction.SIGNED_IN, signIn.issuer());
    return new SignedInElsewhere(user, account.id());
  }

  /// A new account, under the name the provider gives or the first like it that is free.
  private Account enrolled(OidcUser user, SignIn.OpenIdConnect signIn) {
    var name = Credentials.nameFrom(name(user));
    return Stream.iterate(1, number -> number + 1)
        .limit(MOST_ALIKE)
        .map(number -> number == 1 ? name : name + " " + number)
        .flatMap(free -> enrolled(free, signIn).stream())
        .findFirst()
        .orElseThrow(() -> refused("no_free_name"));
  }

  private Optional<Account> enrolled(String name, SignIn.OpenIdConnect signIn) {
    return switch (store.accounts().enrol(name, signIn, false)) {
      case Enrolment.Enrolled(var account) -> {
        audit.note(account, AuditAction.ACCOUNT_ADDED, signIn.issuer());
        yield Optional.of(account);
      }
      case Enrolment.IdentityTaken _ ->
          store.accounts().identified(signIn.issuer(), signIn.subject());
      case Enrolment.NameTaken _, Enrolment.AdministratorExists _ -> Optional.empty();
    };
  }

  private static String name(OidcUser user) {
    return Stream.of(user.getPreferredUsername(), user.getFullName(), user.getEmail())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(user.getSubject());
  }

  private static OAuth2AuthenticationException refused(String code) {
    return new OAuth2AuthenticationException(new OAuth2Error(code));
  }
}
