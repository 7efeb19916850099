package io.parley.report.table;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// A table as a LaTeX `tabular` with the rules of the booktabs package.
public final class LatexTable {

  private LatexTable() {}

  /// The tabular environment, ready to be put into a table.
  public static String text(Table table) {
    return """
    \\begin{tabular}{%s}
    \\toprule
    %s
    \\midrule
    %s
    \\bottomrule
    \\end{tabular}
    """
        .formatted(
            "l".repeat(table.titles().size()),
            row(table.titles()),
            table.rows().stream().map(LatexTable::row).collect(joining("\n")));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(LatexTable::escaped).collect(joining(" & ", "", " \\\\"));
  }

  /// The text with everything that LaTeX would read as a command made harmless, and quotation marks
  /// that open and close.
  public static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints()
        .forEach(character -> {
          switch (character) {
            case '\\' -> escaped.append("\\textbackslash{}");
            case '~' -> escaped.append("\\textasciitilde{}");
            case '^' -> escaped.append("\\textasciicircum{}");
            case '<' -> escaped.append("\\textless{}");
            case '>' -> escaped.append("\\textgreater{}");
            case '|' -> escaped.append("\\textbar{}");
            case '"' -> escaped.append(opens(escaped) ? "``" : "''");
            case '&', '%', '$', '#', '_', '{', '}' ->
                escaped.append('\\').appendCodePoint(character);
            default -> escaped.appendCodePoint(character);
          }
        });
    return escaped.toString();
  }

  /// Whether a quotation mark after this opens.
  private static boolean opens(CharSequence before) {
    return before.isEmpty() || " \n(".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
