package io.parley.report.coalition;

import io.parley.conflict.coalition.Upset;
import io.parley.conflict.state.StateSet;
import io.parley.report.analysis.CaseJson;
import io.parley.study.answer.Groups;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What groups could do together, as one JSON object on one line; `docs/formats/results.md`
/// documents it.
public final class GroupsJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final Groups groups;
  private final JsonGenerator json;

  private GroupsJson(Groups groups, JsonGenerator json) {
    this.groups = groups;
    this.json = json;
  }

  /// The object, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(Groups groups, String file) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new GroupsJson(groups, json).write(file);
    }
    return text.toString();
  }

  private void write(String file) {
    json.writeStartObject();
    CaseJson.write(groups.situation(), file, json);
    json.writeObjectPropertyStart("holds");
    for (var concept : groups.stability().entrySet()) {
      json.writeObjectPropertyStart(concept.getKey());
      for (var coalition : groups.coalitions()) {
        states(coalition.id(), concept.getValue().stable(coalition));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("forEveryGroup");
    groups.stability().forEach((concept, stability) -> states(concept, stability.equilibria()));
    json.writeEndObject();
    json.writeStringProperty("concept", groups.concept());
    json.writeArrayPropertyStart("upsets");
    groups.upsets().forEach(this::upset);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void upset(Upset upset) {
    var space = groups.graph().space();
    json.writeStartObject();
    json.writeStringProperty("group", upset.move().coalition().id());
    json.writeStringProperty("from", space.name(upset.move().from()));
    json.writeStringProperty("to", space.name(upset.move().to()));
    json.writeArrayPropertyStart("steps");
    for (var step : upset.move().steps()) {
      json.writeStartObject();
      json.writeStringProperty("by", step.mover().id());
      json.writeStringProperty("to", space.name(step.to()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanProperty("toEquilibrium", upset.toEquilibrium());
    json.writeEndObject();
  }

  private void states(String name, StateSet states) {
    json.writeArrayPropertyStart(name);
    states.stream().forEach(state -> json.writeString(groups.graph().space().name(state)));
    json.writeEndArray();
  }
}
