package io.parley.server.account;

import io.parley.store.Account;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// Somebody who signs in by name and password; the hash is forgotten once it was compared.
final class SignedInByPassword implements SignedIn, UserDetails, CredentialsContainer {

  private static final long serialVersionUID = 1L;

  private final String accountId;
  private final String name;
  private final boolean enabled;
  private @Nullable String hash;

  SignedInByPassword(Account account, String hash) {
    this.accountId = account.id();
    this.name = account.name();
    this.enabled = !account.disabled();
    this.hash = hash;
  }

  @Override
  public String accountId() {
    return accountId;
  }

  @Override
  public String getUsername() {
    return name;
  }

  @Override
  public @Nullable String getPassword() {
    return hash;
  }

  @Override
  public boolean isEnabled() {
    return enabled;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public void eraseCredentials() {
    hash = null;
  }
}
