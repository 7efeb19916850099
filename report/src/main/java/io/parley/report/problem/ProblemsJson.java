package io.parley.report.problem;

import io.parley.format.problem.Problem;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The problems of a file as one JSON object on one line.
public final class ProblemsJson {

  private static final JsonFactory JSON = new JsonFactory();

  private ProblemsJson() {}

  /// The object, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(String file, List<Problem> problems) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("file", file);
      json.writeArrayPropertyStart("problems");
      for (var problem : problems) {
        json.writeStartObject();
        json.writeStringProperty("id", problem.id());
        json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("line", problem.place().line());
        json.writeNumberProperty("column", problem.place().column());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("hint", problem.hint());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }
}
