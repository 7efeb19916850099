package io.parley.server.account;

import java.io.Serializable;

/// Somebody who has signed in.
///
/// @param accountId the account
public record SignedIn(String accountId) implements Serializable {}
