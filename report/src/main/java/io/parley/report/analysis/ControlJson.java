package io.parley.report.analysis;

import io.parley.model.Case;
import tools.jackson.core.JsonGenerator;

/// Who decides for each party with factions, as the member `control` of a JSON object.
public final class ControlJson {

  private ControlJson() {}

  /// Writes the member.
  public static void write(Case situation, JsonGenerator json) {
    json.writeObjectPropertyStart("control");
    situation.parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .forEach(party -> json.writeStringProperty(party.id(), party.control().text()));
    json.writeEndObject();
  }
}
