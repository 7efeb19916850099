package io.parley.server.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import io.parley.store.Account;
import io.parley.store.Store;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/// How often a password can be tried: so often from an address, and so often for an account. Tries
/// that succeed do not count.
public final class SignInLimits {

  private static final int MOST_FOR_AN_ACCOUNT = 10;
  private static final int MOST_FROM_AN_ADDRESS = 30;
  private static final Duration REFILL = Duration.ofMinutes(10);
  private static final int MOST_REMEMBERED = 100_000;

  private final Store store;
  private final LoadingCache<String, Bucket> addresses = buckets(MOST_FROM_AN_ADDRESS);
  private final LoadingCache<String, Bucket> accounts = buckets(MOST_FOR_AN_ACCOUNT);

  public SignInLimits(Store store) {
    this.store = store;
  }

  private static LoadingCache<String, Bucket> buckets(int most) {
    return Caffeine.newBuilder()
        .maximumSize(MOST_REMEMBERED)
        .expireAfterAccess(REFILL)
        .build(_ ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, REFILL))
                .build());
  }

  /// A try that was let through.
  record Try(Bucket ofAddress, Bucket ofAccount) {

    void succeeded() {
      ofAddress.addTokens(1);
      ofAccount.addTokens(1);
    }
  }

  /// Lets one try through.
  ///
  /// @throws RefusedException when there were too many
  Try claim(String address, String name) {
    var attempt = new Try(addresses.get(network(address)), accounts.get(account(name)));
    claim(attempt.ofAddress);
    claim(attempt.ofAccount);
    return attempt;
  }

  private static void claim(Bucket bucket) {
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw RefusedException.later(
          "too-many-sign-ins",
          Say.of("Too many tries"),
          Say.of("A wrong password was given too often. Wait a while, and try again."),
          Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /// One key for all ways to write a name, and one for each name nobody has.
  private String account(String name) {
    return store
        .accounts()
        .named(name)
        .map(Account::id)
        .orElseGet(() -> "nobody " + name.strip().toLowerCase(Locale.ROOT));
  }

  /// Whoever has an IPv6 address has all that share its first half. What a proxy passes on need not
  /// be an address; all that is none counts as one.
  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address wide
          ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), Long.BYTES))
          : address;
    } catch (IllegalArgumentException _) {
      return "no address";
    }
  }
}
