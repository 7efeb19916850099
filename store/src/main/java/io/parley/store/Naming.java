package io.parley.store;

/// What became of giving a revision a name.
public sealed interface Naming {

  /// It has the name.
  record Named(Version version) implements Naming {}

  /// Not done: the case has a version of this name, which stays.
  record NameTaken(Version by) implements Naming {}

  /// Not done: there is no such case or no such revision, or the case is in the bin.
  record Missing() implements Naming {}
}
