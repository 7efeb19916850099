package io.parley.server.account;

import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Making the first account in the browser, for whoever started the server and could use the command
/// line as well.
@RestController
public class SetupResource {

  private final FirstAccount first;
  private final SetupCode code;
  private final SignInLimits limits;
  private final SignIns signIns;
  private final SessionResource sessions;
  private final AuditTrail audit;
  private final Visitors visitors;

  SetupResource(
      FirstAccount first,
      SetupCode code,
      SignInLimits limits,
      SignIns signIns,
      SessionResource sessions,
      AuditTrail audit,
      Visitors visitors) {
    this.first = first;
    this.code = code;
    this.limits = limits;
    this.signIns = signIns;
    this.sessions = sessions;
    this.audit = audit;
    this.visitors = visitors;
  }

  /// The first account, and the code that was shown to whoever may make it.
  record SetUp(String name, String password, String code) {

    /// Without the password and the code, which belong in no log.
    @Override
    public String toString() {
      return "SetUp[" + name + "]";
    }
  }

  @PostMapping("/api/setup")
  @ResponseStatus(HttpStatus.CREATED)
  SessionResource.Session setUp(
      @RequestBody SetUp wanted, HttpServletRequest request, HttpServletResponse response) {
    visitors.requireTeam();
    var attempt = limits.claim(request.getRemoteAddr(), wanted.name());
    if (code.refuses(wanted.code())) {
      throw RefusedException.of(
          HttpStatus.FORBIDDEN,
          "set-up-code",
          Say.of("This is not the code"),
          Say.of(
              "Give the code that Parley showed when it was started, or make the first account at its command line: parley serve --first-account NAME."));
    }
    attempt.succeeded();
    var credentials = new Credentials(wanted.name(), wanted.password());
    var account = first.make(credentials.name(), credentials.password());
    audit.note(account, AuditAction.FIRST_ACCOUNT_MADE, account.name());
    signIns.signIn(credentials, request, response);
    return sessions.session((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
  }
}
