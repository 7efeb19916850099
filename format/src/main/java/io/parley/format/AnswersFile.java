package io.parley.format;

import io.parley.format.answers.AnswersReader;
import io.parley.format.answers.AnswersReading;
import io.parley.model.Case;
import java.nio.file.Path;

/// Reads the answers that a source reports for a case, from the file beside it.
public final class AnswersFile {

  private AnswersFile() {}

  /// Reads a file.
  public static AnswersReading read(Path path, Case situation) {
    var opened = Opening.open(path);
    return AnswersReader.read(opened.file(), situation, opened);
  }

  /// Reads a text under the name that a file with it would have.
  public static AnswersReading read(String name, String text, Case situation) {
    var opened = Opening.open(name, text);
    return AnswersReader.read(opened.file(), situation, opened);
  }
}
