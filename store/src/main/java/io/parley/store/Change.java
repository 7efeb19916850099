package io.parley.store;

/// What became of a change. Whoever asks for one says which revision they saw; when another is
/// shown by now, nothing is changed.
public sealed interface Change {

  /// It was made, and is kept whatever happens next.
  ///
  /// @param now where the case stands after it
  record Done(Head now) implements Change {}

  /// Not made: somebody else has changed the case.
  ///
  /// @param now where the case stands instead
  record Conflict(Head now) implements Change {}

  /// Not made: there is nothing to undo, or to redo.
  ///
  /// @param now where the case stands
  record Nothing(Head now) implements Change {}

  /// Not made: there is no such case or no such revision, or the case is in the bin.
  record Missing() implements Change {}
}
