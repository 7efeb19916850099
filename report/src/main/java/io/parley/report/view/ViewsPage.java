package io.parley.report.view;

import io.parley.conflict.view.Sighting;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Seeing;
import io.parley.explain.words.Unknowns;
import io.parley.language.Say;
import io.parley.model.Kind;
import io.parley.report.page.Page;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.study.answer.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Views as a page: how each side sees the others, what holds in whose view, and what is
/// misunderstood.
public final class ViewsPage {

  /// More outcomes than this are no longer read.
  private static final int MOST = 64;

  private final Views views;
  private final Phrases say;
  private final Seeing seeing;

  private ViewsPage(Views views) {
    this.views = views;
    this.say = new Phrases(views.situation(), views.graph());
    this.seeing = new Seeing(views.situation(), views.views(), say);
  }

  /// The page about these views.
  public static Page of(Views views) {
    return new ViewsPage(views).page();
  }

  /// Every outcome as comma-separated values.
  public static String csv(Views views) {
    return CsvTable.text(new ViewsPage(views).sheet());
  }

  private Page page() {
    var opening = new ArrayList<String>();
    if (views.situation().kind() == Kind.CURRENT) {
      opening.add(Overview.noForecast());
    }
    opening.addAll(Deciders.sentences(views.situation()));
    opening.addAll(Unknowns.toldApart(views.situation()));
    views.views().forEach(view -> opening.add(seeing.difference(view)));
    var notable = views.notable();
    var shown = notable.subList(0, Math.min(MOST, notable.size()));
    var after = new ArrayList<String>();
    shown.forEach(sighting -> after.addAll(seeing.misunderstandings(sighting)));
    if (after.isEmpty()) {
      after.add(
          notable.stream().allMatch(sighting -> sighting.sort() == Sighting.Sort.EVERYBODYS)
              ? Say.of("No misunderstanding: what holds in one view holds in all.")
              : Say.of(
                  "No misunderstanding is certain: where views may differ, what is not known decides."));
    }
    if (shown.size() < notable.size()) {
      after.add(
          Say.of(
              "%d more such outcomes are listed with --format csv.",
              notable.size() - shown.size()));
    }
    String heading =
        Say.of("What holds in whose view, under %s", views.concept().id().toUpperCase(Locale.ROOT));
    return new Page(
        views.situation().title(),
        opening,
        List.of(new Page.Section(heading, List.of(), table(shown), after)));
  }

  private Table table(List<Sighting> shown) {
    var titles = new ArrayList<String>(List.of("", Say.of("outcome")));
    views.views().forEach(view -> titles.add(Say.of("to %s", view.viewer().name())));
    titles.add(Say.of("together"));
    var rows = new ArrayList<List<String>>();
    for (var sighting : shown) {
      var row = new ArrayList<String>();
      row.add(say.names().number(sighting.state()));
      row.add(say.words(sighting.state()));
      sighting.standings().forEach(standing -> row.add(Seeing.standing(standing)));
      row.add(Seeing.sort(sighting));
      rows.add(row);
    }
    return new Table(titles, rows);
  }

  private Table sheet() {
    var titles = new ArrayList<String>(List.of("state", "number"));
    for (var view : views.views()) {
      for (var question : List.of("known:", "stays:", "holds:")) {
        titles.add(question + view.viewer().id());
      }
    }
    titles.addAll(List.of("sort", "rests"));
    var rows = new ArrayList<List<String>>();
    for (var sighting : views.sightings()) {
      var row = new ArrayList<String>();
      row.add(say.names().letters(sighting.state()));
      row.add(String.valueOf(views.graph().space().number(sighting.state())));
      for (var standing : sighting.standings()) {
        row.add(letter(standing.known()));
        row.add(standing.stays().id());
        row.add(standing.equilibrium().id());
      }
      row.add(sighting.sort().name().toLowerCase(Locale.ROOT));
      row.add(sighting.rests().id());
      rows.add(row);
    }
    return new Table(titles, rows);
  }

  private static String letter(boolean yes) {
    return yes ? "Y" : "N";
  }
}
