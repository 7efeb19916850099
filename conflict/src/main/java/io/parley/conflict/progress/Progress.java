package io.parley.conflict.progress;

/// Somebody who wants to know how far a long computation has come. An implementation that throws
/// stops the computation: nothing that takes a `Progress` keeps partial results.
@FunctionalInterface
public interface Progress {

  /// Nobody is watching.
  Progress UNWATCHED = (task, done, total) -> {};

  /// Called now and then, from any thread.
  ///
  /// @param task what is being done, in a few plain words
  /// @param done units of work finished
  /// @param total units of work in all
  void report(String task, long done, long total);
}
