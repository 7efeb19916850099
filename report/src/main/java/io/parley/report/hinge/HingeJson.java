package io.parley.report.hinge;

import io.parley.conflict.hinge.Change;
import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Effect;
import io.parley.conflict.hinge.Hinge;
import io.parley.conflict.hinge.OrderCondition;
import io.parley.conflict.hinge.Variation;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.state.StateSet;
import io.parley.explain.reason.Footing;
import io.parley.model.party.Preferences;
import io.parley.study.answer.HingeStudy;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What the answer turns on, as one JSON object on one line, as `docs/formats/hinges.md` promises
/// it.
public final class HingeJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final HingeStudy study;
  private final JsonGenerator json;

  private HingeJson(HingeStudy study, JsonGenerator json) {
    this.study = study;
    this.json = json;
  }

  /// The object, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(HingeStudy study, String file) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new HingeJson(study, json).write(file);
    }
    return text.toString();
  }

  private void write(String file) {
    json.writeStartObject();
    SearchJson.heading(study.situation(), study.voices(), file, json);
    json.writeStringProperty("concept", study.concept());
    fewest();
    json.writeArrayPropertyStart("claims");
    study.claims().forEach(this::claim);
    json.writeEndArray();
    json.writeArrayPropertyStart("changes");
    study.hinges().effects().forEach(this::effect);
    json.writeEndArray();
    json.writeObjectPropertyStart("tried");
    json.writeNumberProperty("bound", study.trials());
    json.writeNumberProperty("changes", study.hinges().effects().size());
    json.writeNumberProperty("changesInAll", study.hinges().changes());
    json.writeNumberProperty("pairs", study.hinges().pairsTried());
    json.writeNumberProperty("pairsInAll", study.hinges().pairsInAll());
    json.writeNumberProperty("outcomesNotAskedAbout", study.leftOut());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void claim(Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("state", study.graph().space().name(claim.state()));
    json.writeStringProperty("claim", claim instanceof Claim.Reached ? "reached" : "holds");
    json.writeBooleanProperty("asStated", claim.trueOf(study.asStated()));
    json.writeObjectPropertyStart("radius");
    SearchJson.radius(study.radius(claim), json);
    json.writeEndObject();
    json.writeArrayPropertyStart("orders");
    study.conditions(claim).forEach(this::condition);
    json.writeEndArray();
    hinges("single", study.single(claim));
    hinges("pairs", study.pairs(claim));
    json.writeEndObject();
  }

  /// On which entries of lists the answer turns, when they are few.
  private void fewest() {
    study
        .fewest()
        .ifPresent(fewest -> {
          json.writeArrayPropertyStart("turnsOn");
          for (var entry : fewest.entries()) {
            json.writeStartObject();
            SearchJson.voice(entry.voice(), json);
            entryMembers(entry.voice(), entry.place());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private void condition(OrderCondition condition) {
    json.writeStartObject();
    SearchJson.voice(condition.voice(), json);
    json.writeNumberProperty("orders", condition.orders());
    json.writeBooleanProperty("all", condition.all());
    json.writeNumberProperty("true", condition.held());
    above("exactlyWhen", condition.exactly().stream().toList());
    above("onlyWhen", condition.needed());
    above("whenever", condition.enough());
    json.writeEndObject();
  }

  private void above(String name, List<OrderCondition.Above> pairs) {
    json.writeArrayPropertyStart(name);
    for (var pair : pairs) {
      json.writeStartObject();
      json.writeNumberProperty("above", pair.upper());
      json.writeNumberProperty("below", pair.lower());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void hinges(String name, List<Hinge> hinges) {
    json.writeArrayPropertyStart(name);
    for (var hinge : hinges) {
      json.writeStartArray();
      hinge
          .changes()
          .forEach(variation -> {
            json.writeStartObject();
            variation(variation);
            json.writeEndObject();
          });
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void effect(Effect effect) {
    json.writeStartObject();
    variation(effect.change());
    states("begin", effect.begin());
    states("cease", effect.cease());
    states("opened", effect.opened());
    states("closed", effect.closed());
    json.writeEndObject();
  }

  private void variation(Variation variation) {
    SearchJson.voice(variation.voice(), json);
    switch (variation.change()) {
      case Change.Swap _ -> touching("swap", variation);
      case Change.Drop _ -> touching("drop", variation);
      case Change.Hold _ -> touching("hold", variation);
      case Change.Reweigh(var option, int from, int to) -> {
        json.writeStringProperty("change", "reweigh");
        json.writeStringProperty("option", option);
        json.writeNumberProperty("from", from);
        json.writeNumberProperty("to", to);
      }
    }
    json.writeBooleanProperty("inDoubt", variation.inDoubt());
  }

  private void touching(String change, Variation variation) {
    json.writeStringProperty("change", change);
    json.writeArrayPropertyStart("entries");
    variation.change().places().forEach(place -> entry(variation.voice(), place));
    json.writeEndArray();
  }

  private void entry(Voice voice, int place) {
    json.writeStartObject();
    entryMembers(voice, place);
    json.writeEndObject();
  }

  private void entryMembers(Voice voice, int place) {
    json.writeNumberProperty("place", place);
    if (voice.stated() instanceof Preferences.Prefers(var judgements)) {
      var judgement = judgements.get(place - 1);
      json.writeStringProperty("judgement", judgement.text());
      json.writeStringProperty("basis", Footing.basisOf(judgement).text());
    }
  }

  private void states(String name, StateSet states) {
    json.writeArrayPropertyStart(name);
    states.stream().forEach(state -> json.writeString(study.graph().space().name(state)));
    json.writeEndArray();
  }
}
