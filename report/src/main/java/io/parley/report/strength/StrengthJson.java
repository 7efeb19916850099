package io.parley.report.strength;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.state.StateSet;
import io.parley.explain.name.OutcomeNames;
import io.parley.explain.words.Overview;
import io.parley.model.Kind;
import io.parley.report.standing.StandingColumn;
import io.parley.study.answer.Standing;
import io.parley.study.answer.Strength;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// How strongly outcomes hold, as one JSON object on one line. States are `Y`/`N` names in
/// increasing number; what holds strongly stands under `general` too.
public final class StrengthJson {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Strength strength;
  private final Standing standing;

  private StrengthJson(Strength strength, Standing standing) {
    this.strength = strength;
    this.standing = standing;
  }

  /// Writes the object, without a line end.
  ///
  /// @param standing which judgements are behind what holds
  /// @param file what the case was read from, as the user named it
  public static void write(Strength strength, Standing standing, String file, Writer out) {
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new StrengthJson(strength, standing).write(json, file);
    }
  }

  private void write(JsonGenerator json, String file) {
    json.writeStartObject();
    json.writeStringProperty("case", strength.situation().title());
    json.writeStringProperty("file", file);
    json.writeStringProperty("kind", strength.situation().kind().id());
    if (strength.situation().kind() == Kind.CURRENT) {
      json.writeStringProperty("note", Overview.noForecast());
    }
    json.writeArrayPropertyStart("options");
    strength.graph().space().options().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("parties");
    strength.graph().decisionMakers().forEach(i -> json.writeString(i.id()));
    json.writeEndArray();
    table(json, "general", strength.general());
    table(json, "strong", strength.strong());
    StandingColumn.write(
        standing, new OutcomeNames(strength.situation(), strength.graph().space()), json);
    json.writeEndObject();
  }

  private void table(JsonGenerator json, String name, StabilityTable table) {
    json.writeObjectPropertyStart(name);
    json.writeObjectPropertyStart("stable");
    for (var concept : table.concepts()) {
      json.writeObjectPropertyStart(concept);
      strength
          .graph()
          .decisionMakers()
          .forEach(i -> states(json, i.id(), table.stable(concept, i)));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("equilibria");
    table.concepts().forEach(concept -> states(json, concept, table.equilibria(concept)));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void states(JsonGenerator json, String name, StateSet states) {
    json.writeArrayPropertyStart(name);
    states.stream().forEach(state -> json.writeString(strength.graph().space().name(state)));
    json.writeEndArray();
  }
}
