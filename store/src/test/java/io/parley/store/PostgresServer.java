package io.parley.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// One PostgreSQL server for all tests of a module, where this machine can run one. The server's tests
/// use it too.
public final class PostgresServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Optional<EmbeddedPostgres> SERVER = start();

  private PostgresServer() {}

  private static Optional<EmbeddedPostgres> start() {
    try {
      var server = EmbeddedPostgres.builder().start();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                try {
                  server.close();
                } catch (IOException e) {
                  System.err.println("The PostgreSQL server of the tests did not stop: " + e);
                }
              }));
      return Optional.of(server);
    } catch (IOException | RuntimeException e) {
      System.err.println("Tests with PostgreSQL are left out; no server could be started: " + e);
      return Optional.empty();
    }
  }

  /// A URL of a new and empty database.
  public static String newDatabase() {
    Assumptions.assumeTrue(SERVER.isPresent(), "no PostgreSQL server can be started here");
    var name = "parley" + DATABASES.incrementAndGet();
    execute("postgres", "create database " + name);
    return "postgresql://postgres:postgres@localhost:%d/%s".formatted(port(), name);
  }

  static int port() {
    return SERVER.orElseThrow().getPort();
  }

  /// Runs a statement in a database.
  static void execute(String database, String sql) {
    try (var connection = SERVER.orElseThrow().getDatabase("postgres", database).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
