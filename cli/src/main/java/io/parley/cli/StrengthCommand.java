package io.parley.cli;

import io.parley.report.printed.Printed;
import io.parley.study.question.Certify;
import io.parley.study.question.HowStronglyHolds;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley strength`: what is held by the fear of something much worse.
@Command(
    name = "strength",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Show which outcomes hold strongly: every better move is answered by something much worse, as"
          + " judgements marked strong have it. The others that hold, hold weakly."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley strength my-case.yaml", "  parley strength my-case.yaml --format csv"})
final class StrengthCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--all", description = "Show outcomes that do not hold, too.")
  private boolean all;

  @Mixin private CertificateFile certificate = new CertificateFile();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var opened = control.applied(Opening.of(name));
    if (certificate.wanted() && !opened.graph().crisp()) {
      throw new WrongInput(
          "A certificate of strength speaks of parties of one mind, of whose preferences nothing is in"
              + " doubt. Leave --certificate out, or certify what is certain here with parley"
              + " unknown --certificate.");
    }
    try (var progress = new ProgressLine()) {
      var strength =
          WrongInput.unlessFound(
              () -> HowStronglyHolds.ask(opened.situation(), opened.graph(), progress));
      Printed.of(strength, name, all, progress).print(format.chosen(), spec.commandLine().getOut());
      certificate.write(() -> Certify.strength(opened, strength, progress));
    }
    return 0;
  }
}
