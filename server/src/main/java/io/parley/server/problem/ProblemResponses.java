package io.parley.server.problem;

import io.parley.language.Say;
import io.parley.store.RefusedTextException;
import io.parley.store.StoreException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/// From what went wrong to what the client is told. Nothing of the inside is told.
@RestControllerAdvice
public class ProblemResponses extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedException refused) {
    return response(refused.problem());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refusedText(RefusedTextException refused) {
    return response(
        RefusedException.problem(
            HttpStatus.BAD_REQUEST,
            "text",
            Say.of("A text cannot be kept"),
            String.valueOf(refused.getMessage()),
            Map.of()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> store(StoreException failed) {
    LOG.error("The store did not answer", failed);
    return response(
        RefusedException.problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "store",
            Say.of("Nothing was saved"),
            Say.of(
                "The place where cases are kept does not answer. What is on the screen is not lost; try again."),
            Map.of()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> denied(AccessDeniedException denied) {
    throw denied;
  }

  /// To whoever went away before the answer there is nothing to say.
  @ExceptionHandler
  @Nullable ResponseEntity<ProblemDetail> unexpected(Exception failed) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failed)) {
      return null;
    }
    LOG.error("A request failed", failed);
    return response(Refusal.UNEXPECTED.problem());
  }

  /// A stream of events has no end of its own: its time is over when the workbench stops.
  @Override
  protected @Nullable ResponseEntity<Object> handleAsyncRequestTimeoutException(
      AsyncRequestTimeoutException failed,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return null;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failed,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var problem = TurnedAway.problem(failed, status);
    return super.handleExceptionInternal(
        failed, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
  }

  private static ResponseEntity<ProblemDetail> response(ProblemDetail problem) {
    var response = ResponseEntity.status(problem.getStatus());
    var more = problem.getProperties();
    if (more != null && more.get(RefusedException.RETRY_AFTER) instanceof Long seconds) {
      response.header(HttpHeaders.RETRY_AFTER, seconds.toString());
    }
    return response.body(problem);
  }
}
