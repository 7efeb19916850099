package io.parley.report.analysis;

import io.parley.conflict.state.StateSet;
import io.parley.explain.words.Overview;
import io.parley.model.Kind;
import io.parley.study.answer.Analysis;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// An analysis as one JSON object on one line, as `docs/formats/case.md` promises it. States are
/// `Y`/`N` names in increasing number; above the limit their lists are replaced by counts.
public final class AnalysisJson {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Analysis analysis;
  private final boolean listed;

  private AnalysisJson(Analysis analysis, boolean listed) {
    this.analysis = analysis;
    this.listed = listed;
  }

  /// Writes the object, without a line end, as it is made: the lists of a large case are longer than
  /// memory should hold.
  ///
  /// @param file what the case was read from, as the user named it
  /// @param maxStates the most feasible states for which states are listed one by one
  public static void write(Analysis analysis, String file, long maxStates, Writer out) {
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new AnalysisJson(analysis, analysis.graph().space().size() <= maxStates).write(json, file);
    }
  }

  private void write(JsonGenerator json, String file) {
    var graph = analysis.graph();
    json.writeStartObject();
    json.writeStringProperty("case", analysis.situation().title());
    json.writeStringProperty("file", file);
    json.writeStringProperty("kind", analysis.situation().kind().id());
    if (analysis.situation().kind() == Kind.CURRENT) {
      json.writeStringProperty("note", Overview.noForecast());
    }
    ControlJson.write(analysis.situation(), json);
    json.writeArrayPropertyStart("options");
    graph.space().options().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("parties");
    graph.decisionMakers().forEach(i -> json.writeString(i.id()));
    json.writeEndArray();
    json.writeStringProperty("now", graph.space().name(graph.now()));
    TalkJson.write(analysis.situation().talk(), json);
    json.writeBooleanProperty("listed", listed);
    states(json, "states", graph.space().feasible());
    json.writeObjectPropertyStart("stable");
    for (var concept : analysis.table().concepts()) {
      json.writeObjectPropertyStart(concept);
      for (var i : graph.decisionMakers()) {
        states(json, i.id(), analysis.table().stable(concept, i));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("equilibria");
    for (var concept : analysis.table().concepts()) {
      states(json, concept, analysis.table().equilibria(concept));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("reachable");
    states(json, "moves", analysis.byMoves().reached());
    states(json, "improvements", analysis.byImprovements().reached());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void states(JsonGenerator json, String name, StateSet states) {
    if (!listed) {
      json.writeNumberProperty(name, states.size());
      return;
    }
    json.writeArrayPropertyStart(name);
    states.stream().forEach(state -> json.writeString(analysis.graph().space().name(state)));
    json.writeEndArray();
  }
}
