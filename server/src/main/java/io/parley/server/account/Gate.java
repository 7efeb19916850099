package io.parley.server.account;

import io.parley.language.Say;
import io.parley.server.problem.ProblemWriter;
import io.parley.server.problem.Refusal;
import io.parley.server.problem.RefusedException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.web.cors.DefaultCorsProcessor;

/// What those are told whom Spring Security does not let through.
final class Gate {

  private final ProblemWriter problems;

  Gate(ProblemWriter problems) {
    this.problems = problems;
  }

  void notSignedIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    problems.write(response, Refusal.SIGN_IN.problem());
  }

  /// Whoever's session was ended goes on as a stranger: the pages are theirs to see, and ask them to
  /// sign in.
  void sessionEnded(SessionInformationExpiredEvent ended) throws IOException, ServletException {
    var rest = ended.getFilterChain();
    if (rest == null) {
      problems.write(ended.getResponse(), Refusal.SIGN_IN.problem());
    } else {
      rest.doFilter(ended.getRequest(), ended.getResponse());
    }
  }

  void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    problems.write(response, why instanceof CsrfException ? forged() : Refusal.FORBIDDEN.problem());
  }

  private static ProblemDetail forged() {
    return RefusedException.problem(
        HttpStatus.FORBIDDEN,
        "csrf",
        Say.of("Not asked by these pages"),
        Say.of(
            "A request that changes something must carry the token of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN, and come from these pages. Reload the page, and try again."),
        Map.of());
  }

  void rejected(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
      throws IOException {
    problems.write(
        response,
        Refusal.WRONG_REQUEST.problem(
            Say.of(
                "The address or a header of the request is not let through. If this server is to be known by another name, start it with --name.")));
  }

  /// Refuses every request a page from elsewhere makes.
  DefaultCorsProcessor origins() {
    return new DefaultCorsProcessor() {
      @Override
      protected void rejectRequest(ServerHttpResponse response) throws IOException {
        if (response instanceof ServletServerHttpResponse here) {
          problems.write(here.getServletResponse(), forged());
        }
      }
    };
  }
}
