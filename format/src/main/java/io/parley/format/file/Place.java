package io.parley.format.file;

import java.util.Comparator;

/// Where something stands in a file. Columns and widths count characters (Unicode code points).
///
/// @param line the line, from 1
/// @param column the column on that line, from 1
/// @param width how many characters it covers on that line, at least 1
public record Place(int line, int column, int width) implements Comparable<Place> {

  /// The first character of a file: the place of what concerns all of it.
  public static final Place START = new Place(1, 1, 1);

  private static final Comparator<Place> READING_ORDER =
      Comparator.comparingInt(Place::line)
          .thenComparingInt(Place::column)
          .thenComparingInt(Place::width);

  /// The same beginning, covering this many characters.
  public Place ofWidth(int width) {
    return new Place(line, column, Math.max(1, width));
  }

  @Override
  public int compareTo(Place other) {
    return READING_ORDER.compare(this, other);
  }
}
