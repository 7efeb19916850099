package io.parley.server.problem;

import io.parley.language.Say;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// What is refused before a question of ours is reached, by its status: its stable id, and what is
/// said of it when nothing more is known.
public enum Refusal {
  WRONG_REQUEST(HttpStatus.BAD_REQUEST, "wrong-request"),
  SIGN_IN(HttpStatus.UNAUTHORIZED, "sign-in"),
  FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
  NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),
  METHOD(HttpStatus.METHOD_NOT_ALLOWED, "method"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
  MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type"),
  UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");

  private final HttpStatus status;
  private final String id;

  Refusal(HttpStatus status, String id) {
    this.status = status;
    this.id = id;
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
    return problem(detail());
  }

  /// The problem details, with better words.
  public ProblemDetail problem(String detail) {
    return RefusedException.problem(status, id, title(), detail, Map.of());
  }

  /// The refusal, to be thrown.
  public RefusedException exception() {
    return RefusedException.of(status, id, title(), detail());
  }

  private String title() {
    return switch (this) {
      case WRONG_REQUEST -> Say.of("The request cannot be used");
      case SIGN_IN -> Say.of("Sign in first");
      case FORBIDDEN -> Say.of("Not allowed");
      case NOT_FOUND -> Say.of("Not found");
      case METHOD -> Say.of("Not done this way");
      case NOT_ACCEPTABLE, MEDIA_TYPE -> Say.of("Not in this form");
      case TOO_LARGE -> Say.of("The request is too large");
      case UNEXPECTED -> Say.of("Something went wrong here");
    };
  }

  private String detail() {
    return switch (this) {
      case WRONG_REQUEST ->
          Say.of(
              "Something in the request is not as the interface describes it (/api/openapi.yaml).");
      case SIGN_IN -> Say.of("Sign in, and ask again.");
      case FORBIDDEN -> Say.of("This is not yours to do.");
      case NOT_FOUND -> Say.of("There is nothing at this address.");
      case METHOD -> Say.of("This address exists, and does not take this method.");
      case NOT_ACCEPTABLE -> Say.of("None of the forms that Accept names can be given.");
      case TOO_LARGE -> Say.of("A request can have 5 MB at most. A case file can have 4 MB.");
      case MEDIA_TYPE ->
          Say.of("A request's body must be JSON, and its Content-Type application/json.");
      case UNEXPECTED ->
          Say.of(
              "The server could not answer this. What was saved is safe; the server's log says more.");
    };
  }
}
