package io.parley.report.why;

import io.parley.explain.reason.Departure;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.PartyReasons;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Setting;
import io.parley.explain.words.Unknowns;
import io.parley.explain.words.Why;
import io.parley.model.Kind;
import io.parley.report.page.Prose;
import io.parley.report.standing.StandingColumn;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.study.answer.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Why an outcome holds, as paragraphs to read or to put into a paper.
public final class ExplanationPage {

  private final Explanation explanation;
  private final Phrases say;

  /// A page about this explanation.
  public ExplanationPage(Explanation explanation) {
    this.explanation = explanation;
    this.say = new Phrases(explanation.situation(), explanation.graph());
  }

  /// The explanation itself, without who decides before it and what is said of a case that is going
  /// on after it.
  public List<String> paragraphs() {
    var reasons = explanation.reasons();
    var paragraphs = new ArrayList<>(new Why(say).paragraphs(reasons));
    if (!explanation.holdingUnder().isEmpty() || !explanation.notUnder().isEmpty()) {
      paragraphs.add(Why.underAll(explanation.holdingUnder(), explanation.notUnder()));
    }
    var steps =
        reasons.parties().stream()
            .flatMap(party -> party.departures().stream())
            .map(Departure::step)
            .toList();
    paragraphs.add(new Setting(explanation.situation()).bearing(steps, say.names()));
    paragraphs.removeIf(String::isEmpty);
    return paragraphs;
  }

  /// All that is to be said, under the title of the case.
  public Prose prose() {
    var situation = explanation.situation();
    var paragraphs = new ArrayList<>(Deciders.sentences(situation));
    paragraphs.addAll(Unknowns.meaning(situation, explanation.reading()));
    paragraphs.addAll(paragraphs());
    if (cautious()) {
      paragraphs.add(Overview.noForecast());
    }
    return new Prose(situation.title(), paragraphs);
  }

  /// As comma-separated values: a row for each party and step away that is explained, one row for a
  /// party that has none; with the judgements behind the party's verdict.
  public String csv() {
    var titles =
        new ArrayList<String>(
            List.of(
                "state", "concept", "party", "holds", "certain", "to", "reply", "by", "deters"));
    titles.addAll(StandingColumn.sheetTitles());
    if (cautious()) {
      titles.add("note");
    }
    var rows = new ArrayList<List<String>>();
    for (var party : explanation.reasons().parties()) {
      party.departures().forEach(departure -> rows.add(row(party, cells(departure))));
      if (party.departures().isEmpty()) {
        rows.add(row(party, List.of("", "", "", "")));
      }
    }
    return CsvTable.text(new Table(titles, rows));
  }

  private List<String> row(PartyReasons party, List<String> departure) {
    var reasons = explanation.reasons();
    var row = new ArrayList<String>();
    row.add(say.names().letters(reasons.state()));
    row.add(reasons.concept().id());
    row.add(party.who().id());
    row.add(yes(party.holds()));
    row.add(yes(party.certain()));
    row.addAll(departure);
    var footing = new Footing();
    footing.add(party);
    row.addAll(StandingColumn.sheetCells(footing));
    if (cautious()) {
      row.add(Overview.noForecast());
    }
    return row;
  }

  private List<String> cells(Departure departure) {
    var reply = Reply.of(departure);
    return List.of(
        say.names().letters(departure.step().to()),
        reply.steps().stream()
            .map(step -> say.names().letters(step.to()))
            .collect(Collectors.joining(" ")),
        reply.steps().stream().map(step -> step.mover().id()).collect(Collectors.joining(" ")),
        yes(reply.deters()));
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  private boolean cautious() {
    return explanation.situation().kind() == Kind.CURRENT;
  }
}
