package io.parley.format.tree;

import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.language.Say;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Grows a tree from JSON. A comma too many and comments are let pass: people edit such files.
public final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * TreeBuilder.DEEPEST)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final FileText file;
  private final TreeBuilder builder;

  private JsonTree(FileText file, Problems problems) {
    this.file = file;
    this.builder = new TreeBuilder(problems);
  }

  /// The tree of the file; empty when there is none, or the problems say why.
  public static Optional<Node> parse(FileText file, Problems problems) {
    return new JsonTree(file, problems).parse();
  }

  private Optional<Node> parse() {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (builder.root().isPresent()) {
          builder.stop(
              ProblemKind.SYNTAX,
              place(parser.currentTokenLocation()),
              Say.of("The value of the file has ended before this."));
        }
        if (!builder.going()) {
          break;
        }
        take(token, parser);
      }
    } catch (JacksonException broken) {
      builder.stop(ProblemKind.SYNTAX, place(broken.getLocation()), JsonFault.sentence(broken));
    }
    return builder.root();
  }

  private void take(JsonToken token, JsonParser parser) {
    var place = place(parser.currentTokenLocation());
    switch (token) {
      case START_OBJECT -> builder.begin(place, true, "");
      case START_ARRAY -> builder.begin(place, false, "");
      case END_OBJECT, END_ARRAY -> builder.end();
      case PROPERTY_NAME, VALUE_STRING ->
          builder.scalar(scalar(parser.getString(), place, true), "");
      default -> builder.scalar(scalar(parser.getString(), place, false), "");
    }
  }

  private Node.Scalar scalar(String text, Place start, boolean quoted) {
    var content = new Place(start.line(), start.column() + (quoted ? 1 : 0), 1);
    boolean verbatim = file.has(content, text);
    int width = text.codePointCount(0, text.length()) + (quoted ? 2 : 0);
    return new Node.Scalar(
        verbatim ? start.ofWidth(width) : start, text, quoted, content, verbatim);
  }

  /// Jackson counts columns in Java characters; places count code points.
  private Place place(TokenStreamLocation location) {
    int line = Math.max(1, location.getLineNr());
    int index = Math.clamp(location.getColumnNr() - 1, 0, file.line(line).length());
    return file.place(line, index);
  }
}
