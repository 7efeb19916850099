package io.parley.format;

import io.parley.format.file.FileText;
import io.parley.format.gmcr.GmcrReader;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Reading;
import io.parley.format.yaml.CaseReader;
import java.nio.file.Path;
import java.util.Locale;

/// Reads a case file of any kind. The kind follows from the name: `.gmcr` is GMCR+'s, `.json` our
/// own written as JSON, everything else our own written as YAML.
///
/// Reading never throws: whatever the file holds, the answer is a case or the problems that keep it
/// from being one.
public final class CaseFile {

  private CaseFile() {}

  /// Reads a file.
  public static Reading read(Path path) {
    return read(Opening.open(path));
  }

  /// Reads a text under the name that a file with it would have.
  public static Reading read(String name, String text) {
    return read(Opening.open(name, text));
  }

  private static Reading read(Problems opened) {
    var file = opened.file();
    return isGmcr(file) ? GmcrReader.read(file, opened) : CaseReader.read(file, opened);
  }

  private static boolean isGmcr(FileText file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".gmcr");
  }
}
