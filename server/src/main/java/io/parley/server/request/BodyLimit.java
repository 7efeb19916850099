package io.parley.server.request;

import io.parley.server.problem.ProblemWriter;
import io.parley.server.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/// Refuses requests that are too large: at once when they say so, and otherwise as soon as more is
/// read than may be.
public final class BodyLimit extends OncePerRequestFilter {

  /// The most bytes a request's body may have. A case file of 4 MB fits, written as a JSON string.
  static final int MOST = 5 * 1024 * 1024;

  private final ProblemWriter problems;

  public BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST) {
      problems.write(response, Refusal.TOO_LARGE.problem());
    } else if (request.getContentLengthLong() >= 0) {
      rest.doFilter(request, response);
    } else {
      rest.doFilter(new OfUnknownLength(request), response);
    }
  }

  /// A request that does not say how long it is.
  private static final class OfUnknownLength extends ContentCachingRequestWrapper {

    OfUnknownLength(HttpServletRequest request) {
      super(request, MOST);
    }

    @Override
    protected void handleContentOverflow(int limit) {
      throw Refusal.TOO_LARGE.exception();
    }
  }
}
