package io.parley.report.table;

import java.util.ArrayList;
import java.util.List;

/// A table with a title and the sentences around it, as a page to read or to put into a paper.
///
/// @param title what the page is about
/// @param before what is said before the table
/// @param table the table
/// @param after what is said after it
/// @param legend what the words and letters in the table mean
public record TablePage(
    String title, List<String> before, Table table, List<String> after, List<String> legend) {

  public TablePage {
    before = List.copyOf(before);
    after = List.copyOf(after);
    legend = List.copyOf(legend);
  }

  /// As lines of text.
  public List<String> text() {
    var lines = new ArrayList<String>();
    lines.add(title);
    lines.addAll(before);
    if (!table.rows().isEmpty()) {
      lines.add("");
      lines.addAll(TextTable.lines(table));
    }
    for (var part : List.of(after, legend)) {
      if (!part.isEmpty()) {
        lines.add("");
        lines.addAll(part);
      }
    }
    return lines;
  }

  /// As a Markdown page.
  public String markdown() {
    var parts = new ArrayList<String>();
    parts.add("# " + title);
    parts.addAll(before);
    if (!table.rows().isEmpty()) {
      parts.add(MarkdownTable.text(table).stripTrailing());
    }
    parts.addAll(after);
    parts.addAll(legend);
    return String.join("\n\n", parts) + "\n";
  }

  /// As a LaTeX table with its caption, and what is said around it as paragraphs above.
  public String latex() {
    var said = new ArrayList<>(before);
    said.addAll(after);
    return """
    %% Needs \\usepackage{booktabs}.
    %s
    \\begin{table}
    \\caption{%s}
    %s\\end{table}
    """
        .formatted(
            LatexTable.escaped(String.join("\n\n", said)),
            LatexTable.escaped((title + ". " + String.join(" ", legend)).strip()),
            LatexTable.text(table));
  }
}
