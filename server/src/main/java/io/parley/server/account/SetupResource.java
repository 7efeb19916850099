package io.parley.server.account;

import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Making the first account in the browser: at the machine itself, where whoever sits could use the
/// command line as well.
@RestController
public class SetupResource {

  private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "Via");

  private final FirstAccount first;
  private final SignIns signIns;
  private final SessionResource sessions;
  private final AuditTrail audit;
  private final Visitors visitors;

  public SetupResource(
      FirstAccount first,
      SignIns signIns,
      SessionResource sessions,
      AuditTrail audit,
      Visitors visitors) {
    this.first = first;
    this.signIns = signIns;
    this.sessions = sessions;
    this.audit = audit;
    this.visitors = visitors;
  }

  @PostMapping("/api/setup")
  @ResponseStatus(HttpStatus.CREATED)
  SessionResource.Session setUp(
      @RequestBody Credentials credentials,
      HttpServletRequest request,
      HttpServletResponse response) {
    visitors.requireTeam();
    if (!atThisMachine(request)) {
      throw RefusedException.of(
          HttpStatus.FORBIDDEN,
          "set-up-elsewhere",
          Say.of("Not from here"),
          Say.of(
              "The first account is made at the machine that runs Parley: parley serve --first-account NAME."));
    }
    var account = first.make(credentials.name(), credentials.password());
    audit.note(account, "first account made", account.name());
    signIns.signIn(credentials, request, response);
    return sessions.session((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
  }

  /// A proxy on this machine asks from it for others; it says so, or names itself otherwise.
  private static boolean atThisMachine(HttpServletRequest request) {
    return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
        && Audience.thisMachine(request.getServerName())
        && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
  }
}
