package io.parley.report.certainty;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.StateSet;
import io.parley.explain.name.OutcomeNames;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Unknowns;
import io.parley.model.Kind;
import io.parley.model.doubt.Doubt;
import io.parley.model.doubt.Fact;
import io.parley.report.standing.StandingColumn;
import io.parley.study.answer.Certainty;
import io.parley.study.answer.SettledDoubt;
import io.parley.study.answer.Standing;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// What is certain, as one JSON object on one line. States are `Y`/`N` names in increasing number.
public final class CertaintyJson {

  /// The most groups of outcomes for which it is said when they hold, under one concept.
  private static final int MOST_TURNS = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Certainty certainty;
  private final Standing standing;
  private final Unknowns unknowns;

  private CertaintyJson(Certainty certainty, Standing standing) {
    this.certainty = certainty;
    this.standing = standing;
    this.unknowns =
        new Unknowns(
            certainty.situation(),
            certainty.graph().space(),
            new Phrases(certainty.situation(), certainty.graph()));
  }

  /// Writes the object, without a line end.
  ///
  /// @param standing which judgements are behind what holds or may hold
  /// @param file what the case was read from, as the user named it
  public static void write(Certainty certainty, Standing standing, String file, Writer out) {
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new CertaintyJson(certainty, standing).write(json, file);
    }
  }

  private void write(JsonGenerator json, String file) {
    var graph = certainty.graph();
    json.writeStartObject();
    json.writeStringProperty("case", certainty.situation().title());
    json.writeStringProperty("file", file);
    json.writeStringProperty("kind", certainty.situation().kind().id());
    if (certainty.situation().kind() == Kind.CURRENT) {
      json.writeStringProperty("note", Overview.noForecast());
    }
    json.writeArrayPropertyStart("options");
    graph.space().options().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("parties");
    graph.decisionMakers().forEach(i -> json.writeString(i.id()));
    json.writeEndArray();
    json.writeStringProperty("completions", certainty.completions().toString());
    json.writeNumberProperty("leftOut", certainty.leftOut());
    json.writeArrayPropertyStart("exact");
    certainty.concepts().stream().filter(certainty::exact).forEach(json::writeString);
    json.writeEndArray();
    json.writeObjectPropertyStart("stable");
    for (var concept : certainty.concepts()) {
      json.writeObjectPropertyStart(concept);
      for (var extension : Extension.values()) {
        json.writeObjectPropertyStart(id(extension));
        graph
            .decisionMakers()
            .forEach(i -> states(json, i.id(), certainty.stable(concept, i, extension)));
        json.writeEndObject();
      }
      if (certainty.exact(concept)) {
        exact(json, "every", whose -> certainty.always(concept, whose));
        exact(json, "some", whose -> certainty.sometimes(concept, whose));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("equilibria");
    for (var concept : certainty.concepts()) {
      json.writeObjectPropertyStart(concept);
      for (var extension : Extension.values()) {
        states(json, id(extension), certainty.equilibria(concept, extension));
      }
      if (certainty.exact(concept)) {
        states(json, "every", certainty.always(concept, graph.decisionMakers()));
        states(json, "some", certainty.sometimes(concept, graph.decisionMakers()));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("turns");
    certainty.concepts().forEach(concept -> turns(json, concept));
    json.writeEndObject();
    StandingColumn.write(standing, new OutcomeNames(certainty.situation(), graph.space()), json);
    json.writeArrayPropertyStart("doubts");
    certainty.settled().forEach(settled -> doubt(json, settled));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void exact(
      JsonGenerator json, String name, Function<List<DecisionMaker>, StateSet> holding) {
    json.writeObjectPropertyStart(name);
    certainty
        .graph()
        .decisionMakers()
        .forEach(i -> states(json, i.id(), holding.apply(List.of(i))));
    json.writeEndObject();
  }

  private void turns(JsonGenerator json, String concept) {
    var everyone = certainty.graph().decisionMakers();
    json.writeArrayPropertyStart(concept);
    for (var turn : certainty.completed().turns(concept, everyone, MOST_TURNS)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("states");
      turn.states().forEach(state -> json.writeString(certainty.graph().space().name(state)));
      json.writeEndArray();
      facts(json, "holdsIf", turn.holds());
      facts(json, "failsIf", turn.fails());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void facts(JsonGenerator json, String name, List<Fact> facts) {
    json.writeArrayPropertyStart(name);
    facts.forEach(fact -> json.writeString(unknowns.fact(fact)));
    json.writeEndArray();
  }

  private void doubt(JsonGenerator json, SettledDoubt settled) {
    json.writeStartObject();
    json.writeStringProperty("about", kind(settled.doubt()));
    json.writeStringProperty("of", settled.doubt().holder().id());
    json.writeStringProperty("text", unknowns.doubt(settled.doubt()));
    json.writeArrayPropertyStart("settled");
    for (var way : settled.ways()) {
      json.writeStartObject();
      json.writeStringProperty("way", unknowns.settled(way.settlement()));
      json.writeObjectPropertyStart("necessary");
      certainty
          .concepts()
          .forEach(concept -> states(json, concept, way.certain().equilibria(concept)));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String kind(Doubt doubt) {
    return switch (doubt) {
      case Doubt.Maybe _ -> "judgement";
      case Doubt.Unordered _ -> "order";
      case Doubt.Unranked _ -> "outcomes";
      case Doubt.WhoDecides _ -> "control";
    };
  }

  private static String id(Extension extension) {
    return extension.name().toLowerCase(Locale.ROOT);
  }

  private void states(JsonGenerator json, String name, StateSet states) {
    json.writeArrayPropertyStart(name);
    states.stream().forEach(state -> json.writeString(certainty.graph().space().name(state)));
    json.writeEndArray();
  }
}
