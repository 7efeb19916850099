package io.parley.report.path;

import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.explain.words.Bridging;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Setting;
import io.parley.explain.words.Standings;
import io.parley.explain.words.Unknowns;
import io.parley.explain.words.Ways;
import io.parley.language.Say;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Gap;
import io.parley.study.answer.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where steps in one's own interest lead from today, as a page.
public final class RoutesPage {

  private static final String LEGEND =
      "step: 1.2 is the second step that can follow step 1. rank: the place of the outcome left and of"
          + " the outcome led to, for whoever steps. holds: the concepts under which the outcome led"
          + " to holds for everyone. judgements: how many of those that decide the step are inferred.";

  private final Routes routes;
  private final Analysis analysis;
  private final Phrases say;

  /// A page about this answer.
  public RoutesPage(Routes routes) {
    this.routes = routes;
    this.analysis = routes.analysis();
    this.say = new Phrases(analysis.situation(), analysis.graph());
  }

  /// The steps as a tree, one line a state.
  public List<String> tree() {
    return new Ways(say, analysis.graph()).tree(routes.tree(), this::note);
  }

  private String note(State state) {
    var concepts = analysis.holdsUnder(state);
    return concepts.isEmpty() ? "" : Say.of("holds: %s", listed(concepts));
  }

  private static String listed(List<String> concepts) {
    return String.join(", ", concepts).toUpperCase(Locale.ROOT);
  }

  /// What is to be said after the tree: by when things are to be settled, what was left out, and
  /// where self-interest does not lead though all would prefer it.
  public List<String> paragraphs() {
    var paragraphs = new ArrayList<>(new Setting(analysis.situation()).deadlines());
    routes
        .room()
        .ifPresent(room ->
            paragraphs.add(Setting.cut(room, routes.later().stream().map(this::later).toList())));
    routes.missed().forEach(gap -> paragraphs.add(missed(gap)));
    if (routes.missedMore() > 0) {
      paragraphs.add(
          Say.of(
              "… and %d more outcomes that every party prefers to today, hold, and are not reached.",
              routes.missedMore()));
    }
    return paragraphs;
  }

  private String later(State state) {
    return Say.of(
        "%s (%d steps)",
        say.names().number(state), analysis.byImprovements().steps(state).orElseThrow());
  }

  private String missed(Gap gap) {
    var inShort =
        new Bridging(analysis.situation(), say, analysis.graph())
            .inShort(
                gap.target(),
                analysis.holdsUnder(gap.target()),
                gap.chain(),
                gap.bridges(),
                analysis.byImprovements().reaches(gap.target()));
    return inShort + " " + Say.of("Ask with --to %s.", say.names().letters(gap.target()));
  }

  /// The steps as a table with all that is to be said.
  public TablePage page() {
    var situation = analysis.situation();
    var before = new ArrayList<String>();
    before.add(new Overview(situation, analysis.graph(), say).size());
    before.addAll(Deciders.sentences(situation));
    before.addAll(Unknowns.meaning(situation, Extension.NECESSARY));
    return new TablePage(situation.title(), before, table(), paragraphs(), List.of(Say.of(LEGEND)));
  }

  private Table table() {
    var sheet = new StepSheet(analysis);
    var rows = new ArrayList<List<String>>();
    Steps.of(routes.tree())
        .forEach(placed -> {
          var step = placed.step();
          rows.add(
              List.of(
                  placed.place(),
                  step.mover().name(),
                  say.names().number(step.to()),
                  say.change(step),
                  say.ranks().change(step.mover(), step.from(), step.to()),
                  listed(analysis.holdsUnder(step.to())),
                  Standings.cell(sheet.footing(step)),
                  placed.follows()));
        });
    return new Table(
        List.of(
            Say.of("step"),
            Say.of("who"),
            Say.of("to"),
            Say.of("what changes"),
            Say.of("rank"),
            Say.of("holds"),
            Say.of("judgements"),
            ""),
        rows);
  }

  /// As comma-separated values: every step a row.
  public String csv() {
    var sheet = new StepSheet(analysis);
    Steps.of(routes.tree())
        .forEach(placed -> sheet.add(placed.place(), placed.step(), placed.follows()));
    return sheet.csv();
  }
}
