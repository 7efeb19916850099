package io.parley.format.gmcr;

import io.parley.format.problem.Problem;
import java.util.List;

/// What comes of writing a case in a foreign format.
public sealed interface Writing {

  /// What the format cannot hold; places are those of the case file.
  List<Problem> problems();

  /// The text of the file, and what of the case is lost in it.
  record Written(String text, List<Problem> problems) implements Writing {
    public Written {
      problems = List.copyOf(problems);
    }
  }

  /// The format cannot hold the case.
  record Refused(List<Problem> problems) implements Writing {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
