package io.parley.report.page;

import io.parley.report.table.LatexTable;
import java.util.List;
import java.util.stream.Collectors;

/// Paragraphs under a title, without a table.
///
/// @param title what they are about
/// @param paragraphs in order
public record Prose(String title, List<String> paragraphs) {

  public Prose {
    paragraphs = List.copyOf(paragraphs);
  }

  /// As a Markdown page.
  public String markdown() {
    return "# %s\n\n%s\n".formatted(title, String.join("\n\n", paragraphs));
  }

  /// As a section of a LaTeX document.
  public String latex() {
    return """
    \\section*{%s}

    %s
    """
        .formatted(
            LatexTable.escaped(title),
            paragraphs.stream().map(LatexTable::escaped).collect(Collectors.joining("\n\n")));
  }
}
