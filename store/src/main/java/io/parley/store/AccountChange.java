package io.parley.store;

/// What became of a change of an account.
public enum AccountChange {
  DONE,
  /// Not made: nobody would be left who may change accounts.
  LAST_ADMINISTRATOR,
  /// Not made: another account has the name, or the same issuer and subject.
  TAKEN,
  /// Not made: there is no such account.
  MISSING
}
