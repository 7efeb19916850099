package io.parley.cli;

import io.parley.explain.words.Setting;
import io.parley.language.Say;
import io.parley.report.path.PathsJson;
import io.parley.report.path.RoutePage;
import io.parley.report.path.RoutesPage;
import io.parley.study.answer.Route;
import io.parley.study.answer.Routes;
import io.parley.study.open.OutcomeReference;
import io.parley.study.question.WhatHolds;
import io.parley.study.question.WhereStepsLead;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley paths`: how one gets from today to the outcomes that hold.
@Command(
    name = "paths",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show the self-interested steps from today, or the way to one outcome.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley paths strikes-or-partnership",
      "  parley paths strikes-or-partnership --to NYYYYN",
      "  parley paths strikes-or-partnership --to NYYYYN --control us=partnership"
    })
final class PathsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(
      names = "--to",
      paramLabel = "STATE",
      description =
          "Only the way to this outcome: YNNNNY, s26, or the options taken (strike,suspend).")
  private String to = "";

  @Option(
      names = "--steps",
      paramLabel = "N",
      description =
          "How many steps there is room for. Default: what the case's deadlines say, if they do.")
  private @Nullable Integer steps;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    if (steps != null && steps < 0) {
      throw new WrongInput(Say.of("The number of steps (%d) cannot be negative", steps));
    }
    var opened = control.applied(Opening.of(name));
    var room = steps == null ? new Setting(opened.situation()).room() : OptionalInt.of(steps);
    try (var progress = new ProgressLine()) {
      var analysis = WhatHolds.ask(opened.situation(), opened.graph(), progress);
      if (to.isEmpty()) {
        print(WhereStepsLead.ask(analysis, room, progress));
      } else {
        var target = WrongInput.unlessFound(() -> OutcomeReference.find(to, opened.graph()));
        print(WhereStepsLead.to(target, analysis, room, progress));
      }
    }
    return 0;
  }

  private void print(Routes routes) {
    var out = spec.commandLine().getOut();
    var page = new RoutesPage(routes);
    switch (format.chosen()) {
      case text -> {
        Paragraphs.printDeciders(routes.analysis().situation(), out);
        page.tree().forEach(out::println);
        if (!page.paragraphs().isEmpty()) {
          out.println();
          Paragraphs.print(page.paragraphs(), out);
        }
        Paragraphs.printCaution(routes.analysis().situation(), out);
      }
      case json -> out.println(PathsJson.text(routes, name));
      case csv -> out.print(page.csv());
      case latex -> out.print(page.page().latex());
      case markdown -> out.print(page.page().markdown());
    }
    out.flush();
  }

  private void print(Route route) {
    var out = spec.commandLine().getOut();
    var page = new RoutePage(route);
    switch (format.chosen()) {
      case text -> {
        Paragraphs.printDeciders(route.analysis().situation(), out);
        Paragraphs.print(page.paragraphs(), out);
        Paragraphs.printCaution(route.analysis().situation(), out);
      }
      case json -> out.println(PathsJson.text(route, name));
      case csv -> out.print(page.csv());
      case latex -> out.print(page.prose().latex());
      case markdown -> out.print(page.prose().markdown());
    }
    out.flush();
  }
}
