package io.parley.store;

/// How somebody proves that an account is theirs.
public sealed interface SignIn {

  /// By a password.
  ///
  /// @param hash what is kept of it; the store neither makes nor checks it
  record Password(String hash) implements SignIn {
    public Password {
      TextField.PASSWORD_HASH.checkName(hash);
    }

    /// Without the hash, which belongs in no log.
    @Override
    public String toString() {
      return "Password";
    }
  }

  /// At a provider of OpenID Connect.
  ///
  /// @param issuer the provider
  /// @param subject who it is there
  record OpenIdConnect(String issuer, String subject) implements SignIn {
    public OpenIdConnect {
      TextField.IDENTITY.checkName(issuer);
      TextField.IDENTITY.checkName(subject);
    }
  }

  /// Not at all: the account of whoever sits at a machine where no accounts are asked for.
  record None() implements SignIn {}
}
