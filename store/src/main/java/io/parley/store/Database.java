package io.parley.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The open database: runs reads and transactions, and says in words when it cannot.
final class Database implements AutoCloseable {

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final String place;
  private final Clock clock;

  Database(HikariDataSource pool, String place, Clock clock) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.place = place;
    this.clock = clock;
  }

  /// Now, as exact as it is kept.
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// Runs one query. Of several, each sees what is committed when it starts.
  <T> T read(Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException e) {
      throw new StoreException(
          "The database (%s) did not answer: %s. Check that it is there, and try again."
              .formatted(place, Failure.reason(e)),
          e);
    }
  }

  /// Runs a transaction: all of the work is kept, or none of it.
  <T> T write(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new StoreException(
          "The database (%s) did not say that the change was kept: %s. Look whether it was, and try again."
              .formatted(place, Failure.reason(e)),
          e);
    }
  }

  /// Waits until no other transaction has this turn, and holds it until the transaction ends.
  ///
  /// @return how often it was taken, this time included
  static long takeTurn(Handle handle, String name) {
    return handle
        .createQuery("update turn set taken = taken + 1 where name = :name returning taken")
        .bind("name", name)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public void close() {
    pool.close();
  }
}
