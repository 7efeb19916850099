package io.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/// One run of the program.
///
/// @param status its exit status
/// @param out what it printed
/// @param err what it complained of
record Run(int status, String out, String err) {

  static final Path ROOT = Path.of(System.getProperty("parley.root", "."));

  static Run of(String... arguments) {
    System.setProperty("parley.cases", ROOT.resolve("cases").toString());
    var out = new StringWriter();
    var err = new StringWriter();
    int status = Parley.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(status, out.toString(), err.toString());
  }
}
