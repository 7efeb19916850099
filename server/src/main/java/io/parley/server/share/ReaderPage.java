package io.parley.server.share;

import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/// One page with its script, its style and its data within it. It asks no server for anything, and
/// its content security policy says so: nothing runs but that script, and nothing is fetched.
final class ReaderPage {

  private static final String FOLDER = "web/reader/";

  private final String script;
  private final String style;

  private ReaderPage(String script, String style) {
    this.script = script;
    this.style = style;
  }

  /// The page as it was built.
  ///
  /// @throws RefusedException when it was not built
  static ReaderPage built() {
    return new ReaderPage(file("reader.js"), file("reader.css"));
  }

  private static String file(String name) {
    var found = new ClassPathResource(FOLDER + name);
    if (!found.exists()) {
      throw RefusedException.of(
          HttpStatus.SERVICE_UNAVAILABLE,
          "no-pages",
          Say.of("The pages were not built"),
          Say.of(
              "This workbench was built without its pages, so it cannot write one. Install Node 20 or newer and build it again."));
    }
    try {
      return found.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The page about a case.
  ///
  /// @param json all that it is to show
  String about(String title, String language, String json) {
    String code = withinElement(script, "script");
    String look = withinElement(style, "style");
    return """
    <!doctype html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>%s</style>
    </head>
    <body>
    <div id="app"></div>
    <script type="application/json" id="parley-case">%s</script>
    <script type="module">%s</script>
    </body>
    </html>
    """
        .formatted(
            HtmlUtils.htmlEscape(language),
            hash(code),
            hash(look),
            HtmlUtils.htmlEscape(title),
            look,
            data(json),
            code);
  }

  /// The text of a script or style element, which nothing in it may end.
  private static String withinElement(String text, String element) {
    return text.replace("</" + element, "<\\/" + element).replace("<!--", "<\\!--");
  }

  /// JSON that neither ends its element nor begins a comment, and that is JavaScript, too.
  private static String data(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
