package io.parley.cli;

import io.parley.certificate.verification.Report;
import io.parley.certificate.verification.Verification;
import io.parley.format.CaseFile;
import io.parley.format.reading.Reading;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.report.problem.ProblemsText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley verify`: whether every line of a certificate is true.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Check every line of a certificate without the engine that made it, and say which line is"
          + " false."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley analyze strikes-or-partnership --certificate out.json",
      "  parley verify out.json"
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Certificates.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    int status = 0;
    for (var file : files) {
      status = Math.max(status, verify(file));
    }
    return status;
  }

  private int verify(Path file) {
    var report = report(file);
    report.findings().forEach(finding -> out().println("%s: %s".formatted(file, finding)));
    if (report.omitted() > 0) {
      out().println(Say.of("%s: … and %d more.", file, report.omitted()));
    }
    out()
        .println(
            report.holds()
                ? Say.of("%s: all %d claims are true.", file, report.claims())
                : Say.of(
                    "%s: does not hold up. %s of %d claims checked.",
                    file, Say.counted(report.findings().size(), "finding"), report.claims()));
    return report.holds() ? 0 : Parley.WRONG_INPUT;
  }

  private static Report report(Path file) {
    try (var in = new BufferedInputStream(Files.newInputStream(file));
        var progress = new ProgressLine()) {
      return Verification.verify(
          in,
          VerifyCommand::read,
          (checked, expected) -> progress.report("checking claims", checked, expected));
    } catch (IOException e) {
      throw new WrongInput(Say.of("The certificate (%s) cannot be opened", file));
    }
  }

  private static Case read(String name, String text) {
    return switch (CaseFile.read(name, text)) {
      case Reading.Accepted readable -> readable.situation();
      case Reading.Rejected unreadable ->
          throw new IllegalArgumentException(
              String.join("\n", ProblemsText.lines(name, unreadable.problems())));
    };
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
