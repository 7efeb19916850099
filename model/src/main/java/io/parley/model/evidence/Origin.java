package io.parley.model.evidence;

/// Where the text of a source is found.
public sealed interface Origin {

  /// A file beside the case file.
  record File(String path) implements Origin {}

  /// The text itself, in the case file.
  record Inline(String text) implements Origin {}

  /// An address. It is carried along and never fetched.
  record Link(String url) implements Origin {}

  /// Not stated.
  record Unstated() implements Origin {}
}
