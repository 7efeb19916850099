package io.parley.report.table;

import java.util.ArrayList;
import java.util.List;

/// A table with a title and the sentences around it, as a page to read or to put into a paper.
///
/// @param title what the page is about
/// @param before what is said before the table
/// @param table the table
/// @param after what is said after it
public record TablePage(String title, List<String> before, Table table, List<String> after) {

  public TablePage {
    before = List.copyOf(before);
    after = List.copyOf(after);
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
    lines.add("");
    lines.addAll(after);
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
    return String.join("\n\n", parts) + "\n";
  }

  /// As a LaTeX table with its caption.
  public String latex() {
    var caption = new ArrayList<String>();
    caption.add(title + ".");
    caption.addAll(before);
    caption.addAll(after);
    return """
    %% Needs \\usepackage{booktabs}.
    \\begin{table}
    \\caption{%s}
    %s\\end{table}
    """
        .formatted(LatexTable.escaped(String.join(" ", caption)), LatexTable.text(table));
  }
}
