package io.parley.cli;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.report.hinge.HingeJson;
import io.parley.report.hinge.HingePage;
import io.parley.study.answer.HingeStudy;
import io.parley.study.question.CertifyChanges;
import io.parley.study.question.WhatItTurnsOn;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley hinges`: which few judgements the answer turns on.
@Command(
    name = "hinges",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Show which changes of what somebody prefers overturn what holds or can be reached, and how"
            + " many swaps of neighbours each claim survives.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley hinges strikes-or-partnership",
      "  parley hinges strikes-or-partnership --all-factions",
      "  parley hinges elmira-1991 --concept nash --format csv",
      "  parley hinges elmira-1991 --certificate out.json && parley verify out.json"
    })
final class HingesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(
      names = "--concept",
      defaultValue = "seq",
      description =
          "When an outcome counts as holding: nash, sseq, seq, smr or gmr. Default:"
              + " ${DEFAULT-VALUE}.")
  private String concept = "seq";

  @Option(names = "--all-factions", description = "Ask again with each faction deciding in turn.")
  private boolean allFactions;

  @Option(
      names = "--trials",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Try at most N orders, changes or sets of two in each search. Default: 5,040, fewer where"
              + " there are many outcomes.")
  private long trials;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private CertificateFile certificate = new CertificateFile();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var opened = control.applied(Opening.of(name));
    var situation = opened.situation();
    var reasoning = WrongInput.unlessFound(() -> StabilityConcepts.named(concept));
    var controls =
        allFactions
            ? WhatItTurnsOn.everyFaction(situation)
            : List.of(WhoDecides.asStated(situation));
    if (certificate.wanted() && allFactions) {
      throw new WrongInput(
          "A certificate is about one way of deciding; say --control instead of --all-factions");
    }
    long bound = trials > 0 ? trials : WhatItTurnsOn.trials(opened.graph());
    try (var progress = new ProgressLine()) {
      for (int place = 0; place < controls.size(); place++) {
        if (place > 0 && format.chosen() != FormatOption.Format.json) {
          out().println();
        }
        var control = controls.get(place);
        var study =
            WrongInput.unlessFound(
                () -> WhatItTurnsOn.ask(situation, control, reasoning, bound, progress));
        print(study);
        certificate.write(() -> CertifyChanges.hinges(opened, study, progress));
      }
    }
    return 0;
  }

  private void print(HingeStudy study) {
    var page = new HingePage(study);
    switch (format.chosen()) {
      case text -> {
        Paragraphs.print(page.paragraphs(), out());
        Paragraphs.printCaution(study.situation(), out());
      }
      case json -> out().println(HingeJson.text(study, name));
      case csv -> out().print(page.csv());
      case latex -> out().print(page.latex());
      case markdown -> out().print(page.markdown());
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
