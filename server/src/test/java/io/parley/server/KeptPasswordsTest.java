package io.parley.server;

import static io.parley.server.Visitor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.store.SignIn;
import io.parley.store.StoreLocation;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// What the store keeps of passwords.
class KeptPasswordsTest {

  @Test
  void aHashOfYesterdaysStrengthIsReplacedAtSignIn(@TempDir Path data) {
    var weak =
        Objects.requireNonNull(new Argon2PasswordEncoder(16, 32, 1, 1 << 10, 1).encode(PASSWORD));
    try (var store = Workbench.open(StoreLocation.embedded(data))) {
      store.accounts().enrolFirstAdministrator("ana", new SignIn.Password(weak));
    }

    try (var workbench = Workbenches.team(data)) {
      assertThat(new Visitor(workbench).signIn("ana", PASSWORD).status()).isEqualTo(200);
    }

    try (var store = Workbench.open(StoreLocation.embedded(data))) {
      assertThat(store.accounts().named("ana").orElseThrow().signIn())
          .isInstanceOfSatisfying(
              SignIn.Password.class,
              kept -> assertThat(kept.hash()).startsWith("$argon2id$v=19$m=16384,"));
    }
  }
}
