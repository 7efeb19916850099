package io.parley.format.reading;

import io.parley.format.file.FileText;
import io.parley.format.problem.Problem;
import io.parley.model.Case;
import java.util.List;

/// What comes of reading a case file.
public sealed interface Reading {

  /// The file that was read.
  FileText file();

  /// What is wrong with it, in the order of its lines.
  List<Problem> problems();

  /// The file describes a case.
  ///
  /// @param situation the case
  /// @param places where its elements stand
  /// @param problems warnings only
  record Accepted(FileText file, Case situation, Places places, List<Problem> problems)
      implements Reading {
    public Accepted {
      problems = List.copyOf(problems);
    }
  }

  /// The file does not; the problems say why.
  ///
  /// @param problems at least one error among them
  record Rejected(FileText file, List<Problem> problems) implements Reading {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
