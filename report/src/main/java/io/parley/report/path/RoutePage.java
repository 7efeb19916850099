package io.parley.report.path;

import io.parley.conflict.preference.Extension;
import io.parley.explain.words.Bridging;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Setting;
import io.parley.explain.words.Unknowns;
import io.parley.explain.words.Ways;
import io.parley.language.Say;
import io.parley.model.Kind;
import io.parley.report.page.Prose;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Gap;
import io.parley.study.answer.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The way to one outcome, as paragraphs to read or to put into a paper.
public final class RoutePage {

  private final Route route;
  private final Analysis analysis;
  private final Phrases say;

  /// A page about this way.
  public RoutePage(Route route) {
    this.route = route;
    this.analysis = route.analysis();
    this.say = new Phrases(analysis.situation(), analysis.graph());
  }

  /// The way itself, without who decides before it and what is said of a case that is going on after
  /// it.
  public List<String> paragraphs() {
    var setting = new Setting(analysis.situation());
    var steps = route.steps();
    var paragraphs =
        new ArrayList<>(
            new Ways(say, analysis.graph())
                .to(
                    route.target(),
                    standing(),
                    analysis.byImprovements(),
                    route.gap().map(Gap::chain)));
    if (!steps.isEmpty()) {
      paragraphs.add(setting.bearing(steps, say.names()));
      paragraphs.addAll(setting.deadlines());
      route.room().ifPresent(room -> paragraphs.add(Setting.fits(steps.size(), room)));
    }
    var bridging = new Bridging(analysis.situation(), say, analysis.graph());
    route
        .gap()
        .ifPresent(gap ->
            paragraphs.addAll(
                bridging.paragraphs(
                    gap.bridges(), route.analysis().byImprovements().reaches(gap.target()))));
    paragraphs.removeIf(String::isEmpty);
    return paragraphs;
  }

  private String standing() {
    var concepts = analysis.holdsUnder(route.target());
    return concepts.isEmpty()
        ? Say.of("does not hold for everyone under any of these concepts")
        : Say.of(
            "holds for everyone, once reached, under %s",
            String.join(", ", concepts).toUpperCase(Locale.ROOT));
  }

  /// All that is to be said, under the title of the case.
  public Prose prose() {
    var situation = analysis.situation();
    var paragraphs = new ArrayList<>(Deciders.sentences(situation));
    paragraphs.addAll(Unknowns.meaning(situation, Extension.NECESSARY));
    paragraphs.addAll(paragraphs());
    if (situation.kind() == Kind.CURRENT) {
      paragraphs.add(Overview.noForecast());
    }
    return new Prose(situation.title(), paragraphs);
  }

  /// As comma-separated values: every step a row.
  public String csv() {
    var sheet = new StepSheet(analysis);
    var steps = route.steps();
    for (int place = 0; place < steps.size(); place++) {
      sheet.add(String.valueOf(place + 1), steps.get(place), "");
    }
    return sheet.csv();
  }
}
