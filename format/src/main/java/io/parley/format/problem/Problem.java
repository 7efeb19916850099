package io.parley.format.problem;

import io.parley.format.file.Place;

/// One thing that is wrong with a file.
///
/// @param kind what sort of thing
/// @param place where it stands
/// @param message what is wrong, with names and values
/// @param hint what to try, or what may have been meant; may be empty
/// @param line the line of the file it stands on, as it is written
public record Problem(ProblemKind kind, Place place, String message, String hint, String line) {

  private static final int LONGEST_LINE = 120;

  /// The stable id of its kind, such as `unknown-option`.
  public String id() {
    return kind.id();
  }

  /// How much it matters.
  public Severity severity() {
    return kind.severity();
  }

  /// The message, followed by the hint if there is one.
  public String advice() {
    return hint.isEmpty() ? message : message + " " + hint;
  }

  /// The problem for a person: place, id and advice; then the line, and marks under the spot.
  ///
  /// ```
  /// case.yaml:14:17  unknown-option  "crackdwn" is not an option of any party.
  ///       - strike if not crackdwn
  ///                       ^^^^^^^^
  /// ```
  public String display(String file) {
    var head = "%s:%d:%d  %s  %s".formatted(file, place.line(), place.column(), id(), advice());
    return line.isBlank() ? head : head + "\n" + excerpt();
  }

  private String excerpt() {
    int[] characters = line.codePoints().map(Problem::visible).toArray();
    int spot = Math.min(place.column() - 1, characters.length);
    int from = Math.max(0, spot - LONGEST_LINE / 2);
    int to = Math.min(characters.length, from + LONGEST_LINE);
    int marks = Math.max(1, Math.min(place.width(), to - spot));
    return new String(characters, from, to - from)
        + "\n"
        + " ".repeat(spot - from)
        + "^".repeat(marks);
  }

  private static int visible(int character) {
    return Character.isISOControl(character) ? ' ' : character;
  }
}
