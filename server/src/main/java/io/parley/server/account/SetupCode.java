package io.parley.server.account;

import io.parley.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.keygen.KeyGenerators;

/// What proves, to a server that has no account yet, that somebody who asks from a browser is who
/// started it: only they were shown it. Where a request comes from proves nothing, for a proxy on the
/// same machine asks for everybody.
public final class SetupCode {

  private static final String IN_FOURS = "(?<=\\G.{4})(?!$)";

  private final Visitors visitors;
  private final Store store;

  /// As long as 64 random bits are; another one at each start.
  private final String code =
      String.join("-", KeyGenerators.string().generateKey().split(IN_FOURS));

  SetupCode(Visitors visitors, Store store) {
    this.visitors = visitors;
    this.store = store;
  }

  /// The code; empty where no first account is wanted.
  public Optional<String> wanted() {
    return visitors.team() && !store.accounts().hasAdministrator()
        ? Optional.of(code)
        : Optional.empty();
  }

  /// Whether a code is wanted and this is another one, however its letters are grouped, and
  /// large or small.
  boolean refuses(String given) {
    return wanted().isPresent() && !MessageDigest.isEqual(bytes(code), bytes(given));
  }

  private static byte[] bytes(String text) {
    return text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
  }
}
