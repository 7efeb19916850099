package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stores that open, and those that do not and say why.
class OpeningTest {

  private static final String NEWER =
      """
      insert into flyway_schema_history (installed_rank, version, description, type, script,
        checksum, installed_by, installed_on, execution_time, success)
      values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', current_timestamp, 1, true)\
      """;

  @TempDir Path directory = Path.of(".");

  @Test
  void anyNameOfADirectoryWillDo() {
    var location = StoreLocation.embedded(directory.resolve("a ?mode=ro&x#1 ñ %41 水"));
    open(location);
    open(location);
    assertThat(((StoreLocation.Embedded) location).file()).isRegularFile();
  }

  @Test
  void onlyTheOwnerMayReadANewDirectoryAndItsFile() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "this file system has no permissions of this kind");
    var location = new StoreLocation.Embedded(directory.resolve("of").resolve("mine"));
    open(location);
    assertThat(permissions(location.directory())).isEqualTo("rwx------");
    assertThat(permissions(location.file())).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    var file =
        Files.writeString(directory.resolve("parley.db"), "a letter, not a database\n".repeat(99));
    assertThatThrownBy(() -> open(StoreLocation.embedded(directory)))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The file (%s) is not a database, or is damaged. Move it elsewhere to start with an empty store, or choose another directory.",
            file);
    assertThat(file).content().startsWith("a letter");
  }

  @Test
  void aDirectoryThatIsAFileIsRefused() throws IOException {
    var file = Files.createFile(directory.resolve("file"));
    assertThatThrownBy(() -> open(StoreLocation.embedded(file)))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The directory (%s) cannot be written to: there is a file of this name. Choose another, or ask its owner."
                .formatted(file));
  }

  @Test
  void aFileThatCannotBeMadeIsNamed() throws IOException {
    var nowhere = directory.resolve("nowhere");
    Files.createSymbolicLink(directory.resolve("parley.lock"), nowhere.resolve("lock"));
    assertThatThrownBy(() -> open(StoreLocation.embedded(directory)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("parley.lock cannot be made")
        .hasMessageNotContaining("Exception");
  }

  @Test
  void aDatabaseOfSomethingElseIsRefused() throws SQLException {
    var location = new StoreLocation.Embedded(directory);
    execute(location, "create table song (title text)");
    assertThatThrownBy(() -> open(location))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The database (%s) holds tables that are not Parley's. Choose another directory.",
            location.file());
  }

  @Test
  void aDatabaseOfANewerParleyIsRefused() throws SQLException {
    var location = new StoreLocation.Embedded(directory);
    open(location);
    execute(location, NEWER);
    assertThatThrownBy(() -> open(location))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The database (%s) was made by a newer Parley: its tables have version 99. Nothing was changed; use that Parley, or a newer one.",
            location.file());
  }

  @Test
  void aSharedDatabaseOfANewerParleyIsRefused() {
    var location = (StoreLocation.Shared) StoreLocation.shared(PostgresServer.newDatabase());
    open(location);
    PostgresServer.execute(location.text().replaceFirst(".*/", ""), NEWER);
    assertThatThrownBy(() -> open(location))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was made by a newer Parley: its tables have version 99.");
  }

  @Test
  void aSharedDatabaseOfSomethingElseIsRefused() {
    var location = (StoreLocation.Shared) StoreLocation.shared(PostgresServer.newDatabase());
    PostgresServer.execute(
        location.text().replaceFirst(".*/", ""), "create table song (title text)");
    assertThatThrownBy(() -> open(location))
        .isInstanceOf(StoreException.class)
        .hasMessageEndingWith("holds tables that are not Parley's. Give Parley an empty one.");
  }

  @Test
  void aSharedDatabaseThatIsNotThereIsNamed() {
    var url = PostgresServer.newDatabase().replaceFirst("/parley.*", "/elsewhere");
    assertThatThrownBy(() -> open(StoreLocation.shared(url)))
        .isInstanceOf(StoreException.class)
        .hasMessageEndingWith(
            "/elsewhere) does not exist. Create it on the server, empty, and try again.");
  }

  @Test
  void aServerThatCannotBeReachedIsNamedWithoutThePassword() {
    assertThatThrownBy(
            () -> open(StoreLocation.shared("postgresql://me:secret@localhost:1/parley")))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(
            "The database server (postgresql://localhost:1/parley) cannot be reached: ")
        .hasMessageEndingWith(" Check the address, and that it runs.")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aMachineThatIsNotThereIsSaidToBeMissing() {
    assertThatThrownBy(() -> open(StoreLocation.shared("postgresql://no-such-host.invalid/parley")))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The database server (postgresql://no-such-host.invalid/parley) cannot be reached: no machine has this name. Check the address, and that it runs.");
  }

  @Test
  void anAddressThatIsNotUnderstoodIsNotRepeated() {
    assertThatThrownBy(() -> open(StoreLocation.shared("postgresql://me:secret@host:port/parley")))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The address of the database is not one that Parley can use.")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "parley.db", "jdbc:mysql://host/parley", "https://host/parley"})
  void anAddressOfAnotherKindIsRefused(String url) {
    assertThatThrownBy(() -> StoreLocation.shared(url))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The address of the database is not one that Parley can use. Give a PostgreSQL address, such as postgresql://user:password@host/database.")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://host/db, jdbc:postgresql://host/db, '', ''",
    "postgres://me@host/db, jdbc:postgresql://host/db, me, ''",
    "postgresql://me:p%40s+:s@host:5433/db?sslmode=require,"
        + " jdbc:postgresql://host:5433/db?sslmode=require, me, p@s+:s",
    "jdbc:postgresql://host/db?user=me&password=x,"
        + " jdbc:postgresql://host/db?user=me&password=x, '', ''",
    "jdbc:postgresql:db, jdbc:postgresql:db, '', ''",
  })
  void theUsualAddressesAreUnderstood(String url, String jdbcUrl, String user, String password) {
    assertThat(StoreLocation.shared(url))
        .isEqualTo(new StoreLocation.Shared(jdbcUrl, user, password));
  }

  @Test
  void aLocationIsPrintedWithoutItsPassword() {
    assertThat(StoreLocation.shared("jdbc:postgresql://host/db?user=me&password=secret"))
        .hasToString("postgresql://host/db");
  }

  private static void open(StoreLocation location) {
    try (var store = Store.open(location, Clock.systemUTC())) {
      assertThat(store.cases().head("none")).isEmpty();
    }
  }

  private static void execute(StoreLocation.Embedded location, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + location.file());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
