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
    return value.orElseGet(this::compute);
  }

  private synchronized T compute() {
    if (value.isEmpty()) {
      value = Optional.of(computing.get());
    }
    return value.orElseThrow();
  }
}
