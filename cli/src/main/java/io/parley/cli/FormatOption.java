package io.parley.cli;

import io.parley.report.printed.Form;
import picocli.CommandLine.Option;

/// The option that says in which form an answer is printed.
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "<format>",
      defaultValue = "text",
      description = "Form of the answer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Form chosen = Form.text;

  /// The form asked for.
  Form chosen() {
    return chosen;
  }
}
