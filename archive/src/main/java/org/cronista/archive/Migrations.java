package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database to the shape that this version works with. */
final class Migrations {

  /** Where the migrations done are written down. */
  static final String HISTORY_TABLE = "cronista_history";

  private static final String LOCATION = "classpath:db/migration/archive";

  private Migrations() {}

  /**
   * Does the migrations that are not done yet.
   *
   * @throws ArchiveException when a newer version has been here, or the migrations cannot be done
   */
  static void bringUpToDate(Database database) throws SQLException {
    try {
      Flyway flyway = flyway(database);
      requireNoneFromTheFuture(database, flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      Optional<SQLException> trouble = findSqlException(e);
      if (trouble.isPresent()) {
        throw trouble.get();
      }
      throw new ArchiveException(
          "The tables of "
              + database.name()
              + " are not as this version left them. Put a copy in its place, or begin a new"
              + " archive.",
          e);
    }
  }

  private static Flyway flyway(Database database) throws SQLException {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database.dataSource())
        .defaultSchema(schema(database))
        .createSchemas(false)
        .table(HISTORY_TABLE)
        .locations(LOCATION)
        .failOnMissingLocations(true)
        .placeholders(database.dialect())
        .load();
  }

  private static String schema(Database database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return database.schema(connection);
    }
  }

  private static void requireNoneFromTheFuture(Database database, Flyway flyway) {
    boolean future =
        Arrays.stream(flyway.info().applied())
            .map(MigrationInfo::getState)
            .anyMatch(state -> state.isApplied() && !state.isResolved());
    if (future) {
      throw new ArchiveException(
          database.name()
              + " was written by a newer version of Cronista. Use that version, or begin a new"
              + " archive.");
    }
  }

  private static Optional<SQLException> findSqlException(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
