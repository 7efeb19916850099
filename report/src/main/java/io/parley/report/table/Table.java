package io.parley.report.table;

import java.util.List;

/// Cells in rows under titles.
///
/// @param titles one for each column
/// @param rows each with one cell for each column
public record Table(List<String> titles, List<List<String>> rows) {

  public Table {
    titles = List.copyOf(titles);
    rows = rows.stream().map(List::copyOf).toList();
    for (var row : rows) {
      if (row.size() != titles.size()) {
        throw new IllegalArgumentException(
            "A row has %d cells under %d titles: %s".formatted(row.size(), titles.size(), row));
      }
    }
  }
}
