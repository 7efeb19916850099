package io.parley.store;

import java.time.Instant;

/// Somebody who may use Parley here.
///
/// @param id random text that stands for the account elsewhere
/// @param name unique, whatever the case of its letters
/// @param signIn how they prove who they are
/// @param administrator whether they may change accounts
/// @param disabled whether they are kept out
/// @param created when the account was made
public record Account(
    String id,
    String name,
    SignIn signIn,
    boolean administrator,
    boolean disabled,
    Instant created) {

  /// Whether they may change accounts and are not kept out.
  public boolean canAdminister() {
    return administrator && !disabled;
  }

  Account withName(String other) {
    return new Account(id, other, signIn, administrator, disabled, created);
  }

  Account withSignIn(SignIn other) {
    return new Account(id, name, other, administrator, disabled, created);
  }

  Account withAdministrator(boolean other) {
    return new Account(id, name, signIn, other, disabled, created);
  }

  Account withDisabled(boolean other) {
    return new Account(id, name, signIn, administrator, other, created);
  }
}
