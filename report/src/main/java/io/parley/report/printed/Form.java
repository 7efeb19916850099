package io.parley.report.printed;

/// The form an answer is printed in, by the word a reader asks for it with.
public enum Form {
  /// To read.
  text,
  /// For programs, on one line.
  json,
  /// To compute with.
  csv,
  /// To put into a paper.
  latex,
  /// To put into a report.
  markdown
}
