package io.parley.model.statement;

import io.parley.model.evidence.Grounds;

/// A statement as somebody made it: with the words for a reader and the grounds it stands on.
///
/// @param statement what is said
/// @param label how to say it in plain words; empty when the statement speaks for itself
/// @param grounds why it is said
public record Stated(Statement statement, String label, Grounds grounds) {

  /// A bare statement, with nothing said about it.
  public static Stated of(Statement statement) {
    return new Stated(statement, "", Grounds.NONE);
  }
}
