package io.parley.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens the database of a location: makes what is not there yet, brings the tables up to date, and
/// fills a pool of connections.
final class Opening {

  /// How long a change waits for another process that is writing.
  private static final int BUSY_MILLIS = 15_000;

  private static final int SHARED_CONNECTIONS = 10;

  private Opening() {}

  static Database open(StoreLocation location, Clock clock) {
    try {
      return switch (location) {
        case StoreLocation.Embedded embedded -> open(embedded, clock);
        case StoreLocation.Shared shared -> open(shared, clock);
      };
    } catch (FlywayException | PoolInitializationException e) {
      throw Failure.opening(location, e);
    }
  }

  private static Database open(StoreLocation.Embedded location, Clock clock) {
    make(location);
    var source = new SQLiteDataSource(sqlite());
    // As a URI, so that a question mark in the path is not taken for the start of parameters.
    source.setUrl("jdbc:sqlite:" + location.file().toUri());
    migrateAlone(location, source);
    // One connection: SQLite writes one change after another in any case.
    return pool(source, 1, location, clock);
  }

  private static Database open(StoreLocation.Shared location, Clock clock) {
    var source = new PGSimpleDataSource();
    try {
      source.setURL(location.jdbcUrl());
    } catch (IllegalArgumentException _) {
      throw StoreLocation.Shared.notUnderstood();
    }
    if (!location.user().isEmpty()) {
      source.setUser(location.user());
      source.setPassword(location.password());
    }
    source.setApplicationName("parley");
    Migration.run(location, source);
    return pool(source, SHARED_CONNECTIONS, location, clock);
  }

  private static SQLiteConfig sqlite() {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    // A change that starts as a reader could not become a writer once another process has written.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config;
  }

  /// Makes the directory and an empty file, which only their owner may read.
  private static void make(StoreLocation.Embedded location) {
    try {
      Files.createDirectories(location.directory(), ownerOnly("rwx------"));
      try {
        Files.createFile(location.file(), ownerOnly("rw-------"));
      } catch (FileAlreadyExistsException _) {
        // It was there before.
      }
    } catch (IOException e) {
      throw unusable(location, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /// Two that open a new store at once must not both make its tables.
  private static synchronized void migrateAlone(
      StoreLocation.Embedded location, DataSource source) {
    Path lock = location.directory().resolve("parley.lock");
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      Migration.run(location, source);
    } catch (IOException e) {
      throw unusable(location, e);
    }
  }

  private static StoreException unusable(StoreLocation.Embedded location, IOException e) {
    return new StoreException(
        "The directory (%s) cannot be written to: %s. Choose another, or ask its owner."
            .formatted(location.directory(), Failure.reason(e)),
        e);
  }

  private static Database pool(
      DataSource source, int connections, StoreLocation location, Clock clock) {
    var config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName("parley");
    config.setMaximumPoolSize(connections);
    return new Database(new HikariDataSource(config), location.text(), clock);
  }
}
