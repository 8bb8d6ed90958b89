package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** An archive in a PostgreSQL schema: the one that {@code currentSchema} names, or the default. */
final class PostgresDatabase implements Database {

  static final String URL_PREFIX = "jdbc:postgresql:";

  /** "CRON" in ASCII: the advisory lock that writers hold. */
  private static final long WRITERS_LOCK = 0x43524F4EL;

  private final String url;

  PostgresDatabase(String url) {
    this.url = url;
  }

  @Override
  public String name() {
    return "the PostgreSQL database "
        + url.substring(URL_PREFIX.length())
            .replaceAll("(?s)\\?.*", "")
            .replaceAll("(?s)//.*@", "//");
  }

  @Override
  public void requireOursOrNew() throws SQLException {
    try (Connection connection = dataSource().getConnection()) {
      String schema = schema(connection);
      if (!hasTable(connection, schema, Migrations.HISTORY_TABLE)
          && hasTables(connection, schema)) {
        throw new ArchiveException(
            "The schema "
                + schema
                + " of "
                + name()
                + " holds tables of another program. Create a schema for Cronista and add"
                + " currentSchema=ITS_NAME to the URL.");
      }
    }
  }

  private static boolean hasTable(Connection connection, String schema, String table)
      throws SQLException {
    return !Sql.texts(
            connection,
            "SELECT tablename FROM pg_tables WHERE schemaname = ? AND tablename = ?",
            schema,
            table)
        .isEmpty();
  }

  private static boolean hasTables(Connection connection, String schema) throws SQLException {
    return !Sql.texts(
            connection, "SELECT tablename FROM pg_tables WHERE schemaname = ? LIMIT 1", schema)
        .isEmpty();
  }

  @Override
  public DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setURL(url);
    } catch (IllegalArgumentException e) {
      // Without the cause: its message repeats the URL, password and all.
      throw new ArchiveException(
          "Not a PostgreSQL URL: "
              + name()
              + ". Write jdbc:postgresql://HOST:PORT/DATABASE?user=NAME.");
    }
    source.setApplicationName("cronista");
    // Details quote the values of rows, which are people's texts.
    source.setLogServerErrorDetail(false);
    return source;
  }

  @Override
  public Map<String, String> dialect() {
    return Map.of(
        "text", "TEXT COLLATE \"C\"",
        "number", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
  }

  @Override
  public String schema(Connection connection) throws SQLException {
    return Optional.ofNullable(connection.getSchema())
        .orElseThrow(
            () ->
                new ArchiveException(
                    "The schema named by currentSchema is not in "
                        + name()
                        + ". Create it first, or leave it out of the URL."));
  }

  @Override
  public void beginReading(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    Sql.update(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }

  /** Waits for other writers, as SQLite does; readers are not held up. */
  @Override
  public void beginWriting(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    Sql.run(connection, "SELECT pg_advisory_xact_lock(" + WRITERS_LOCK + ")");
  }

  /** The server watches over itself. */
  @Override
  public List<String> listDamage(Connection connection) {
    return List.of();
  }

  @Override
  public ArchiveException explain(String doing, SQLException trouble) {
    SQLException root = rootOf(trouble);
    String state = Optional.ofNullable(root.getSQLState()).orElse("");
    String about = PostgresTrouble.sentence(state);
    String message =
        about.isEmpty()
            ? "Could not " + doing + " in " + name() + ": " + serverMessage(root) + "."
            : capitalised(name()) + about;
    return new ArchiveException(message, root);
  }

  /** A batch's own exception quotes the whole statement; the one behind it says what is wrong. */
  private static SQLException rootOf(SQLException trouble) {
    SQLException next = trouble.getNextException();
    return next == null ? trouble : rootOf(next);
  }

  private static String serverMessage(SQLException trouble) {
    if (trouble instanceof PSQLException known) {
      ServerErrorMessage message = known.getServerErrorMessage();
      if (message != null && message.getMessage() != null) {
        return message.getMessage();
      }
    }
    return "the server or its driver reports state " + trouble.getSQLState();
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
