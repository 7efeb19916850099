package io.parley.report.faction;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.state.StateSet;
import io.parley.explain.words.Overview;
import io.parley.model.Kind;
import io.parley.report.analysis.ControlJson;
import io.parley.report.standing.StandingColumn;
import io.parley.study.answer.Contest;
import io.parley.study.answer.ContestStanding;
import io.parley.study.answer.Rule;
import io.parley.study.answer.Standing;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What holds depending on who decides, as one JSON object on one line; `docs/formats/results.md`
/// documents it.
public final class ContestJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final Contest contest;
  private final Standing standing;
  private final JsonGenerator json;

  private ContestJson(Contest contest, Standing standing, JsonGenerator json) {
    this.contest = contest;
    this.standing = standing;
    this.json = json;
  }

  /// The object, without a line end.
  ///
  /// @param standing which judgements are behind it
  /// @param file what the case was read from, as the user named it
  public static String text(Contest contest, ContestStanding standing, String file) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new ContestJson(contest, standing.together(), json).write(file);
    }
    return text.toString();
  }

  private void write(String file) {
    var situation = contest.situation();
    json.writeStartObject();
    json.writeStringProperty("case", situation.title());
    json.writeStringProperty("file", file);
    json.writeStringProperty("kind", situation.kind().id());
    if (situation.kind() == Kind.CURRENT) {
      json.writeStringProperty("note", Overview.noForecast());
    }
    json.writeStringProperty("concept", contest.concept().id());
    ControlJson.write(situation, json);
    json.writeArrayPropertyStart("combinations");
    contest.rules().forEach(this::rule);
    json.writeEndArray();
    json.writeNumberProperty("leftOut", contest.leftOut());
    outcomes();
    json.writeNumberProperty("linesNotCounted", standing.leftOut());
    states("robust", contest.robust());
    changes();
    plans();
    json.writeArrayPropertyStart("races");
    for (var rule : contest.races()) {
      json.writeNumber(contest.rules().indexOf(rule));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(Rule rule) {
    json.writeStartObject();
    control(rule.deciders());
    json.writeNumberProperty("share", rule.share());
    states("equilibria", rule.holding());
    states("reachable", rule.reached());
    json.writeEndObject();
  }

  private void control(WhoDecides deciders) {
    ControlJson.write(deciders.in(contest.situation()), json);
  }

  private void outcomes() {
    json.writeArrayPropertyStart("outcomes");
    contest.everHolding().stream()
        .forEach(state -> {
          json.writeStartObject();
          json.writeStringProperty("state", contest.space().name(state));
          json.writeNumberProperty("shareHolding", contest.shareHolding(state));
          json.writeNumberProperty("shareReached", contest.shareReached(state));
          json.writeNumberProperty("shareBoth", contest.shareBoth(state));
          json.writeArrayPropertyStart("onlyWith");
          contest.onlyWith(state).forEach(faction -> json.writeString(faction.id()));
          json.writeEndArray();
          StandingColumn.write(standing, state, json);
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private void changes() {
    json.writeArrayPropertyStart("changes");
    for (var change : contest.changes()) {
      json.writeStartObject();
      json.writeStringProperty("party", change.party().id());
      json.writeStringProperty("faction", change.faction().id());
      json.writeNumberProperty("outcomes", change.outcomes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void plans() {
    json.writeArrayPropertyStart("plans");
    for (var above : contest.preferences()) {
      json.writeStartObject();
      json.writeStringProperty("party", above.party().id());
      json.writeStringProperty("faction", above.faction().id());
      states("leadsTo", above.plan());
      states("rankedAboveByEveryFaction", above.above());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void states(String name, StateSet states) {
    json.writeArrayPropertyStart(name);
    states.stream().forEach(state -> json.writeString(contest.space().name(state)));
    json.writeEndArray();
  }
}
