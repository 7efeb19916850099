package io.parley.store;

import java.time.Clock;

/// Everything Parley keeps: open it once, use it from any thread, close it.
///
/// Who may do what is not decided here. The store answers what role an account has in a case, and
/// does what it is told.
public final class Store implements AutoCloseable {

  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /// Opens a store, and makes it when there is none yet.
  ///
  /// @param clock what time things are said to happen at
  /// @throws StoreException when it cannot be opened; the message says why and what to try
  public static Store open(StoreLocation location, Clock clock) {
    return new Store(Opening.open(location, clock));
  }

  /// The cases and their revisions.
  public Cases cases() {
    return new Cases(database);
  }

  /// The revisions that have names.
  public Versions versions() {
    return new Versions(database);
  }

  /// Who may use which case.
  public Members members() {
    return new Members(database);
  }

  /// Who may use Parley here.
  public Accounts accounts() {
    return new Accounts(database);
  }

  /// What was done here.
  public AuditLog audit() {
    return new AuditLog(database);
  }

  @Override
  public void close() {
    database.close();
  }
}
