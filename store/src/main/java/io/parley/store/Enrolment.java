package io.parley.store;

/// What became of making an account.
public sealed interface Enrolment {

  /// It was made.
  record Enrolled(Account account) implements Enrolment {}

  /// Not made: another account has the name.
  record NameTaken() implements Enrolment {}

  /// Not made: another account has the same issuer and subject.
  record IdentityTaken() implements Enrolment {}

  /// Not made: it was to be the first administrator, and there is one.
  record AdministratorExists() implements Enrolment {}
}
