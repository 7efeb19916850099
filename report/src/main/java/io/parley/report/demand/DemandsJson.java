package io.parley.report.demand;

import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.demand.Offer;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.state.State;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.model.Kind;
import io.parley.model.evidence.Grounds;
import io.parley.model.talk.OptionPattern;
import io.parley.study.answer.Demands;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Demands and threats as one JSON object on one line, as `docs/formats/demands.md` says.
public final class DemandsJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final Demands demands;
  private final JsonGenerator json;

  private DemandsJson(Demands demands, JsonGenerator json) {
    this.demands = demands;
    this.json = json;
  }

  /// The object, without a line end.
  ///
  /// @param file what the case was read from, as the user named it
  public static String text(Demands demands, String file) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new DemandsJson(demands, json).write(file);
    }
    return text.toString();
  }

  private void write(String file) {
    json.writeStartObject();
    json.writeStringProperty("case", demands.situation().title());
    json.writeStringProperty("file", file);
    json.writeStringProperty("kind", demands.situation().kind().id());
    if (demands.situation().kind() == Kind.CURRENT) {
      json.writeStringProperty("note", Overview.NO_FORECAST);
    }
    json.writeArrayPropertyStart("demands");
    demands.demands().forEach(this::demanded);
    json.writeEndArray();
    json.writeArrayPropertyStart("threats");
    demands.threats().forEach(this::threat);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void demanded(Demands.Demanded demanded) {
    var demand = demanded.demand();
    json.writeStartObject();
    json.writeStringProperty("id", demand.id());
    json.writeStringProperty("by", demand.by());
    json.writeStringProperty("of", demand.of());
    pattern("asks", demand.asked());
    basis(demand.grounds());
    json.writeObjectPropertyStart("open");
    strings("of", demanded.openToAddressee());
    strings("by", demanded.openToDemander());
    json.writeEndObject();
    json.writeArrayPropertyStart("readings");
    for (var reading : demanded.byCamp().getFirst().readings()) {
      json.writeStartObject();
      json.writeStringProperty("id", reading.id());
      pattern("asks", reading.asked());
      basis(reading.grounds());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("camps");
    demanded.byCamp().forEach(this::offers);
    json.writeEndArray();
    demanded
        .question()
        .ifPresent(question -> {
          json.writeObjectPropertyStart("question");
          strings("readings", List.of(question.first().id(), question.second().id()));
          json.writeNumberProperty("endDifferently", question.endDifferently());
          json.writeNumberProperty("meetDifferently", question.meetDifferently());
          states("best", List.of(question.ifFirst().state(), question.ifSecond().state()));
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private void offers(Offers offers) {
    json.writeStartObject();
    camp(offers.camp());
    json.writeStringProperty("best", name(offers.best().state()));
    json.writeNumberProperty("leftOut", offers.leftOut());
    json.writeArrayPropertyStart("offers");
    offers.all().forEach(this::offer);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void offer(Offer offer) {
    json.writeStartObject();
    json.writeStringProperty("state", name(offer.state()));
    json.writeArrayPropertyStart("meets");
    offer.meets().forEach(json::writeBoolean);
    json.writeEndArray();
    json.writeBooleanProperty("holds", offer.holds());
    offer.leaves().ifPresent(to -> json.writeStringProperty("leavesFor", name(to)));
    states("ends", offer.ends());
    json.writeBooleanProperty("firm", offer.firm());
    json.writeNumberProperty("worstRank", offer.worst());
    json.writeEndObject();
  }

  private void threat(Credibility credibility) {
    var threat = credibility.threat();
    json.writeStartObject();
    json.writeStringProperty("id", threat.id());
    json.writeStringProperty("by", threat.by());
    json.writeStringProperty("against", threat.against());
    pattern("then", threat.then());
    basis(threat.grounds());
    json.writeBooleanProperty("can", credibility.can());
    strings("credibleFor", credibility.credibleFor().stream().map(Camp::id).toList());
    json.writeArrayPropertyStart("trials");
    credibility.trials().forEach(trial -> trial(trial, credibility.camps()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void trial(Credibility.Trial trial, List<Camp> camps) {
    json.writeStartObject();
    json.writeStringProperty("at", name(trial.at()));
    json.writeBooleanProperty("today", trial.today());
    json.writeBooleanProperty("underWay", trial.underWay());
    trial.leadsTo().ifPresent(to -> json.writeStringProperty("leadsTo", name(to)));
    json.writeArrayPropertyStart("would");
    for (int place = 0; place < trial.would().size(); place++) {
      json.writeStartObject();
      camp(camps.get(place));
      json.writeBooleanProperty("stands", trial.would().get(place).stands());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void camp(Camp camp) {
    json.writeStringProperty("camp", camp.id());
    json.writeBooleanProperty("decides", camp.decides());
  }

  private void pattern(String property, OptionPattern pattern) {
    json.writeObjectPropertyStart(property);
    pattern.wanted().forEach((id, taken) -> json.writeStringProperty(id, taken ? "Y" : "N"));
    json.writeEndObject();
  }

  private void basis(Grounds grounds) {
    json.writeStringProperty("basis", Phrases.basis(grounds.basis()));
  }

  private void states(String property, List<State> states) {
    strings(property, states.stream().map(this::name).toList());
  }

  private void strings(String property, List<String> strings) {
    json.writeArrayPropertyStart(property);
    strings.forEach(json::writeString);
    json.writeEndArray();
  }

  private String name(State state) {
    return demands.graph().space().name(state);
  }
}
