package io.parley.report.demand;

import io.parley.conflict.demand.Acceptance;
import io.parley.conflict.demand.Bargain;
import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.demand.JointOffers;
import io.parley.conflict.demand.Offer;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.demand.OpenQuestion;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.explain.reason.DemandFooting;
import io.parley.explain.reason.Footing;
import io.parley.explain.words.Overview;
import io.parley.model.Kind;
import io.parley.model.evidence.Basis;
import io.parley.model.evidence.Grounds;
import io.parley.model.talk.OptionPattern;
import io.parley.report.analysis.ControlJson;
import io.parley.study.answer.Demands;
import java.io.StringWriter;
import java.util.Collections;
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
      json.writeStringProperty("note", Overview.noForecast());
    }
    ControlJson.write(demands.situation(), json);
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
    strings("of", demanded.bargain().openToAddressee());
    strings("by", demanded.bargain().openToDemander());
    json.writeEndObject();
    json.writeArrayPropertyStart("readings");
    var readings = demanded.bargain().readings();
    for (int place = 0; place < readings.size(); place++) {
      json.writeStartObject();
      json.writeStringProperty("id", readings.get(place).id());
      pattern("asks", readings.get(place).asked());
      basis(readings.get(place).grounds());
      footing(DemandFooting.ofReading(demanded.byCamp(), place));
      json.writeEndObject();
    }
    json.writeEndArray();
    strings("rankedBy", rankers(demanded.bargain()));
    json.writeArrayPropertyStart("camps");
    for (int camp = 0; camp < demanded.byCamp().size(); camp++) {
      offers(demanded.byCamp().get(camp), demanded.joint().get(camp), demanded.bargain());
    }
    json.writeEndArray();
    acceptance(demanded.acceptance());
    demanded.question().ifPresent(question -> question(question, demanded.bargain()));
    json.writeEndObject();
  }

  /// Who rank the ends of an offer, once for each ranking.
  private static List<String> rankers(Bargain bargain) {
    return bargain.members().stream()
        .flatMap(member -> Collections.nCopies(member.orders().size(), member.id()).stream())
        .toList();
  }

  private void offers(Offers offers, JointOffers joint, Bargain bargain) {
    json.writeStartObject();
    camp(offers.camp());
    states("best", offers.best().stream().map(Offer::state).toList());
    footing(DemandFooting.ofBest(bargain, offers));
    json.writeNumberProperty("leftOut", offers.leftOut());
    json.writeArrayPropertyStart("offers");
    offers.all().forEach(this::offer);
    json.writeEndArray();
    json.writeNumberProperty("exchangesLeftOut", joint.leftOut());
    json.writeArrayPropertyStart("exchanges");
    joint.all().forEach(exchange -> exchange(exchange, joint));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void offer(Offer offer) {
    json.writeStartObject();
    json.writeStringProperty("state", name(offer.state()));
    json.writeArrayPropertyStart("meets");
    offer.meets().forEach(json::writeBoolean);
    json.writeEndArray();
    modality("holds", offer.holds());
    states("leavesFor", offer.leaves());
    json.writeArrayPropertyStart("ends");
    for (var ends : offer.ends()) {
      json.writeStartArray();
      ends.forEach(end -> json.writeString(name(end)));
      json.writeEndArray();
    }
    json.writeEndArray();
    modality("firm", offer.firm());
    json.writeArrayPropertyStart("worstRanks");
    offer.worst().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void exchange(JointOffers.JointOffer exchange, JointOffers joint) {
    json.writeStartObject();
    json.writeStringProperty("state", name(exchange.state()));
    json.writeNumberProperty("readingsMet", exchange.readingsMet());
    strings("movers", exchange.movers().stream().map(DecisionMaker::id).toList());
    modality("sure", exchange.sure());
    footing(DemandFooting.of(List.of(exchange), joint.camp()));
    json.writeEndObject();
  }

  private void acceptance(Acceptance acceptance) {
    if (acceptance.camps().size() < 2) {
      return;
    }
    json.writeObjectPropertyStart("whicheverDecides");
    states("certain", states(acceptance.toAll(Modality.CERTAIN)));
    states("possible", states(acceptance.toAll(Modality.POSSIBLE)));
    strings("vetoes", acceptance.vetoes().stream().map(Camp::id).toList());
    footing(DemandFooting.of(acceptance));
    json.writeEndObject();
  }

  private static List<State> states(List<Acceptance.ForEach> offers) {
    return offers.stream().map(each -> each.offer().state()).toList();
  }

  private void question(OpenQuestion question, Bargain bargain) {
    json.writeObjectPropertyStart("question");
    strings("readings", List.of(question.first().id(), question.second().id()));
    json.writeNumberProperty("endDifferently", question.endDifferently());
    json.writeNumberProperty("meetDifferently", question.meetDifferently());
    json.writeArrayPropertyStart("answers");
    result(question.ifFirst());
    result(question.ifSecond());
    json.writeEndArray();
    footing(DemandFooting.of(bargain, question));
    json.writeEndObject();
  }

  private void result(OpenQuestion.Result result) {
    json.writeStartObject();
    json.writeArrayPropertyStart("best");
    for (int camp = 0; camp < result.byCamp().size(); camp++) {
      json.writeStartObject();
      json.writeStringProperty("camp", result.byCamp().get(camp).camp().id());
      states("offers", result.best(camp));
      json.writeEndObject();
    }
    json.writeEndArray();
    states("whicheverDecides", result.toAll());
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
    strings("credibleFor", camps(credibility, Modality.CERTAIN));
    strings("possiblyFor", camps(credibility, Modality.POSSIBLE));
    json.writeArrayPropertyStart("trials");
    credibility.trials().forEach(trial -> trial(trial, credibility.camps()));
    json.writeEndArray();
    footing(DemandFooting.of(credibility));
    json.writeEndObject();
  }

  private static List<String> camps(Credibility credibility, Modality how) {
    return credibility.credibleFor(how).stream().map(Camp::id).toList();
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
      modality("stands", trial.would().get(place).stands());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void camp(Camp camp) {
    json.writeStringProperty("camp", camp.id());
    json.writeStringProperty("control", camp.control().text());
    json.writeBooleanProperty("decides", camp.decides());
  }

  private void modality(String property, Modality how) {
    json.writeStringProperty(property, how.id());
  }

  private void footing(Footing footing) {
    json.writeObjectPropertyStart("judgements");
    for (var basis : Basis.values()) {
      json.writeNumberProperty(basis.text(), footing.count(basis));
    }
    json.writeEndObject();
  }

  private void pattern(String property, OptionPattern pattern) {
    json.writeObjectPropertyStart(property);
    pattern.wanted().forEach((id, taken) -> json.writeStringProperty(id, taken ? "Y" : "N"));
    json.writeEndObject();
  }

  private void basis(Grounds grounds) {
    json.writeStringProperty("basis", grounds.basis().text());
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
