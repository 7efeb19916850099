package io.parley.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table as aligned lines of text, columns two blanks apart.
public final class TextTable {

  private TextTable() {}

  /// The titles and then the rows, one line each, without blanks at the end of a line.
  public static List<String> lines(Table table) {
    var all = new ArrayList<List<String>>();
    all.add(table.titles());
    all.addAll(table.rows());
    int[] widths =
        IntStream.range(0, table.titles().size())
            .map(column -> all.stream().mapToInt(row -> width(row.get(column))).max().orElse(0))
            .toArray();
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      line.append(cell).repeat(' ', widths[column] - width(cell) + 2);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
