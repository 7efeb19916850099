package io.parley.certificate.verification;

/// Somebody who wants to know how far a verification has come. An implementation that throws stops
/// it.
@FunctionalInterface
public interface Progress {

  /// Nobody is watching.
  Progress UNWATCHED = (checked, expected) -> {};

  /// Called after every claim.
  ///
  /// @param checked how many claims have been checked
  /// @param expected how many there are when none is missing and none is doubled
  void report(long checked, long expected);
}
