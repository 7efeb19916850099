package io.parley.cli;

import io.parley.format.gmcr.GmcrWriter;
import io.parley.format.gmcr.Writing;
import io.parley.format.yaml.CaseWriter;
import io.parley.language.Say;
import io.parley.report.problem.ProblemsText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley convert`: a case in another format.
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Write a case in another format: a .gmcr file as a case file, a case file as .gmcr. What the"
          + " other format cannot hold is reported."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley convert Conflict.gmcr > case.yaml",
      "  parley convert elmira-1991 --to gmcr --output Elmira.gmcr"
    })
final class ConvertCommand implements Callable<Integer> {

  /// The formats that can be written.
  enum Format {
    yaml,
    gmcr
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(
      names = "--to",
      description =
          "${COMPLETION-CANDIDATES}. Default: gmcr when the output is named .gmcr, else yaml.")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which must not exist yet. Default: standard output.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    var opened = Opening.of(name);
    return switch (format()) {
      case yaml -> {
        write(CaseWriter.write(opened.situation()));
        yield 0;
      }
      case gmcr ->
          switch (GmcrWriter.write(opened.reading())) {
            case Writing.Written(var text, var warnings) -> {
              write(text);
              if (!warnings.isEmpty()) {
                ProblemsText.lines(name, warnings).forEach(err()::println);
              }
              yield 0;
            }
            case Writing.Refused(var problems) -> {
              ProblemsText.lines(name, problems).forEach(err()::println);
              yield Parley.WRONG_INPUT;
            }
          };
    };
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    return output != null && output.toString().endsWith(".gmcr") ? Format.gmcr : Format.yaml;
  }

  private void write(String text) {
    if (output == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return;
    }
    if (Files.exists(output)) {
      throw new WrongInput(
          Say.of("The file (%s) exists already; name another, or remove it first", output));
    }
    try {
      Files.writeString(output, text);
    } catch (IOException e) {
      throw new WrongInput(Say.of("The file (%s) cannot be written", output));
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
