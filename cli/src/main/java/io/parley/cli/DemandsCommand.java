package io.parley.cli;

import io.parley.conflict.graph.WhoDecides;
import io.parley.report.printed.Printed;
import io.parley.study.question.CertifyDemands;
import io.parley.study.question.WhatIsDemanded;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley demands`: what is demanded, what would satisfy whom, and which threats count.
@Command(
    name = "demands",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Show what each demand leaves open, what would satisfy which camp, what to ask, and which"
            + " threats count.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley demands haiti-1994",
      "  parley demands syria-chemical-2013 --format csv > offers.csv",
      "  parley demands cuba-1962 --certificate out.json && parley verify out.json"
    })
final class DemandsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private CertificateFile certificate = new CertificateFile();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var opened = control.applied(Opening.of(name));
    var situation = opened.situation();
    try (var progress = new ProgressLine()) {
      var demands =
          WrongInput.unlessFound(
              () -> WhatIsDemanded.ask(situation, WhoDecides.asStated(situation), progress));
      certificate.write(() -> CertifyDemands.of(opened, demands, progress));
      Printed.of(demands, name).print(format.chosen(), spec.commandLine().getOut());
    }
    return 0;
  }
}
