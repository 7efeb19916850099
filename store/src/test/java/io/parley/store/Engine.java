package io.parley.store;

import java.nio.file.Path;

/// The two kinds of database.
enum Engine {
  EMBEDDED {
    @Override
    StoreLocation newLocation(Path directory) {
      return StoreLocation.embedded(directory.resolve("data"));
    }
  },
  SHARED {
    @Override
    StoreLocation newLocation(Path directory) {
      return StoreLocation.shared(PostgresServer.newDatabase());
    }
  };

  /// Where a store can be that nobody has used yet.
  ///
  /// @param directory of the test alone
  abstract StoreLocation newLocation(Path directory);
}
