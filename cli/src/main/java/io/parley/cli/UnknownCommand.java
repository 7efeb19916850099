package io.parley.cli;

import io.parley.report.printed.Printed;
import io.parley.study.question.Certify;
import io.parley.study.question.WhatIsCertain;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley unknown`: what holds whatever is not known.
@Command(
    name = "unknown",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Show which outcomes hold however what is not known is settled, which may hold, and which doubt"
          + " would change most if it were settled."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley unknown my-case.yaml",
      "  parley unknown my-case.yaml --party us --concept smr --format markdown",
      "  parley unknown my-case.yaml --certificate out.json && parley verify out.json"
    })
final class UnknownCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(names = "--party", description = "What holds for this party, instead of for everyone.")
  private String party = "";

  @Option(
      names = "--concept",
      defaultValue = "seq",
      description =
          "Tell what settling a doubt would change under this one of nash, sseq, seq, smr, gmr."
              + " Default: ${DEFAULT-VALUE}.")
  private String concept = "seq";

  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--all", description = "Show outcomes that cannot hold, too.")
  private boolean all;

  @Option(
      names = "--completions",
      defaultValue = "4096",
      paramLabel = "N",
      description =
          "Go through every way to settle the doubts when there are at most N, for exact answers;"
              + " fewer in proportion above 4,096 combinations of options. Default:"
              + " ${DEFAULT-VALUE}.")
  private int completions;

  @Mixin private CertificateFile certificate = new CertificateFile();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var opened = control.applied(Opening.of(name));
    var whose = PartyName.decisionMakers(party, opened.graph());
    try (var progress = new ProgressLine()) {
      var certainty = WhatIsCertain.ask(opened.situation(), completions, progress);
      WrongInput.unlessFound(() -> Printed.of(certainty, whose, concept, name, all, progress))
          .print(format.chosen(), spec.commandLine().getOut());
      certificate.write(() -> Certify.certainty(opened, certainty, progress));
    }
    return 0;
  }
}
