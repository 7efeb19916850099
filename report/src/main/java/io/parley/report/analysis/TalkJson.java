package io.parley.report.analysis;

import io.parley.model.evidence.Grounds;
import io.parley.model.talk.Talk;
import tools.jackson.core.JsonGenerator;

/// What has been done around the options and what hangs on them, as properties of an object. Lists
/// that would be empty are left out.
final class TalkJson {

  private TalkJson() {}

  static void write(Talk talk, JsonGenerator json) {
    if (!talk.acts().isEmpty()) {
      json.writeArrayPropertyStart("done");
      for (var act : talk.acts()) {
        start(act.id(), act.label(), json);
        json.writeStringProperty("by", act.by());
        json.writeBooleanProperty("reversible", act.reversible());
        json.writeStringProperty("date", act.date());
        end(act.grounds(), json);
      }
      json.writeEndArray();
    }
    if (!talk.deadlines().isEmpty()) {
      json.writeArrayPropertyStart("deadlines");
      for (var deadline : talk.deadlines()) {
        start(deadline.id(), deadline.label(), json);
        json.writeStringProperty("date", deadline.date());
        deadline.steps().ifPresent(steps -> json.writeNumberProperty("steps", steps));
        end(deadline.grounds(), json);
      }
      json.writeEndArray();
    }
    if (!talk.linkedIssues().isEmpty()) {
      json.writeArrayPropertyStart("linkedIssues");
      for (var issue : talk.linkedIssues()) {
        start(issue.id(), issue.label(), json);
        json.writeArrayPropertyStart("options");
        issue.options().forEach(json::writeString);
        json.writeEndArray();
        end(issue.grounds(), json);
      }
      json.writeEndArray();
    }
    if (!talk.stakes().isEmpty()) {
      json.writeArrayPropertyStart("stakes");
      for (var stake : talk.stakes()) {
        json.writeStartObject();
        json.writeStringProperty("party", stake.party());
        json.writeStringProperty(stake.gain() ? "gain" : "lose", stake.label());
        end(stake.grounds(), json);
      }
      json.writeEndArray();
    }
  }

  private static void start(String id, String label, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("label", label);
  }

  private static void end(Grounds grounds, JsonGenerator json) {
    json.writeStringProperty("basis", grounds.basis().text());
    json.writeEndObject();
  }
}
