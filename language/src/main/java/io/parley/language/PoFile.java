package io.parley.language;

import java.util.LinkedHashMap;
import java.util.Map;

/// A file of translations in the format of gettext, of which it needs `msgid` and `msgstr`, strings
/// that go on over several lines, and comments.
final class PoFile {

  private final Map<String, String> patterns = new LinkedHashMap<>();
  private final StringBuilder original = new StringBuilder();
  private final StringBuilder translated = new StringBuilder();
  private boolean translating;

  private PoFile() {}

  /// The translations in the text of a file, by what they translate.
  ///
  /// @throws IllegalArgumentException when a line is not of the format, or something is translated
  ///     twice
  static Map<String, String> patterns(String text) {
    var file = new PoFile();
    text.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(file::add);
    file.end();
    return file.patterns;
  }

  private void add(String line) {
    if (line.startsWith("msgid ")) {
      end();
      original.append(unquoted(line.substring("msgid ".length())));
    } else if (line.startsWith("msgstr ")) {
      translating = true;
      translated.append(unquoted(line.substring("msgstr ".length())));
    } else if (line.startsWith("\"")) {
      (translating ? translated : original).append(unquoted(line));
    } else if (!line.isEmpty()) {
      throw new IllegalArgumentException("Not a line of a .po file: " + line);
    }
  }

  /// Keeps the translation that has ended here. One of the empty string is the head of the file.
  private void end() {
    if (!original.isEmpty()
        && patterns.putIfAbsent(original.toString(), translated.toString()) != null) {
      throw new IllegalArgumentException("Translated twice: " + original);
    }
    original.setLength(0);
    translated.setLength(0);
    translating = false;
  }

  private static String unquoted(String quoted) {
    var text = quoted.strip();
    if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
      throw new IllegalArgumentException("Not a string in quotation marks: " + quoted);
    }
    return text.substring(1, text.length() - 1)
        .replace("\\\"", "\"")
        .replace("\\n", "\n")
        .replace("\\\\", "\\");
  }
}
