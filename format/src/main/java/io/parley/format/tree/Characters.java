package io.parley.format.tree;

import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.language.Say;

/// Which characters a text file may hold: those YAML 1.2 calls printable.
final class Characters {

  private Characters() {}

  /// Whether all characters of the file are printable; the first that is not is reported.
  static boolean allPrintable(FileText file, Problems problems) {
    for (int number = 1; number <= file.lineCount(); number++) {
      var line = file.line(number);
      for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
        int character = line.codePointAt(at);
        if (!printable(character)) {
          problems.add(
              ProblemKind.CHARACTERS,
              new Place(number, 1 + line.codePointCount(0, at), 1),
              Say.of("The character U+%04X has no place in a text file.", character));
          return false;
        }
      }
    }
    return true;
  }

  private static boolean printable(int character) {
    return character == '\t'
        || character == 0x85
        || (character >= 0x20 && character <= 0x7E)
        || (character >= 0xA0 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
