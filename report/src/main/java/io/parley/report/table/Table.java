package io.parley.report.table;

import java.util.List;
import java.util.stream.Stream;

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

  /// The same with a column before the others that says the same in every row.
  public Table under(String title, String cell) {
    return new Table(before(title, titles), rows.stream().map(row -> before(cell, row)).toList());
  }

  private static List<String> before(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  /// The rows of tables with the same titles, one table after the other.
  public static Table joined(List<Table> tables) {
    return new Table(
        tables.getFirst().titles(),
        tables.stream().flatMap(table -> table.rows().stream()).toList());
  }
}
