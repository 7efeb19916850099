package io.parley.certificate.file;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// The text of one claim as it stands in a certificate, without the comma after it.
public final class ClaimLine {

  private ClaimLine() {}

  /// The text of the claim.
  public static String of(Claim claim) {
    return JsonText.of(json -> write(claim, json));
  }

  private static void write(Claim claim, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("claim", claim.word());
    switch (claim) {
      case Claim.Stable(var concept, var party, var state, var sanctions) -> {
        json.writeStringProperty("concept", concept.id());
        json.writeStringProperty("party", party);
        json.writeStringProperty("state", state);
        json.writeArrayPropertyStart("sanctions");
        sanctions.forEach(sanction -> write(sanction, json));
        json.writeEndArray();
      }
      case Claim.Unstable(var concept, var party, var state, var to) -> {
        json.writeStringProperty("concept", concept.id());
        json.writeStringProperty("party", party);
        json.writeStringProperty("state", state);
        json.writeStringProperty("to", to);
      }
      case Claim.Equilibria(var concept, var states) -> {
        json.writeStringProperty("concept", concept.id());
        json.writeArrayPropertyStart("states");
        states.forEach(json::writeString);
        json.writeEndArray();
      }
      case Claim.Reachable(var by, var state, var path) -> {
        json.writeStringProperty("by", by.id());
        json.writeStringProperty("state", state);
        write("path", path, json);
      }
      case Claim.Unreachable(var by, var state) -> {
        json.writeStringProperty("by", by.id());
        json.writeStringProperty("state", state);
      }
    }
    json.writeEndObject();
  }

  private static void write(Sanction sanction, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("to", sanction.to());
    write("reply", sanction.reply(), json);
    json.writeEndObject();
  }

  private static void write(String field, List<Step> steps, JsonGenerator json) {
    json.writeArrayPropertyStart(field);
    for (var step : steps) {
      json.writeStartObject();
      json.writeStringProperty("by", step.by());
      json.writeStringProperty("to", step.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
