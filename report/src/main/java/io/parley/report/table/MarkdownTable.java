package io.parley.report.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A table in Markdown with pipes (GitHub Flavored Markdown).
public final class MarkdownTable {

  private MarkdownTable() {}

  /// The titles, the rule under them, and the rows.
  public static String text(Table table) {
    var lines = new ArrayList<String>();
    lines.add(row(table.titles()));
    lines.add(row(Collections.nCopies(table.titles().size(), "---")));
    table.rows().forEach(row -> lines.add(row(row)));
    return String.join("\n", lines) + "\n";
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownTable::escaped).collect(joining(" | ", "| ", " |"));
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
  }
}
