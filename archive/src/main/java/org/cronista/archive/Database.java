package org.cronista.archive;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What differs between the databases that can hold an archive. */
interface Database {

  /** The database that a person means by a path or URL. */
  static Database of(String fileOrUrl) {
    if (fileOrUrl.startsWith(PostgresDatabase.URL_PREFIX)) {
      return new PostgresDatabase(fileOrUrl);
    }
    if (fileOrUrl.matches("(?s)(jdbc:|postgres(ql)?:).*")) {
      throw new ArchiveException(
          "Not an archive: "
              + fileOrUrl.replaceAll("(?s)[:/]*[^:/]*@.*|\\?.*", "…")
              + ". Name a file, or a PostgreSQL database as "
              + "jdbc:postgresql://HOST/DATABASE?user=NAME.");
    }
    try {
      return new SqliteDatabase(Path.of(fileOrUrl), Map.of());
    } catch (InvalidPathException e) {
      throw new ArchiveException("Not a file name: " + fileOrUrl + ". Choose another.", e);
    }
  }

  /** What to call it in messages; without user and password. */
  String name();

  /**
   * Checks that what is there is an archive or nothing at all, before anything is changed.
   *
   * @throws ArchiveException when it belongs to somebody else
   */
  void requireOursOrNew() throws SQLException;

  /** Opens connections, each ready for use. */
  DataSource dataSource();

  /** The words of the migrations that differ: {@code text} and {@code number}. */
  Map<String, String> dialect();

  /** The schema that the tables are in. */
  String schema(Connection connection) throws SQLException;

  /** Begins a transaction that sees one state throughout and changes nothing. */
  void beginReading(Connection connection) throws SQLException;

  /** Begins a transaction after every other writer's has ended. */
  void beginWriting(Connection connection) throws SQLException;

  /** What is wrong with the database itself, one sentence each. */
  List<String> listDamage(Connection connection) throws SQLException;

  /**
   * The exception for a person: names this database, what is the matter, what to do.
   *
   * @param doing what was being done, as in "could not {@code doing}"
   */
  ArchiveException explain(String doing, SQLException trouble);
}
