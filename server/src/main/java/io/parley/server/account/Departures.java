package io.parley.server.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/// Those who left to sign in at a provider and are not back yet. Anybody can leave as often as they
/// like, so the sessions that remember them end soon, and of too many the oldest end first.
final class Departures
    implements AuthorizationRequestRepository<OAuth2AuthorizationRequest>,
        SessionAuthenticationStrategy {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST = 2_000;

  private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> requests =
      new HttpSessionOAuth2AuthorizationRequestRepository();
  private final Visitors visitors;

  /// Their sessions, by id, in the order they left.
  private final SequencedMap<String, HttpSession> away = new LinkedHashMap<>();

  Departures(Visitors visitors) {
    this.visitors = visitors;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return requests.loadAuthorizationRequest(request);
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest leaving,
      HttpServletRequest request,
      HttpServletResponse response) {
    requests.saveAuthorizationRequest(leaving, request, response);
    if (visitors.known().isEmpty()) {
      var session = request.getSession();
      session.setMaxInactiveInterval((int) LONGEST.toSeconds());
      remember(session);
    }
  }

  private synchronized void remember(HttpSession session) {
    away.putLast(session.getId(), session);
    if (away.size() > MOST) {
      end(away.pollFirstEntry().getValue());
    }
  }

  private synchronized void forget(HttpSession session) {
    away.remove(session.getId());
  }

  private static void end(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException _) {
      // It has ended by itself.
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return requests.removeAuthorizationRequest(request, response);
  }

  /// Whoever has signed in stays as long as others do.
  @Override
  public void onAuthentication(
      Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession();
    forget(session);
    session.setMaxInactiveInterval(
        (int) Duration.ofMinutes(request.getServletContext().getSessionTimeout()).toSeconds());
  }
}
