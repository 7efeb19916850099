package io.parley.certificate.file;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Question;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/// Reads a certificate, entry by entry: the heading, the claims, the end; problems in between or
/// instead. No input makes it throw, and it holds one entry at a time.
public final class CertificateReader implements Iterator<Entry> {

  /// What comes next.
  private enum Place {
    HEADING,
    CLAIM,
    NOTHING
  }

  /// Brackets open around a claim: the certificate's and the list's.
  private static final int AROUND_CLAIM = 2;

  private final Tokens tokens;
  private final Map<String, Integer> lineOf = new HashMap<>();
  private Place place = Place.HEADING;
  private int lastLine;

  /// Reads from a stream, which the caller closes.
  public CertificateReader(InputStream in) {
    this.tokens = new Tokens(in);
  }

  @Override
  public boolean hasNext() {
    return place != Place.NOTHING;
  }

  @Override
  public Entry next() {
    try {
      return switch (place) {
        case HEADING -> heading();
        case CLAIM -> claimOrEnd();
        case NOTHING -> throw new NoSuchElementException();
      };
    } catch (Malformed malformed) {
      return fatal(malformed.reason());
    } catch (JacksonException unreadable) {
      return fatal("This cannot be read as JSON in UTF-8: " + unreadable.getOriginalMessage());
    }
  }

  private Entry.Problem fatal(String message) {
    place = Place.NOTHING;
    return new Entry.Problem(tokens.line(), message, true);
  }

  private Entry heading() {
    tokens.startEntry();
    tokens.advance();
    tokens.openObject();
    requireVersion(tokens.number("certificate"));
    var question = question(text("question"));
    var title = text("title");
    var file = text("file");
    var digest = text("sha256");
    var control = tokens.texts("control");
    mark("control");
    var readings = tokens.list("readings", () -> ClaimReader.reading(tokens.text()));
    mark("readings");
    var concepts = tokens.list("concepts", () -> ClaimReader.concept(tokens.text()));
    mark("concepts");
    var now = text("now");
    var outcomes = tokens.list("outcomes", tokens::text);
    mark("outcomes");
    var caseText = text("case");
    tokens.openList("claims");
    lastLine = tokens.line();
    place = Place.CLAIM;
    return new Entry.Heading(
        new Certificate(
            question, title, file, digest, control, readings, concepts, now, outcomes, caseText),
        lineOf);
  }

  private static Question question(String id) {
    return Question.named(id)
        .orElseThrow(() ->
            new Malformed(
                "There are no certificates of (%s); there are of %s"
                    .formatted(id, Question.ids())));
  }

  private String text(String field) {
    var text = tokens.text(field);
    mark(field);
    return text;
  }

  private void mark(String field) {
    lineOf.put(field, tokens.line());
  }

  private static void requireVersion(int version) {
    if (version != Certificate.VERSION) {
      throw new Malformed(
          "This is a certificate of version %d; version %d can be read"
              .formatted(version, Certificate.VERSION));
    }
  }

  private Entry claimOrEnd() {
    tokens.startEntry();
    if (tokens.advance() == JsonToken.END_ARRAY) {
      return end();
    }
    int line = tokens.line();
    try {
      var claim = new ClaimReader(tokens).claim();
      boolean ownLine = line > lastLine && line == tokens.line();
      lastLine = tokens.line();
      return ownLine
          ? new Entry.Stated(line, claim)
          : new Entry.Problem(line, "A claim should stand on a line of its own", false);
    } catch (Malformed malformed) {
      tokens.leaveTo(AROUND_CLAIM);
      lastLine = tokens.line();
      return new Entry.Problem(line, malformed.reason(), false);
    }
  }

  private Entry end() {
    int line = tokens.line();
    tokens.closeObject();
    if (tokens.advance() != null) {
      throw new Malformed("The certificate has ended, but something follows it");
    }
    place = Place.NOTHING;
    return new Entry.End(line);
  }
}
