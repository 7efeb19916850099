package io.parley.certificate.verification;

import io.parley.model.Case;

/// Whoever can read the text of a case file.
@FunctionalInterface
public interface CaseReader {

  /// Reads a case.
  ///
  /// @param file the name of the file, which tells what kind of file it is
  /// @param text its whole text
  /// @throws IllegalArgumentException when the text is not a case, with a message that says why
  Case read(String file, String text);
}
