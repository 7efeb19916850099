package io.parley.server.problem;

import io.parley.language.Say;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// A request that is refused, with the problem details (RFC 9457) that say why.
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// The property that says after how many seconds to try again.
  static final String RETRY_AFTER = "retryAfter";

  private final transient ProblemDetail problem;

  private RefusedException(ProblemDetail problem) {
    super(problem.getDetail());
    this.problem = problem;
  }

  /// A refusal.
  ///
  /// @param id stable, such as `case-changed`
  /// @param detail what is wrong and what to try
  public static RefusedException of(HttpStatus status, String id, String title, String detail) {
    return of(status, id, title, detail, Map.of());
  }

  /// A refusal that carries more than words.
  public static RefusedException of(
      HttpStatus status, String id, String title, String detail, Map<String, Object> more) {
    return new RefusedException(problem(status, id, title, detail, more));
  }

  /// There is no such thing, or it is not the asker's to know of.
  public static RefusedException missing(String what) {
    return of(
        HttpStatus.NOT_FOUND,
        "not-found",
        Say.of("Not found"),
        Say.of("There is no such %s here, or it is not yours to see.", what));
  }

  /// The request itself is wrong.
  public static RefusedException wrong(String detail) {
    return of(
        HttpStatus.BAD_REQUEST, "wrong-request", Say.of("The request cannot be used"), detail);
  }

  /// Too much was asked for; it may be asked for again later.
  ///
  /// @param id stable, such as `too-many-sign-ins`
  /// @param wait how long to wait
  public static RefusedException later(String id, String title, String detail, Duration wait) {
    long seconds = wait.plusSeconds(1).toSeconds();
    return of(HttpStatus.TOO_MANY_REQUESTS, id, title, detail, Map.of(RETRY_AFTER, seconds));
  }

  /// The problem details of a refusal.
  public static ProblemDetail problem(
      HttpStatus status, String id, String title, String detail, Map<String, Object> more) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("problems#" + id));
    problem.setTitle(title);
    more.forEach(problem::setProperty);
    return problem;
  }

  /// What the client is told.
  public ProblemDetail problem() {
    return problem;
  }
}
