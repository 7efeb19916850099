package io.parley.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.output.ValidateOutput;

/// Brings the tables of a database up to date, or refuses one that is ahead of this Parley. The same
/// files serve both kinds of database.
final class Migration {

  private Migration() {}

  /// @throws StoreException when a newer Parley made the tables
  static void run(StoreLocation location, DataSource source) {
    var flyway =
        Flyway.configure(Migration.class.getClassLoader())
            .dataSource(source)
            .loggers("slf4j")
            .locations("classpath:io/parley/store/migration")
            .ignoreMigrationPatterns(new String[0])
            .load();
    var found = flyway.validateWithResult();
    if (found.validationSuccessful) {
      return;
    }
    for (var problem : found.invalidMigrations) {
      if (isOfNewer(problem)) {
        throw new StoreException(
            """
            The database (%s) was made by a newer Parley: its tables have version %s. Nothing was \
            changed; use that Parley, or a newer one.\
            """
                .formatted(location.text(), problem.version));
      }
    }
    flyway.migrate();
  }

  private static boolean isOfNewer(ValidateOutput problem) {
    return problem.errorDetails.errorCode == CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED;
  }
}
