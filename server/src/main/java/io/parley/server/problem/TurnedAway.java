package io.parley.server.problem;

import io.parley.language.Say;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What the framework turned away before a question of ours was reached, under our ids and in our
/// words: its own are English and tell of its inside.
final class TurnedAway {

  private TurnedAway() {}

  static ProblemDetail problem(Exception failed, HttpStatusCode status) {
    var refusal = Refusal.of(status);
    return switch (failed) {
      case HttpMessageNotReadableException unread -> refusal.problem(Unreadable.why(unread));
      case MissingServletRequestParameterException missing ->
          refusal.problem(Say.of("The address lacks “%s”.", missing.getParameterName()));
      case MissingRequestHeaderException missing ->
          refusal.problem(Say.of("The header %s is missing.", missing.getHeaderName()));
      case MethodArgumentTypeMismatchException wrong ->
          refusal.problem(
              Say.of(
                  "“%s” cannot be the value of “%s”.",
                  String.valueOf(wrong.getValue()), wrong.getName()));
      default -> refusal.problem();
    };
  }
}
