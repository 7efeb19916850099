package io.parley.server.account;

import io.parley.store.Account;
import io.parley.store.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who is asking.
@RestController
@RequestMapping("/api/session")
public class SessionResource {

  private final Visitors visitors;
  private final Store store;

  public SessionResource(Visitors visitors, Store store) {
    this.visitors = visitors;
    this.store = store;
  }

  /// An account as others see it.
  record Known(String id, String name, boolean administrator, boolean disabled) {

    static Known of(Account account) {
      return new Known(account.id(), account.name(), account.administrator(), account.disabled());
    }
  }

  /// Somebody else who vouches for visitors.
  record Provider(String id, String name) {}

  /// The session.
  record Session(
      String mode, @Nullable Known account, boolean needsFirstAccount, List<Provider> signInWith) {}

  @GetMapping
  Session session(CsrfToken token) {
    // Asking for the token sends its cookie.
    token.getToken();
    return new Session(
        visitors.team() ? "team" : "alone",
        visitors.known().map(Known::of).orElse(null),
        visitors.team() && !store.accounts().hasAdministrator(),
        List.of());
  }
}
