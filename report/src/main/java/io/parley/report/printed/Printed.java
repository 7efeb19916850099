package io.parley.report.printed;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import io.parley.report.analysis.AnalysisJson;
import io.parley.report.analysis.AnalysisPage;
import io.parley.report.certainty.CertaintyJson;
import io.parley.report.certainty.CertaintyPage;
import io.parley.report.demand.DemandsJson;
import io.parley.report.demand.DemandsPage;
import io.parley.report.demand.OfferSheet;
import io.parley.report.faction.ContestJson;
import io.parley.report.faction.ContestPage;
import io.parley.report.strength.StrengthJson;
import io.parley.report.strength.StrengthPage;
import io.parley.report.view.ViewsJson;
import io.parley.report.view.ViewsPage;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Certainty;
import io.parley.study.answer.Contest;
import io.parley.study.answer.Demands;
import io.parley.study.answer.Strength;
import io.parley.study.answer.Views;
import io.parley.study.question.WhatItStandsOn;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// An answer in every form it can be printed in. Each form is composed when it is asked for.
public final class Printed {

  private final Supplier<List<String>> text;
  private final Consumer<PrintWriter> json;
  private final Supplier<String> csv;
  private final Supplier<String> latex;
  private final Supplier<String> markdown;

  private Printed(
      Supplier<List<String>> text,
      Consumer<PrintWriter> json,
      Supplier<String> csv,
      Supplier<String> latex,
      Supplier<String> markdown) {
    this.text = text;
    this.json = json;
    this.csv = csv;
    this.latex = latex;
    this.markdown = markdown;
  }

  /// What holds.
  ///
  /// @param file the name of the case's file, as JSON has it
  /// @param all whether every outcome is shown, however many there are
  /// @param maxStates up to how many outcomes JSON lists them
  public static Printed of(Analysis analysis, String file, boolean all, long maxStates) {
    var page = new AnalysisPage(analysis);
    return new Printed(
        () -> page.text(all),
        out -> AnalysisJson.write(analysis, file, maxStates, out),
        page::csv,
        () -> page.latex(all),
        () -> page.markdown(all));
  }

  /// What holds across who decides.
  public static Printed of(Contest contest, String file, Progress progress) {
    var standing = WhatItStandsOn.ask(contest, WhatItStandsOn.MOST, progress);
    var page = new ContestPage(contest, standing);
    return new Printed(
        page::text,
        out -> out.print(ContestJson.text(contest, standing, file)),
        page::csv,
        page::latex,
        page::markdown);
  }

  /// What holds whatever is not known.
  ///
  /// @param whose for whom it holds
  /// @param concept under which it is told what settling a doubt would change
  /// @param all whether outcomes that cannot hold are shown, too
  /// @throws IllegalArgumentException when the answer does not cover the concept
  public static Printed of(
      Certainty certainty,
      List<DecisionMaker> whose,
      String concept,
      String file,
      boolean all,
      Progress progress) {
    if (!certainty.concepts().contains(concept)) {
      throw new IllegalArgumentException(
          Say.of("(%s) is not one of %s", concept, String.join(", ", certainty.concepts())));
    }
    var standing =
        WhatItStandsOn.ask(certainty.lines(whose, all), whose, certainty.graph(), progress);
    var page = new CertaintyPage(certainty, whose, concept, standing);
    return new Printed(
        () -> page.page(all).text(),
        out -> CertaintyJson.write(certainty, standing, file, out),
        page::csv,
        () -> page.page(all).latex(),
        () -> page.page(all).markdown());
  }

  /// What holds strongly.
  ///
  /// @param all whether outcomes that do not hold are shown, too
  public static Printed of(Strength strength, String file, boolean all, Progress progress) {
    var graph = strength.graph();
    var standing = WhatItStandsOn.ask(strength.lines(all), graph.decisionMakers(), graph, progress);
    var page = new StrengthPage(strength, standing);
    return new Printed(
        () -> page.page(all).text(),
        out -> StrengthJson.write(strength, standing, file, out),
        page::csv,
        () -> page.page(all).latex(),
        () -> page.page(all).markdown());
  }

  /// What is demanded.
  public static Printed of(Demands demands, String file) {
    return new Printed(
        () -> DemandsPage.of(demands).text(),
        out -> out.print(DemandsJson.text(demands, file)),
        () -> OfferSheet.csv(demands),
        () -> DemandsPage.of(demands).latex(),
        () -> DemandsPage.of(demands).markdown());
  }

  /// What each side sees.
  public static Printed of(Views views, String file) {
    return new Printed(
        () -> ViewsPage.of(views).text(),
        out -> out.print(ViewsJson.text(views, file)),
        () -> ViewsPage.csv(views),
        () -> ViewsPage.of(views).latex(),
        () -> ViewsPage.of(views).markdown());
  }

  /// Prints it.
  public void print(Form form, PrintWriter out) {
    switch (form) {
      case text -> text.get().forEach(out::println);
      case json -> {
        json.accept(out);
        out.println();
      }
      case csv -> out.print(csv.get());
      case latex -> out.print(latex.get());
      case markdown -> out.print(markdown.get());
    }
    out.flush();
  }
}
