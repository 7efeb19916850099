package io.parley.cli;

import io.parley.conflict.stability.StabilityConcepts;
import io.parley.report.printed.Printed;
import io.parley.study.question.WhoWins;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley factions`: what holds depending on who decides inside the parties.
@Command(
    name = "factions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Show which outcomes hold and can be reached depending on which faction decides for each party:"
          + " which hold whoever decides, which only with one faction, and what all factions of a"
          + " party rank above what its deciding faction leads to."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley factions strikes-or-partnership",
      "  parley factions strikes-or-partnership --concept nash --format json"
    })
final class FactionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(
      names = "--concept",
      defaultValue = "seq",
      description =
          "How the parties reason: nash, sseq, seq, smr or gmr. Default: ${DEFAULT-VALUE}, replies in"
              + " the replier's own interest.")
  private String concept = "seq";

  @Option(
      names = "--most",
      defaultValue = "256",
      paramLabel = "N",
      description =
          "The most combinations of who decides to go through. Default: ${DEFAULT-VALUE}.")
  private int most;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var opened = control.applied(Opening.of(name));
    var reasoning = WrongInput.unlessFound(() -> StabilityConcepts.classical(concept));
    try (var progress = new ProgressLine()) {
      var contest =
          WrongInput.unlessFound(() -> WhoWins.ask(opened.situation(), reasoning, most, progress));
      Printed.of(contest, name, progress).print(format.chosen(), spec.commandLine().getOut());
    }
    return 0;
  }
}
