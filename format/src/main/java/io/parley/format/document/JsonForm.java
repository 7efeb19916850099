package io.parley.format.document;

import io.parley.format.file.FileText;
import io.parley.format.problem.Problems;
import io.parley.format.tree.FileTree;
import io.parley.format.tree.Node;
import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The document of a file as JSON text: YAML is turned into it, without its comments.
public final class JsonForm {

  private static final JsonFactory JSON = new JsonFactory();

  /// What YAML 1.2 takes for a number, as far as JSON writes it the same way.
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");

  private JsonForm() {}

  /// The document of a file; empty when the file is not well formed.
  ///
  /// @param name the name of the file, which says what notation it is in
  public static Optional<String> of(String name, String text) {
    return FileTree.of(FileText.of(name, text), new Problems(FileText.of(name, text)))
        .map(JsonForm::written);
  }

  private static String written(Node document) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(document, json);
    }
    return text.toString();
  }

  private static void write(Node node, JsonGenerator json) {
    switch (node) {
      case Node.Scalar scalar -> write(scalar, json);
      case Node.Sequence sequence -> {
        json.writeStartArray();
        sequence.items().forEach(item -> write(item, json));
        json.writeEndArray();
      }
      case Node.Mapping mapping -> {
        json.writeStartObject();
        for (var entry : mapping.entries()) {
          json.writeName(entry.key().text());
          write(entry.value(), json);
        }
        json.writeEndObject();
      }
    }
  }

  private static void write(Node.Scalar scalar, JsonGenerator json) {
    if (scalar.absent()) {
      json.writeNull();
    } else if (scalar.quoted()) {
      json.writeString(scalar.text());
    } else if (scalar.text().equals("true") || scalar.text().equals("false")) {
      json.writeBoolean(scalar.text().equals("true"));
    } else if (NUMBER.matcher(scalar.text()).matches()) {
      json.writeNumber(scalar.text());
    } else {
      json.writeString(scalar.text());
    }
  }
}
