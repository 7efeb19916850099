package io.parley.server;

import io.parley.language.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers each request in the language its reader asked for (`Accept-Language`); in English where
/// none was named, whatever the server's own language is.
final class RequestLanguage extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ACCEPT_LANGUAGE)) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    var language =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
            ? Language.ENGLISH
            : Language.bestOf(Collections.list(request.getLocales()));
    try {
      language.during(() -> {
        chain.doFilter(request, response);
        return response;
      });
    } catch (IOException | ServletException | RuntimeException failed) {
      throw failed;
    } catch (Exception other) {
      throw new ServletException(other);
    }
  }

  /// What the container could not answer is said in that language, too.
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
