package io.parley.report.screen;

import java.util.List;

/// Every outcome with ranks, marks and reach.
///
/// @param concepts the columns of marks
/// @param classes how many ranks each player tells apart
/// @param listed false when there are too many outcomes to list
/// @param total how many outcomes there are
/// @param rows in the order of their numbers
public record SheetView(
    List<PlayerView> players,
    List<OptionView> options,
    List<Concept> concepts,
    List<Integer> classes,
    boolean listed,
    int total,
    List<Row> rows) {

  public SheetView {
    players = List.copyOf(players);
    options = List.copyOf(options);
    concepts = List.copyOf(concepts);
    classes = List.copyOf(classes);
    rows = List.copyOf(rows);
  }

  /// A way of reasoning.
  public record Concept(String id, String name) {}

  /// One outcome.
  ///
  /// @param ranks one for each player, 1 is best; 0 for a player without a single order
  /// @param marks one for each concept: a letter `r`, `s` or `u` for each player
  /// @param holds one for each concept: whether it holds for everyone
  /// @param steps self-interested steps from today; -1 when none lead there
  public record Row(
      int number,
      String letters,
      List<Integer> ranks,
      List<String> marks,
      List<Boolean> holds,
      int steps) {
    public Row {
      ranks = List.copyOf(ranks);
      marks = List.copyOf(marks);
      holds = List.copyOf(holds);
    }
  }
}
