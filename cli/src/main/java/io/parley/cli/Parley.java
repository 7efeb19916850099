package io.parley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;

/// The program `parley`.
@Command(
    name = "parley",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    description = {
      "Think through conflicts and negotiations: which outcomes hold, for whom and why, and which"
          + " self-interested steps lead there.",
      "It illustrates and tests reasoning; it forecasts nothing."
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AnalyzeCommand.class,
      ExplainCommand.class,
      PathsCommand.class,
      CoalitionsCommand.class,
      FactionsCommand.class,
      UnknownCommand.class,
      StrengthCommand.class,
      HingesCommand.class,
      InverseCommand.class,
      DemandsCommand.class,
      ViewsCommand.class,
      CheckCommand.class,
      ConvertCommand.class,
      VerifyCommand.class,
      ServeCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley analyze strikes-or-partnership",
      "  parley explain strikes-or-partnership s1",
      "  parley paths strikes-or-partnership --to NYYYYN",
      "",
      "CASE is a case file, a folder with a case.yaml, or the name of a case that comes with Parley.",
      "Exit status: 0 all went well; 1 a bug; 2 something about the input is wrong."
    })
public final class Parley implements Runnable {

  /// The exit status when something about the input is wrong.
  static final int WRONG_INPUT = CommandLine.ExitCode.USAGE;

  /// The exit status of a bug.
  static final int BUG = CommandLine.ExitCode.SOFTWARE;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Mixin private LanguageOption language = new LanguageOption();

  /// Runs the program and exits with its status.
  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /// Runs the program and returns its exit status.
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var parley = new Parley();
    try {
      return new CommandLine(parley)
          .setOut(out)
          .setErr(err)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setUsageHelpAutoWidth(true)
          .setExecutionExceptionHandler(Parley::explain)
          .setExecutionStrategy(parsed ->
              parley.language.chosen().during(() -> new CommandLine.RunLast().execute(parsed)))
          .execute(arguments);
    } catch (OutOfMemoryError tooLarge) {
      err.println(
          "parley: this case needs more memory than Java was given. Leave out options that decide"
              + " nothing, or give more: JDK_JAVA_OPTIONS=-Xmx12g ./parley …");
      return WRONG_INPUT;
    }
  }

  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    var err = command.getErr();
    if (failure instanceof WrongInput) {
      err.println("parley: " + failure.getMessage());
      return WRONG_INPUT;
    }
    err.println(
        "parley: this is a bug in Parley, not in your case. Please report it with this trace:");
    failure.printStackTrace(err);
    return BUG;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
