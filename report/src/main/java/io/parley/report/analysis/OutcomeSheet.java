package io.parley.report.analysis;

import io.parley.conflict.state.State;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.model.Kind;
import io.parley.report.table.Table;
import io.parley.study.answer.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Outcomes as a sheet to compute with: one value a cell, one column for each option, each party's
/// rank, each concept and party, each concept's equilibria, and the steps from today.
final class OutcomeSheet {

  private final Analysis analysis;
  private final Phrases say;

  OutcomeSheet(Analysis analysis) {
    this.analysis = analysis;
    this.say = new Phrases(analysis.situation(), analysis.graph());
  }

  Table of(List<State> states) {
    return new Table(titles(), states.stream().map(this::row).toList());
  }

  private List<String> titles() {
    var titles = new ArrayList<String>(List.of("state", "number"));
    titles.addAll(analysis.graph().space().options());
    var parties = analysis.graph().decisionMakers();
    parties.forEach(i -> titles.add("rank:" + i.id()));
    for (var concept : analysis.table().concepts()) {
      parties.forEach(i -> titles.add(concept + ":" + i.id()));
      titles.add(concept);
    }
    titles.addAll(List.of("steps by improvements", "steps by moves"));
    if (cautious()) {
      titles.add("note");
    }
    return titles;
  }

  private List<String> row(State state) {
    var space = analysis.graph().space();
    var cells = new ArrayList<String>();
    cells.add(space.name(state));
    cells.add(String.valueOf(space.number(state)));
    for (int option = 0; option < space.options().size(); option++) {
      cells.add(state.takes(option) ? "Y" : "N");
    }
    var parties = analysis.graph().decisionMakers();
    parties.forEach(i -> cells.add(say.ranks().place(i, state)));
    for (var concept : analysis.table().concepts()) {
      parties.forEach(i -> cells.add(String.valueOf(analysis.mark(concept, i, state).letter())));
      cells.add(analysis.holds(concept, state) ? "E" : "");
    }
    cells.add(number(analysis.byImprovements().steps(state)));
    cells.add(number(analysis.byMoves().steps(state)));
    if (cautious()) {
      cells.add(Overview.noForecast());
    }
    return cells;
  }

  private boolean cautious() {
    return analysis.situation().kind() == Kind.CURRENT;
  }

  private static String number(OptionalInt steps) {
    return steps.isPresent() ? String.valueOf(steps.getAsInt()) : "";
  }
}
