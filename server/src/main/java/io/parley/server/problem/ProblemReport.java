package io.parley.server.problem;

import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/// What is said of requests that Tomcat refuses before anything of ours sees them: a problem, as
/// everywhere, in place of a page.
public final class ProblemReport extends ErrorReportValve {

  /// A method or coding, and a version, that the server does not know.
  private static final Set<Integer> UNKNOWN_HTTP = Set.of(501, 505);

  private final ProblemWriter problems;

  public ProblemReport(ProblemWriter problems) {
    setShowReport(false);
    setShowServerInfo(false);
    this.problems = problems;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable why) {
    boolean wanted =
        response.getStatus() >= 400
            && response.getContentWritten() == 0
            && response.setErrorReported();
    if (!wanted) {
      return;
    }
    try {
      problems.write(response, refusal(response.getStatus()).problem());
      response.finishResponse();
    } catch (IOException _) {
      // Whoever asked is gone.
    }
  }

  /// What HTTP has no name for here is the asker's mistake, whatever Tomcat calls it.
  private static Refusal refusal(int status) {
    return UNKNOWN_HTTP.contains(status)
        ? Refusal.WRONG_REQUEST
        : Refusal.of(HttpStatusCode.valueOf(status));
  }
}
