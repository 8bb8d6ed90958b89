package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One connection to a database, used by one thread at a time, and a new one when it was lost.
 *
 * <p>Every piece of work is a transaction: done wholly or not at all.
 */
final class Session implements AutoCloseable {

  private final Database database;
  private Connection connection;
  private boolean closed;

  private Session(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** Work on a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Work on a connection that has no result. */
  @FunctionalInterface
  interface Change {
    void on(Connection connection) throws SQLException;
  }

  /** Opens the database, new or old, in this version's shape. */
  static Session open(Database database) {
    try {
      database.requireOursOrNew();
      Migrations.bringUpToDate(database);
      return new Session(database, database.dataSource().getConnection());
    } catch (SQLException e) {
      throw database.explain("open the archive", e);
    }
  }

  Database database() {
    return database;
  }

  /**
   * Reads; all of {@code work} sees the same state.
   *
   * @param doing for messages, as in "could not {@code doing}"
   */
  synchronized <T> T read(String doing, Work<T> work) {
    return inTransaction(doing, database::beginReading, work);
  }

  /**
   * Changes something; waits for writers in other processes.
   *
   * @param doing for messages, as in "could not {@code doing}"
   */
  synchronized void write(String doing, Change change) {
    inTransaction(
        doing,
        database::beginWriting,
        open -> {
          change.on(open);
          return true;
        });
  }

  private <T> T inTransaction(String doing, Change begin, Work<T> work) {
    if (closed) {
      throw new IllegalStateException("The archive is closed: " + database.name());
    }
    boolean done = false;
    try {
      if (connection.isClosed()) {
        connection = database.dataSource().getConnection();
      }
      begin.on(connection);
      T result = work.on(connection);
      connection.commit();
      done = true;
      return result;
    } catch (SQLException e) {
      throw database.explain(doing, e);
    } finally {
      endTransaction(done);
    }
  }

  /** Undoes what was not done wholly. Trouble here hides no other: the connection is given up. */
  private void endTransaction(boolean done) {
    try {
      if (!done && !connection.isClosed()) {
        connection.rollback();
      }
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      closeQuietly();
    }
  }

  private void closeQuietly() {
    try {
      connection.close();
    } catch (SQLException e) {
      // The connection is lost either way; the next piece of work opens another.
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    closeQuietly();
  }
}
