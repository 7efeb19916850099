package io.parley.format.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The text of a file under the name its reader knows it by, divided into lines.
public final class FileText {

  private final String name;
  private final String text;
  private final List<String> lines;

  /// For each line on which some character takes two Java `char`s: the index of every character.
  /// Other lines need none, so that finding a column costs nothing however long a line is.
  private final Map<Integer, int[]> indexesOfWide = new HashMap<>();

  private FileText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = split(text);
    for (int number = 1; number <= lines.size(); number++) {
      var line = line(number);
      if (line.chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
        indexesOfWide.put(number, indexes(line));
      }
    }
  }

  /// A text and its name. A byte order mark at its beginning is left out.
  public static FileText of(String name, String text) {
    return new FileText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /// A file of which nothing could be read.
  public static FileText nothing(String name) {
    return new FileText(name, "");
  }

  private static List<String> split(String text) {
    var lines = new ArrayList<String>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      if (here == '\n' || here == '\r') {
        lines.add(text.substring(start, at));
        boolean pair = here == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        at += pair ? 1 : 0;
        start = at + 1;
      }
    }
    lines.add(text.substring(start));
    return List.copyOf(lines);
  }

  private static int[] indexes(String line) {
    var indexes = new int[line.codePointCount(0, line.length()) + 1];
    for (int character = 1; character < indexes.length; character++) {
      indexes[character] = line.offsetByCodePoints(indexes[character - 1], 1);
    }
    return indexes;
  }

  /// The name of the file, as its reader gave it.
  public String name() {
    return name;
  }

  /// All of it.
  public String text() {
    return text;
  }

  /// How many lines it has; at least one.
  public int lineCount() {
    return lines.size();
  }

  /// A line, from 1, without its end; empty beyond the end of the file.
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /// The place of the Java `char` with this index, from 0, on a line.
  public Place place(int line, int index) {
    var indexes = indexesOfWide.get(line);
    if (indexes == null) {
      return new Place(line, index + 1, 1);
    }
    int found = Arrays.binarySearch(indexes, index);
    return new Place(line, (found >= 0 ? found : -found - 2) + 1, 1);
  }

  /// Whether these words stand at the place, character by character.
  public boolean has(Place place, String words) {
    var indexes = indexesOfWide.get(place.line());
    int character = place.column() - 1;
    if (indexes == null) {
      return line(place.line()).startsWith(words, character);
    }
    return character < indexes.length && line(place.line()).startsWith(words, indexes[character]);
  }
}
