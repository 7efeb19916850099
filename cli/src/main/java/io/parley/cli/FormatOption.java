package io.parley.cli;

import picocli.CommandLine.Option;

/// The option that says in which form an answer is printed.
final class FormatOption {

  /// The forms an answer can be printed in.
  enum Format {
    text,
    json,
    csv,
    latex,
    markdown
  }

  @Option(
      names = "--format",
      paramLabel = "<format>",
      defaultValue = "text",
      description = "Form of the answer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format chosen = Format.text;

  /// The form asked for.
  Format chosen() {
    return chosen;
  }
}
