package io.parley.report.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds and can be reached across who decides.
///
/// @param combinations who decides, column by column
/// @param rows one for each outcome that holds under some combination, as far as there is room
/// @param sentences what the table amounts to
/// @param leftOut how many combinations were not gone through
/// @param unlisted how many outcomes that hold have no row
public record AcrossView(
    List<Combination> combinations,
    List<Row> rows,
    List<String> sentences,
    long leftOut,
    int unlisted) {

  public AcrossView {
    combinations = List.copyOf(combinations);
    rows = List.copyOf(rows);
    sentences = List.copyOf(sentences);
  }

  /// Who decides for each party with factions.
  ///
  /// @param control as `--control` takes it
  public record Combination(String control, String label, boolean chosen) {}

  /// One outcome, with a cell for each combination.
  public record Row(OutcomeView outcome, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// How an outcome stands under a combination.
  ///
  /// @param steps how many self-interested steps lead there from today; absent when none do
  public record Cell(boolean holds, @Nullable Integer steps) {}
}
