package io.parley.report.inverse;

import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.inverse.OptionChange;
import io.parley.conflict.inverse.OptionEffect;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.report.hinge.SearchJson;
import io.parley.study.answer.InverseStudy;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What would have to be true, as one JSON object on one line, as `docs/formats/hinges.md` promises
/// it.
public final class InverseJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final InverseStudy study;
  private final JsonGenerator json;

  private InverseJson(InverseStudy study, JsonGenerator json) {
    this.study = study;
    this.json = json;
  }

  /// The object, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(InverseStudy study, String file) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new InverseJson(study, json).write(file);
    }
    return text.toString();
  }

  private void write(String file) {
    json.writeStartObject();
    SearchJson.heading(study.situation(), study.deciding(), file, json);
    json.writeStringProperty("state", name(study.state()));
    json.writeArrayPropertyStart("holds");
    study.concepts().stream()
        .filter(id -> study.asStated().holds(id, study.state()))
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeBooleanProperty("reached", study.asStated().reaches(study.state()));
    json.writeArrayPropertyStart("parties");
    study.requirements().forEach(this::party);
    json.writeEndArray();
    json.writeArrayPropertyStart("options");
    study.options().forEach(this::option);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void party(InverseStudy.OfVoice of) {
    json.writeStartObject();
    SearchJson.voice(of.voice(), json);
    json.writeStringProperty("name", of.voice().name());
    json.writeArrayPropertyStart("byRanking");
    of.byState().forEach(this::concept);
    json.writeEndArray();
    json.writeArrayPropertyStart("byOrder");
    of.byStatement().forEach(this::swaps);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void concept(InverseStudy.OfConcept of) {
    json.writeStartObject();
    json.writeStringProperty("concept", of.condition().concept().id());
    json.writeBooleanProperty("holds", of.holds());
    json.writeArrayPropertyStart("atOrBelow");
    of.demotions().sets().forEach(this::states);
    json.writeEndArray();
    json.writeBooleanProperty("all", of.demotions().all());
    json.writeArrayPropertyStart("exactlyWhen");
    for (var clause : of.condition().clauses()) {
      json.writeStartArray();
      clause.ways().forEach(this::states);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void swaps(Radius radius) {
    json.writeStartObject();
    switch (radius.claim()) {
      case Claim.HoldsFor(var concept, _, _) -> {
        json.writeStringProperty("goal", "holdsForParty");
        json.writeStringProperty("concept", concept);
      }
      case Claim.Holds(var concept, _) -> {
        json.writeStringProperty("goal", "holds");
        json.writeStringProperty("concept", concept);
      }
      case Claim.Reached _ -> json.writeStringProperty("goal", "reached");
    }
    SearchJson.radius(radius, json);
    json.writeEndObject();
  }

  private void option(OptionEffect effect) {
    json.writeStartObject();
    json.writeStringProperty(
        "change",
        switch (effect.change()) {
          case OptionChange.MadeReversible _ -> "reversible";
          case OptionChange.Guaranteed _ -> "guaranteed";
          case OptionChange.DoneFirst _ -> "doneFirst";
        });
    json.writeStringProperty("option", effect.change().option());
    concepts("begins", effect.begins());
    concepts("ceases", effect.ceases());
    json.writeBooleanProperty("opened", effect.opened());
    if (effect.opened()) {
      json.writeNumberProperty("steps", effect.steps());
    }
    json.writeBooleanProperty("closed", effect.closed());
    json.writeEndObject();
  }

  private void concepts(String name, List<StabilityConcept> concepts) {
    json.writeArrayPropertyStart(name);
    concepts.forEach(concept -> json.writeString(concept.id()));
    json.writeEndArray();
  }

  private void states(Collection<State> states) {
    json.writeStartArray();
    states.stream().sorted().forEach(state -> json.writeString(name(state)));
    json.writeEndArray();
  }

  private String name(State state) {
    return study.graph().space().name(state);
  }
}
