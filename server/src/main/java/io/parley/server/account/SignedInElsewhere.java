package io.parley.server.account;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Somebody whom a provider of OpenID Connect vouched for.
final class SignedInElsewhere extends DefaultOidcUser implements SignedIn {

  private static final long serialVersionUID = 1L;

  private final String accountId;

  SignedInElsewhere(OidcUser user, String accountId) {
    super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
    this.accountId = accountId;
  }

  @Override
  public String accountId() {
    return accountId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignedInElsewhere elsewhere && elsewhere.accountId.equals(accountId);
  }

  @Override
  public int hashCode() {
    return accountId.hashCode();
  }
}
