package io.parley.server.document;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is computed when it is first asked for, and kept.
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> computing;
  private volatile Optional<T> value = Optional.empty();

  /// A value that this will compute.
  public Once(Supplier<T> computing) {
    this.computing = computing;
  }

  @Override
  public T get() {
    return get(computing);
  }

  /// The same value, computed in another way when it is not known yet: watched, for example. When
  /// the computing ends in an exception, the value is still to be computed.
  public T get(Supplier<T> otherwise) {
    return value.orElseGet(() -> compute(otherwise));
  }

  private synchronized T compute(Supplier<T> otherwise) {
    if (value.isEmpty()) {
      value = Optional.of(otherwise.get());
    }
    return value.orElseThrow();
  }
}
