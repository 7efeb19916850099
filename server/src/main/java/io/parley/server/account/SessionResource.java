package io.parley.server.account;

import io.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who is asking, and signing in. Signing out is one of the security rules.
@RestController
@RequestMapping("/api/session")
public class SessionResource {

  private final Visitors visitors;
  private final Store store;
  private final SignIns signIns;
  private final Providers providers;

  public SessionResource(Visitors visitors, Store store, SignIns signIns, Providers providers) {
    this.visitors = visitors;
    this.store = store;
    this.signIns = signIns;
    this.providers = providers;
  }

  /// The session.
  record Session(
      String mode,
      AccountResource.@Nullable Known account,
      boolean needsFirstAccount,
      List<Providers.Provider> signInWith) {}

  @GetMapping
  Session session(CsrfToken token) {
    // Asking for the token sends its cookie.
    token.getToken();
    return new Session(
        visitors.team() ? "team" : "alone",
        visitors.known().map(AccountResource.Known::of).orElse(null),
        visitors.team() && !store.accounts().hasAdministrator(),
        providers.all());
  }

  @PostMapping
  Session signIn(
      @RequestBody Credentials credentials,
      HttpServletRequest request,
      HttpServletResponse response) {
    signIns.signIn(credentials, request, response);
    // The token before was that of a stranger.
    return session((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
  }
}
