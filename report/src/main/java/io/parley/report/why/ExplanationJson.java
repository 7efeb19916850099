package io.parley.report.why;

import io.parley.conflict.state.State;
import io.parley.explain.reason.Departure;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.PartyReasons;
import io.parley.report.analysis.CaseJson;
import io.parley.report.standing.StandingColumn;
import io.parley.study.answer.Explanation;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Why an outcome holds, as one JSON object on one line; `docs/formats/results.md` documents it.
public final class ExplanationJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final Explanation explanation;
  private final JsonGenerator json;

  private ExplanationJson(Explanation explanation, JsonGenerator json) {
    this.explanation = explanation;
    this.json = json;
  }

  /// The object, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(Explanation explanation, String file) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new ExplanationJson(explanation, json).write(file);
    }
    return text.toString();
  }

  private void write(String file) {
    var reasons = explanation.reasons();
    json.writeStartObject();
    CaseJson.write(explanation.situation(), file, json);
    json.writeStringProperty("state", name(reasons.state()));
    json.writeStringProperty("concept", reasons.concept().id());
    json.writeStringProperty("reading", explanation.reading().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("holds", reasons.holds());
    json.writeBooleanProperty("certain", reasons.certain());
    strings("holdsUnder", explanation.holdingUnder());
    strings("notUnder", explanation.notUnder());
    json.writeArrayPropertyStart("parties");
    reasons.parties().forEach(this::party);
    json.writeEndArray();
    var footing = new Footing();
    footing.add(reasons);
    StandingColumn.write(footing, json);
    strings("text", new ExplanationPage(explanation).paragraphs());
    json.writeEndObject();
  }

  private void party(PartyReasons party) {
    json.writeStartObject();
    json.writeStringProperty("party", party.who().id());
    json.writeBooleanProperty("holds", party.holds());
    json.writeBooleanProperty("certain", party.certain());
    json.writeArrayPropertyStart("steps");
    party.departures().forEach(this::departure);
    json.writeEndArray();
    strings("alsoTo", party.otherImprovements().stream().map(this::name).toList());
    var footing = new Footing();
    footing.add(party);
    StandingColumn.write(footing, json);
    json.writeEndObject();
  }

  private void departure(Departure departure) {
    var reply = Reply.of(departure);
    json.writeStartObject();
    json.writeStringProperty("to", name(departure.step().to()));
    json.writeStringProperty("reply", reply.kind());
    json.writeArrayPropertyStart("by");
    for (var step : reply.steps()) {
      json.writeStartObject();
      json.writeStringProperty("party", step.mover().id());
      json.writeStringProperty("to", name(step.to()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanProperty("deters", reply.deters());
    json.writeEndObject();
  }

  private String name(State state) {
    return explanation.graph().space().name(state);
  }

  private void strings(String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
