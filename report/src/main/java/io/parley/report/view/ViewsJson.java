package io.parley.report.view;

import io.parley.conflict.view.Sighting;
import io.parley.explain.words.Overview;
import io.parley.model.Kind;
import io.parley.report.analysis.ControlJson;
import io.parley.study.answer.Views;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Views as one JSON object on one line, as `docs/formats/views.md` says.
public final class ViewsJson {

  private static final JsonFactory JSON = new JsonFactory();

  private ViewsJson() {}

  /// The object, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(Views views, String file) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("case", views.situation().title());
      json.writeStringProperty("file", file);
      json.writeStringProperty("kind", views.situation().kind().id());
      if (views.situation().kind() == Kind.CURRENT) {
        json.writeStringProperty("note", Overview.noForecast());
      }
      ControlJson.write(views.situation(), json);
      json.writeStringProperty("concept", views.concept().id());
      json.writeArrayPropertyStart("views");
      for (var view : views.views()) {
        json.writeStartObject();
        json.writeStringProperty("viewer", view.viewer().id());
        strings(
            json,
            "ownIdeaOf",
            view.ownIdeaOf(views.situation()).stream().map(party -> party.id()).toList());
        strings(json, "unaware", view.unaware(views.situation()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("outcomes");
      views.notable().forEach(sighting -> sighting(sighting, views, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void sighting(Sighting sighting, Views views, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("state", views.graph().space().name(sighting.state()));
    json.writeStringProperty("sort", sighting.sort().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("rests", sighting.rests().id());
    json.writeObjectPropertyStart("in");
    for (int place = 0; place < views.views().size(); place++) {
      var standing = sighting.standings().get(place);
      json.writeObjectPropertyStart(views.views().get(place).viewer().id());
      json.writeBooleanProperty("known", standing.known());
      json.writeStringProperty("stays", standing.stays().id());
      json.writeStringProperty("holds", standing.equilibrium().id());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String property, List<String> strings) {
    json.writeArrayPropertyStart(property);
    strings.forEach(json::writeString);
    json.writeEndArray();
  }
}
