package io.parley.report.page;

import io.parley.report.table.LatexTable;
import io.parley.report.table.MarkdownTable;
import io.parley.report.table.Table;
import io.parley.report.table.TextTable;
import java.util.ArrayList;
import java.util.List;

/// A page to read: a title, what is said first, and sections.
///
/// @param title of the page
/// @param opening the paragraphs before the first section
/// @param sections in order
public record Page(String title, List<String> opening, List<Section> sections) {

  private static final int WIDTH = 100;

  public Page {
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
  }

  /// One part of a page.
  ///
  /// @param heading what it is about
  /// @param before the paragraphs before the table
  /// @param table empty when no row is in it
  /// @param after the paragraphs after it
  public record Section(String heading, List<String> before, Table table, List<String> after) {
    public Section {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /// As lines of text, paragraphs broken between words.
  public List<String> text() {
    var lines = new ArrayList<String>();
    lines.add(title);
    opening.forEach(paragraph -> lines.addAll(broken(paragraph)));
    for (var section : sections) {
      lines.add("");
      lines.add(section.heading());
      section.before().forEach(paragraph -> lines.addAll(broken(paragraph)));
      if (!section.table().rows().isEmpty()) {
        lines.addAll(TextTable.lines(section.table()));
      }
      section.after().forEach(paragraph -> lines.addAll(broken(paragraph)));
    }
    return lines;
  }

  private static List<String> broken(String paragraph) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : List.of(paragraph.split(" ", -1))) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// As a Markdown page.
  public String markdown() {
    var parts = new ArrayList<String>();
    parts.add("# " + title);
    parts.addAll(opening);
    for (var section : sections) {
      parts.add("## " + section.heading());
      parts.addAll(section.before());
      if (!section.table().rows().isEmpty()) {
        parts.add(MarkdownTable.text(section.table()).stripTrailing());
      }
      parts.addAll(section.after());
    }
    return String.join("\n\n", parts) + "\n";
  }

  /// As LaTeX, one table with its caption for each section that has rows.
  public String latex() {
    var text = new StringBuilder("% Needs \\usepackage{booktabs}.\n");
    for (var section : sections) {
      if (!section.table().rows().isEmpty()) {
        var caption = new ArrayList<String>(List.of(title + ". " + section.heading() + "."));
        caption.addAll(opening);
        caption.addAll(section.before());
        caption.addAll(section.after());
        text.append(
            """
            \\begin{table}
            \\caption{%s}
            %s\\end{table}
            """
                .formatted(
                    LatexTable.escaped(String.join(" ", caption)),
                    LatexTable.text(section.table())));
      }
    }
    return text.toString();
  }
}
