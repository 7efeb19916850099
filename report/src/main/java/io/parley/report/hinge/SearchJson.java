package io.parley.report.hinge;

import io.parley.conflict.hinge.Inversion;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.hinge.Voice;
import io.parley.explain.words.Overview;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.report.analysis.ControlJson;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What answers found by varying preferences have in common in JSON: what they are about, and how far
/// a search by swaps has come.
public final class SearchJson {

  private SearchJson() {}

  /// Writes which case it is, and who decides in it.
  ///
  /// @param file what the case was read from, as the user named it
  public static void heading(
      Case situation, List<Voice> deciding, String file, JsonGenerator json) {
    json.writeStringProperty("case", situation.title());
    json.writeStringProperty("file", file);
    if (situation.kind() == Kind.CURRENT) {
      json.writeStringProperty("note", Overview.noForecast());
    }
    ControlJson.write(situation, json);
    json.writeArrayPropertyStart("deciding");
    deciding.forEach(voice -> json.writeString(voice.name()));
    json.writeEndArray();
  }

  /// Writes whose list is meant.
  public static void voice(Voice voice, JsonGenerator json) {
    json.writeStringProperty("party", voice.who().id());
    if (!voice.holder().isParty()) {
      json.writeStringProperty("faction", voice.holder().faction());
    }
  }

  /// Writes the members of a radius.
  public static void radius(Radius radius, JsonGenerator json) {
    if (radius.overturned()) {
      json.writeNumberProperty("swaps", radius.swaps());
      json.writeNumberProperty("ways", radius.witnesses());
      json.writeArrayPropertyStart("inverted");
      radius.witness().forEach(inversion -> inversion(inversion, json));
      json.writeEndArray();
    }
    json.writeNumberProperty("triedSwaps", radius.extent().swaps());
    json.writeNumberProperty("triedOrders", radius.extent().orders());
    json.writeBooleanProperty("allOrders", radius.extent().all());
  }

  private static void inversion(Inversion inversion, JsonGenerator json) {
    json.writeStartObject();
    voice(inversion.voice(), json);
    json.writeNumberProperty("upper", inversion.upper());
    json.writeNumberProperty("lower", inversion.lower());
    json.writeEndObject();
  }
}
