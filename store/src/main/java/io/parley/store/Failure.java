package io.parley.store;

import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What went wrong below, in words for the person who runs Parley.
final class Failure {

  private Failure() {}

  /// The reason that lies deepest, in one line without a full stop.
  static String reason(Throwable thrown) {
    Throwable deepest = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      deepest = cause;
    }
    if (deepest instanceof UnknownHostException) {
      return "no machine has this name";
    }
    if (deepest instanceof FileSystemException file && file.getReason() == null) {
      return ofFile(file);
    }
    var message = deepest.getMessage();
    var first = message == null ? "" : message.strip().lines().findFirst().orElse("");
    return first.isEmpty() ? deepest.getClass().getSimpleName() : first.replaceFirst("\\.$", "");
  }

  /// These say what is wrong by their kind alone.
  private static String ofFile(FileSystemException thrown) {
    return switch (thrown) {
      case AccessDeniedException _ -> "%s may not be changed".formatted(thrown.getFile());
      case FileAlreadyExistsException _ -> "there is a file of this name";
      case NoSuchFileException _ -> "%s cannot be made".formatted(thrown.getFile());
      default -> "%s cannot be used".formatted(thrown.getFile());
    };
  }

  /// The store could not be opened.
  static StoreException opening(StoreLocation location, Exception thrown) {
    return new StoreException(
        switch (location) {
          case StoreLocation.Embedded embedded -> embedded(embedded, thrown);
          case StoreLocation.Shared shared -> shared(shared, thrown);
        },
        thrown);
  }

  private static String embedded(StoreLocation.Embedded location, Exception thrown) {
    var sql = sql(thrown);
    if (sql instanceof SQLiteException lite && isNoDatabase(lite.getResultCode())) {
      return """
      The file (%s) is not a database, or is damaged. Move it elsewhere to start with an empty \
      store, or choose another directory.\
      """
          .formatted(location.file());
    }
    if (isForeign(thrown)) {
      return "The database (%s) holds tables that are not Parley's. Choose another directory."
          .formatted(location.file());
    }
    return "The database (%s) cannot be opened: %s. Check that its directory can be written to."
        .formatted(location.file(), reason(thrown));
  }

  private static boolean isNoDatabase(SQLiteErrorCode code) {
    return code == SQLiteErrorCode.SQLITE_NOTADB || code == SQLiteErrorCode.SQLITE_CORRUPT;
  }

  private static String shared(StoreLocation.Shared location, Exception thrown) {
    var sql = sql(thrown);
    var state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
    if (state.startsWith("08")) {
      return "The database server (%s) cannot be reached: %s. Check the address, and that it runs."
          .formatted(location.text(), reason(thrown));
    }
    if (state.startsWith("28")) {
      return "The database server (%s) refuses the user or the password: %s. Check both."
          .formatted(location.text(), reason(thrown));
    }
    if (state.equals("3D000")) {
      return "The database (%s) does not exist. Create it on the server, empty, and try again."
          .formatted(location.text());
    }
    if (isForeign(thrown)) {
      return "The database (%s) holds tables that are not Parley's. Give Parley an empty one."
          .formatted(location.text());
    }
    return "The database (%s) cannot be used: %s. Check what its user may do there."
        .formatted(location.text(), reason(thrown));
  }

  private static @Nullable SQLException sql(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static boolean isForeign(Exception thrown) {
    return thrown instanceof FlywayException flyway
        && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE;
  }
}
