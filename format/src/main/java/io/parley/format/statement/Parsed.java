package io.parley.format.statement;

import io.parley.model.statement.Statement;
import java.util.List;

/// What comes of reading a statement.
public sealed interface Parsed {

  /// It is well formed, and all its options are known.
  record Understood(Statement statement) implements Parsed {}

  /// It is not.
  ///
  /// @param faults why, in the order of the text; never empty
  record Faulty(List<Fault> faults) implements Parsed {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
