package io.parley.report.analysis;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.state.State;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Ways;
import io.parley.language.Say;
import io.parley.report.table.Table;
import io.parley.study.answer.Analysis;
import java.util.ArrayList;
import java.util.List;

/// Outcomes as a table to read: number and words, option form by party, each party's rank, how it
/// stands with each party under each concept, and the way from today.
final class OutcomeTable {

  private final Analysis analysis;
  private final Phrases say;
  private final Ways ways;

  OutcomeTable(Analysis analysis) {
    this.analysis = analysis;
    this.say = new Phrases(analysis.situation(), analysis.graph());
    this.ways = new Ways(say, analysis.graph());
  }

  /// One row for each of the states. A concept's cell has one letter a party, `r`, `s` or `u`, and
  /// `E` where the state holds for everyone.
  Table of(List<State> states) {
    return new Table(titles(), states.stream().map(this::row).toList());
  }

  private List<String> titles() {
    var titles = new ArrayList<String>(List.of("", Say.of("outcome")));
    var graph = analysis.graph();
    graph.decisionMakers().forEach(i -> titles.add(i.name()));
    titles.add(
        Say.of(
            "rank of %s",
            graph.decisionMakers().stream()
                .map(i -> say.ranks().classes(i))
                .collect(joining(", "))));
    titles.addAll(analysis.table().concepts());
    titles.add(Say.of("from today, by steps in one's own interest"));
    return titles;
  }

  private List<String> row(State state) {
    var graph = analysis.graph();
    var cells = new ArrayList<String>();
    cells.add(say.names().number(state));
    cells.add(say.words(state));
    graph.decisionMakers().forEach(i -> cells.add(say.names().letters(state, i)));
    cells.add(
        graph.decisionMakers().stream()
            .map(i -> say.ranks().place(i, state))
            .collect(joining(", ")));
    analysis.table().concepts().forEach(concept -> cells.add(marks(concept, state)));
    cells.add(ways.reach(state, analysis.byImprovements(), analysis.byMoves()));
    return cells;
  }

  private String marks(String concept, State state) {
    String letters =
        analysis.graph().decisionMakers().stream()
            .map(i -> String.valueOf(analysis.mark(concept, i, state).letter()))
            .collect(joining());
    return analysis.holds(concept, state) ? letters + " E" : letters;
  }
}
