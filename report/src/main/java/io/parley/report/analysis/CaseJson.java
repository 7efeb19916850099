package io.parley.report.analysis;

import io.parley.explain.words.Overview;
import io.parley.model.Case;
import io.parley.model.Kind;
import tools.jackson.core.JsonGenerator;

/// What the JSON about a case begins with: which case it is, and who decides in it.
public final class CaseJson {

  private CaseJson() {}

  /// Writes the members `case`, `file`, `kind`, of a case that is going on `note`, and `control`.
  ///
  /// @param file what the case was read from, as the user named it
  public static void write(Case situation, String file, JsonGenerator json) {
    json.writeStringProperty("case", situation.title());
    json.writeStringProperty("file", file);
    json.writeStringProperty("kind", situation.kind().id());
    if (situation.kind() == Kind.CURRENT) {
      json.writeStringProperty("note", Overview.noForecast());
    }
    ControlJson.write(situation, json);
  }
}
