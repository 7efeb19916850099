package io.parley.server.account;

import io.parley.store.SignIn;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// What is kept of passwords: a hash by Argon2, of the strength Spring Security advises.
public final class Passwords {

  private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  /// What Spring Security compares passwords with.
  PasswordEncoder encoder() {
    return encoder;
  }

  /// What is kept of a password.
  SignIn.Password kept(String password) {
    return new SignIn.Password(Objects.requireNonNull(encoder.encode(password)));
  }

  /// Whether a password is the one that was kept.
  boolean match(String password, SignIn kept) {
    return kept instanceof SignIn.Password(var hash) && encoder.matches(password, hash);
  }
}
