package io.parley.cli;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.language.Say;
import io.parley.report.view.ViewsJson;
import io.parley.report.view.ViewsPage;
import io.parley.study.question.WhatEachSees;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley views`: how each side sees the case, and what is misunderstood.
@Command(
    name = "views",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Show what holds in each side's own view of the case, and where they misunderstand one"
            + " another.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley views cuba-1962",
      "  parley views cuba-1962 --concept nash --format markdown"
    })
final class ViewsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(
      names = "--concept",
      defaultValue = "seq",
      description = "How the sides reason: nash, sseq, seq, smr or gmr. Default: ${DEFAULT-VALUE}.")
  private String concept = "seq";

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var situation = control.applied(Opening.of(name)).situation();
    var out = spec.commandLine().getOut();
    try (var progress = new ProgressLine()) {
      var views =
          WrongInput.unlessFound(() ->
              WhatEachSees.ask(situation, WhoDecides.asStated(situation), classical(), progress));
      switch (format.chosen()) {
        case text -> ViewsPage.of(views).text().forEach(out::println);
        case json -> out.println(ViewsJson.text(views, name));
        case csv -> out.print(ViewsPage.csv(views));
        case latex -> out.print(ViewsPage.of(views).latex());
        case markdown -> out.print(ViewsPage.of(views).markdown());
      }
    }
    out.flush();
    return 0;
  }

  private StabilityConcept classical() {
    return StabilityConcepts.CLASSICAL.stream()
        .filter(candidate -> candidate.id().equals(concept))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Say.of("(%s) is not one of nash, sseq, seq, smr, gmr", concept)));
  }
}
