package io.parley.report.path;

import io.parley.report.analysis.CaseJson;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Gap;
import io.parley.study.answer.Route;
import io.parley.study.answer.Routes;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Ways from today, as one JSON object on one line; `docs/formats/results.md` documents it.
public final class PathsJson {

  private static final JsonFactory JSON = new JsonFactory();

  private PathsJson() {}

  /// Where steps in one's own interest lead, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(Routes routes, String file) {
    var analysis = routes.analysis();
    return text(
        analysis,
        file,
        routes.room(),
        json -> {
          var sheet = new StepSheet(analysis);
          json.writeArrayPropertyStart("steps");
          for (var placed : Steps.of(routes.tree())) {
            json.writeStartObject();
            json.writeStringProperty("place", placed.place());
            sheet.write(placed.step(), json);
            json.writeStringProperty("follows", placed.follows());
            json.writeEndObject();
          }
          json.writeEndArray();
          strings(
              "noLongerFits",
              routes.later().stream().map(analysis.graph().space()::name).toList(),
              json);
          json.writeArrayPropertyStart("missed");
          for (var gap : routes.missed()) {
            json.writeStartObject();
            json.writeStringProperty("state", analysis.graph().space().name(gap.target()));
            gap(gap, analysis, json);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeNumberProperty("missedMore", routes.missedMore());
          strings("text", new RoutesPage(routes).paragraphs(), json);
        });
  }

  /// The way to one outcome, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(Route route, String file) {
    var analysis = route.analysis();
    return text(
        analysis,
        file,
        route.room(),
        json -> {
          json.writeStringProperty("to", analysis.graph().space().name(route.target()));
          strings("holdsUnder", analysis.holdsUnder(route.target()), json);
          json.writeBooleanProperty("reached", route.reached());
          steps(route, json);
          route.gap().ifPresent(gap -> gap(gap, analysis, json));
          strings("text", new RoutePage(route).paragraphs(), json);
        });
  }

  private static String text(
      Analysis analysis, String file, OptionalInt room, Consumer<JsonGenerator> members) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      CaseJson.write(analysis.situation(), file, json);
      json.writeStringProperty("now", analysis.graph().space().name(analysis.graph().now()));
      room.ifPresent(most -> json.writeNumberProperty("room", most));
      members.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void steps(Route route, JsonGenerator json) {
    var sheet = new StepSheet(route.analysis());
    json.writeArrayPropertyStart("steps");
    for (var step : route.steps()) {
      json.writeStartObject();
      sheet.write(step, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// The member `breaksAt`, from 1: the first step against its mover's interest.
  private static void gap(Gap gap, Analysis analysis, JsonGenerator json) {
    var broken = gap.chain().against(analysis.graph());
    if (!broken.isEmpty()) {
      json.writeNumberProperty("breaksAt", gap.chain().steps().indexOf(broken.getFirst()) + 1);
    }
  }

  private static void strings(String name, List<String> texts, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
