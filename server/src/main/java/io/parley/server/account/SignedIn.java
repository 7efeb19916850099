package io.parley.server.account;

/// Somebody who has signed in, as the session remembers them.
public interface SignedIn {

  /// Their account. What it may do is looked up with every request.
  String accountId();
}
