package io.parley.certificate.file;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Edit;
import io.parley.certificate.claim.End;
import io.parley.certificate.claim.GroupSanction;
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
    json.writeStringProperty("reading", claim.reading().id());
    switch (claim) {
      case Claim.Stable(_, var concept, var party, var state, var sanctions) -> {
        json.writeStringProperty("concept", concept.id());
        json.writeStringProperty("party", party);
        json.writeStringProperty("state", state);
        json.writeArrayPropertyStart("sanctions");
        sanctions.forEach(sanction -> write(sanction, json));
        json.writeEndArray();
      }
      case Claim.Unstable(_, var concept, var party, var state, var to) -> {
        json.writeStringProperty("concept", concept.id());
        json.writeStringProperty("party", party);
        json.writeStringProperty("state", state);
        json.writeStringProperty("to", to);
      }
      case Claim.Equilibria(_, var concept, var states) -> {
        json.writeStringProperty("concept", concept.id());
        texts("states", states, json);
      }
      case Claim.Reachable(_, var by, var state, var path) -> {
        json.writeStringProperty("by", by.id());
        json.writeStringProperty("state", state);
        write("path", path, json);
      }
      case Claim.Unreachable(_, var by, var state) -> {
        json.writeStringProperty("by", by.id());
        json.writeStringProperty("state", state);
      }
      case Claim.GroupStable(_, var concept, var group, var state, var sanctions) -> {
        json.writeStringProperty("concept", concept.id());
        texts("group", group, json);
        json.writeStringProperty("state", state);
        json.writeArrayPropertyStart("sanctions");
        sanctions.forEach(sanction -> write(sanction, json));
        json.writeEndArray();
      }
      case Claim.GroupUnstable(_, var concept, var group, var state, var path) -> {
        json.writeStringProperty("concept", concept.id());
        texts("group", group, json);
        json.writeStringProperty("state", state);
        write("path", path, json);
      }
      case Claim.Universal(_, var concept, var states) -> {
        json.writeStringProperty("concept", concept.id());
        texts("states", states, json);
      }
      case Claim.Turned(_, var edits, var before, var after) -> {
        json.writeArrayPropertyStart("edits");
        edits.forEach(edit -> write(edit, json));
        json.writeEndArray();
        write(before, "before", json);
        write(after, "after", json);
      }
      case Claim.Meeting(_, var demand, var meant, var states) -> {
        json.writeStringProperty("demand", demand);
        json.writeStringProperty("meant", meant);
        texts("states", states, json);
      }
      case Claim.Offered(_, var demand, var camp, var state, var verdicts, var ends, var kept) -> {
        json.writeStringProperty("demand", demand);
        json.writeStringProperty("camp", camp);
        json.writeStringProperty("state", state);
        write(verdicts, "verdicts", json);
        ends("ends", ends, json);
        write(kept, "kept", json);
      }
      case Claim.Best(_, var demand, var camp, var offers) -> {
        json.writeStringProperty("demand", demand);
        json.writeStringProperty("camp", camp);
        json.writeArrayPropertyStart("offers");
        for (var offer : offers) {
          json.writeStartObject();
          json.writeStringProperty("state", offer.state());
          ends("worst", offer.worst(), json);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      case Claim.Threatened threatened -> write(threatened, json);
    }
    json.writeEndObject();
  }

  private static void write(Claim.Threatened claim, JsonGenerator json) {
    json.writeStringProperty("threat", claim.threat());
    json.writeStringProperty("camp", claim.camp());
    json.writeStringProperty("state", claim.state());
    json.writeStringProperty("deed", claim.deed().id());
    texts("to", claim.to(), json);
    json.writeArrayPropertyStart("weighings");
    for (var weighing : claim.weighings()) {
      json.writeStartObject();
      json.writeStringProperty("by", weighing.by());
      json.writeNumberProperty("from", weighing.from());
      json.writeNumberProperty("to", weighing.to());
      json.writeNumberProperty("judgement", weighing.judgement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("stands", claim.stands() ? "yes" : "no");
  }

  private static void ends(String field, List<End> ends, JsonGenerator json) {
    json.writeArrayPropertyStart(field);
    for (var end : ends) {
      json.writeStartObject();
      json.writeStringProperty("meant", end.meant());
      json.writeStringProperty("of", end.of());
      json.writeStringProperty("to", end.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(List<Claim> claims, String field, JsonGenerator json) {
    json.writeArrayPropertyStart(field);
    claims.forEach(claim -> write(claim, json));
    json.writeEndArray();
  }

  private static void write(Edit edit, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("edit", edit.word());
    switch (edit) {
      case Edit.Arranged(var of, var places) -> {
        json.writeStringProperty("of", of);
        json.writeArrayPropertyStart("places");
        places.forEach(json::writeNumber);
        json.writeEndArray();
      }
      case Edit.Weighed(var of, var option, int weight) -> {
        json.writeStringProperty("of", of);
        json.writeStringProperty("option", option);
        json.writeNumberProperty("weight", weight);
      }
      case Edit.Levelled(var of, var with, var states) -> {
        json.writeStringProperty("of", of);
        json.writeStringProperty("with", with);
        texts("states", states, json);
      }
      case Edit.Reversible(var option) -> json.writeStringProperty("option", option);
      case Edit.Guaranteed(var option, var state) -> {
        json.writeStringProperty("option", option);
        json.writeStringProperty("state", state);
      }
      case Edit.Done(var option) -> json.writeStringProperty("option", option);
    }
    json.writeEndObject();
  }

  private static void texts(String field, List<String> texts, JsonGenerator json) {
    json.writeArrayPropertyStart(field);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void write(Sanction sanction, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("to", sanction.to());
    write("reply", sanction.reply(), json);
    json.writeEndObject();
  }

  private static void write(GroupSanction sanction, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("to", sanction.to());
    json.writeArrayPropertyStart("reply");
    for (var move : sanction.reply()) {
      json.writeStartObject();
      texts("group", move.group(), json);
      write("path", move.path(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
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
