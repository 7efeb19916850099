package io.parley.server.problem;

import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// What is refused before a question of ours is reached, by its status: its stable id, and what is
/// said of it when nothing more is known.
public enum Refusal {
  WRONG_REQUEST(
      HttpStatus.BAD_REQUEST,
      "wrong-request",
      "The request cannot be used",
      "Something in the request is not as the interface describes it (/api/openapi.yaml)."),
  SIGN_IN(HttpStatus.UNAUTHORIZED, "sign-in", "Sign in first", "Sign in, and ask again."),
  FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", "This is not yours to do."),
  NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is nothing at this address."),
  METHOD(
      HttpStatus.METHOD_NOT_ALLOWED,
      "method",
      "Not done this way",
      "This address exists, and does not take this method."),
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "not-acceptable",
      "Not in this form",
      "None of the forms that Accept names can be given."),
  TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "too-large",
      "The request is too large",
      "A request can have 5 MB at most. A case file can have 4 MB."),
  MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "media-type",
      "Not in this form",
      "A request's body must be JSON, and its Content-Type application/json."),
  UNEXPECTED(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "unexpected",
      "Something went wrong here",
      "The server could not answer this. What was saved is safe; the server's log says more.");

  private final HttpStatus status;
  private final String id;
  private final String title;
  private final String detail;

  Refusal(HttpStatus status, String id, String title, String detail) {
    this.status = status;
    this.id = id;
    this.title = title;
    this.detail = detail;
  }

  /// The refusal of a status; of one we have no words for, the general one of its kind.
  static Refusal of(HttpStatusCode status) {
    return Arrays.stream(values())
        .filter(refusal -> refusal.status.isSameCodeAs(status))
        .findFirst()
        .orElse(status.is4xxClientError() ? WRONG_REQUEST : UNEXPECTED);
  }

  /// The problem details, with the words it has of itself.
  public ProblemDetail problem() {
    return problem(detail);
  }

  /// The problem details, with better words.
  public ProblemDetail problem(String detail) {
    return RefusedException.problem(status, id, title, detail, Map.of());
  }

  /// The refusal, to be thrown.
  public RefusedException exception() {
    return RefusedException.of(status, id, title, detail);
  }
}
