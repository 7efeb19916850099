package io.parley.report.coalition;

import io.parley.conflict.coalition.Coalition;
import io.parley.conflict.coalition.CoalitionStability;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.StateSet;
import io.parley.explain.reason.Footing;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Together;
import io.parley.explain.words.Unknowns;
import io.parley.language.Say;
import io.parley.model.Kind;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.study.answer.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What groups could do together, as a page.
public final class GroupsPage {

  private static final String LEGEND =
      "cnash: the group has no joint step by which all its members gain; cseq, csmr, cgmr: each such"
          + " step meets a reply of the others that deters one of its members, by the reasoning of"
          + " seq, smr, gmr.";

  private final Groups groups;
  private final Phrases say;

  /// A page about this answer.
  public GroupsPage(Groups groups) {
    this.groups = groups;
    this.say = new Phrases(groups.situation(), groups.graph());
  }

  /// The page.
  public TablePage page() {
    var situation = groups.situation();
    var before = new ArrayList<String>();
    before.add(new Overview(situation, groups.graph(), say).size());
    before.addAll(Deciders.sentences(situation));
    before.addAll(Unknowns.meaning(situation, Extension.NECESSARY));
    return new TablePage(situation.title(), before, table(), upsets(), List.of(Say.of(LEGEND)));
  }

  private Table table() {
    var titles = new ArrayList<String>(List.of(Say.of("holds for")));
    titles.addAll(groups.stability().keySet());
    var rows = new ArrayList<List<String>>();
    for (var coalition : groups.coalitions()) {
      rows.add(row(Together.members(coalition), stability -> stability.stable(coalition)));
    }
    rows.add(row(Say.of("every group"), CoalitionStability::equilibria));
    return new Table(titles, rows);
  }

  private List<String> row(String who, Function<CoalitionStability, StateSet> holding) {
    var cells = new ArrayList<String>(List.of(who));
    groups.stability().values().forEach(stability -> cells.add(numbers(holding.apply(stability))));
    return cells;
  }

  private String numbers(StateSet states) {
    return states.isEmpty()
        ? Say.of("none")
        : String.join(" ", states.stream().map(say.names()::number).toList());
  }

  private List<String> upsets() {
    if (groups.upsets().isEmpty()) {
      return List.of(
          Say.of(
              "No group could together leave an outcome that holds under %s and gain.",
              groups.concept()));
    }
    var together = new Together(say);
    var sentences = new ArrayList<String>();
    var footing = new Footing();
    for (var upset : groups.upsets()) {
      sentences.add(together.sentence(upset));
      var move = upset.move();
      for (var member : move.coalition().members()) {
        footing.add(groups.graph().will(member).compare(move.to(), move.from()));
      }
    }
    if (footing.size() > 0) {
      sentences.add(say.footing(footing));
    }
    return sentences;
  }

  /// As comma-separated values: every group and outcome a row, and for each concept whether it holds
  /// for the group; at the end whether the group could leave it for something all its members
  /// prefer, and where to.
  public String csv() {
    var titles = new ArrayList<String>(List.of("group", "state", "number"));
    titles.addAll(groups.stability().keySet());
    titles.add("leaves " + groups.concept() + " equilibrium for");
    if (cautious()) {
      titles.add("note");
    }
    var rows = new ArrayList<List<String>>();
    for (var coalition : groups.coalitions()) {
      rows.addAll(sheetRows(coalition));
    }
    return CsvTable.text(new Table(titles, rows));
  }

  private List<List<String>> sheetRows(Coalition coalition) {
    var rows = new ArrayList<List<String>>();
    for (var state : groups.graph().space().feasible().stream().toList()) {
      var row = new ArrayList<String>();
      row.add(coalition.id());
      row.add(say.names().letters(state));
      row.add(say.names().number(state).substring(1));
      for (var stability : groups.stability().values()) {
        row.add(stability.stable(coalition).contains(state) ? "yes" : "no");
      }
      row.add(
          String.join(
              " ",
              groups.upsets().stream()
                  .map(upset -> upset.move())
                  .filter(move -> move.coalition().equals(coalition) && move.from().equals(state))
                  .map(move -> say.names().letters(move.to()))
                  .toList()));
      if (cautious()) {
        row.add(Overview.noForecast());
      }
      rows.add(row);
    }
    return rows;
  }

  private boolean cautious() {
    return groups.situation().kind() == Kind.CURRENT;
  }
}
