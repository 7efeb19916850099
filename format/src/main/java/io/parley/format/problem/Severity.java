package io.parley.format.problem;

/// How much a problem matters.
public enum Severity {
  /// The file cannot be used until it is mended.
  ERROR,
  /// The file can be used; its author may not have meant what it says.
  WARNING
}
