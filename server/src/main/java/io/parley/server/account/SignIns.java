package io.parley.server.account;

import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import io.parley.store.StoreException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/// Signing in by name and password.
public final class SignIns {

  private final AuthenticationManager accounts;
  private final SignInLimits limits;
  private final SessionAuthenticationStrategy atSignIn;
  private final SecurityContextRepository contexts;
  private final Visitors visitors;
  private final AuditTrail audit;

  SignIns(
      AuthenticationManager accounts,
      SignInLimits limits,
      SessionAuthenticationStrategy atSignIn,
      SecurityContextRepository contexts,
      Visitors visitors,
      AuditTrail audit) {
    this.accounts = accounts;
    this.limits = limits;
    this.atSignIn = atSignIn;
    this.contexts = contexts;
    this.visitors = visitors;
    this.audit = audit;
  }

  /// Signs somebody in, in a session with a new id.
  ///
  /// @throws RefusedException when they gave a wrong password, or several did too often
  void signIn(Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
    visitors.requireTeam();
    if (!credentials.possible()) {
      throw wrong();
    }
    var attempt = limits.claim(request.getRemoteAddr(), credentials.name());
    var authentication = authenticated(credentials);
    attempt.succeeded();
    atSignIn.onAuthentication(authentication, request, response);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    audit.note(visitors.current(), AuditAction.SIGNED_IN, "");
  }

  private Authentication authenticated(Credentials credentials) {
    try {
      return accounts.authenticate(
          UsernamePasswordAuthenticationToken.unauthenticated(
              credentials.name(), credentials.password()));
    } catch (AuthenticationException refused) {
      if (refused.getCause() instanceof StoreException failed) {
        throw failed;
      }
      audit.noteUnknown(AuditAction.SIGN_IN_REFUSED, credentials.name());
      throw wrong();
    }
  }

  private static RefusedException wrong() {
    return RefusedException.of(
        HttpStatus.UNAUTHORIZED,
        "wrong-credentials",
        Say.of("Not signed in"),
        Say.of("There is no account with this name and this password."));
  }
}
