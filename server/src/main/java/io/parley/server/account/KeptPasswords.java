package io.parley.server.account;

import io.parley.store.Account;
import io.parley.store.SignIn;
import io.parley.store.Store;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/// The passwords of the store's accounts, as Spring Security asks for them.
final class KeptPasswords implements UserDetailsService, UserDetailsPasswordService {

  private final Store store;

  KeptPasswords(Store store) {
    this.store = store;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return store
        .accounts()
        .named(name)
        .flatMap(KeptPasswords::known)
        .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
  }

  private static Optional<UserDetails> known(Account account) {
    return account.signIn() instanceof SignIn.Password(var hash)
        ? Optional.of(new SignedInByPassword(account, hash))
        : Optional.empty();
  }

  /// Keeps a password under a hash of today's strength.
  @Override
  public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
    if (user instanceof SignedInByPassword known && hash != null) {
      store.accounts().signInBy(known.accountId(), new SignIn.Password(hash));
    }
    return user;
  }
}
