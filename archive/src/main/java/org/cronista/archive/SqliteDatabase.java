package org.cronista.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteConnectionConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An archive in one SQLite file: write-ahead log, foreign keys, and patience with other processes.
 *
 * <p>The file carries an application identifier in its header, by which it is known again.
 */
final class SqliteDatabase implements Database {

  /** "CRON" in ASCII. */
  private static final int APPLICATION_ID = 0x43524F4E;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  private final Path file;
  private final Map<Pragma, String> pragmas;

  /**
   * @param file the file, which need not exist yet
   * @param pragmas settings beyond the usual ones
   */
  SqliteDatabase(Path file, Map<Pragma, String> pragmas) {
    this.file = file;
    this.pragmas = Map.copyOf(pragmas);
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public void requireOursOrNew() throws SQLException {
    requirePossible();
    boolean isNew = isAbsentOrEmpty();
    if (!isNew && !startsLikeSqlite()) {
      throw new ArchiveException(
          name() + " is not an archive of Cronista. Choose another file name.");
    }
    try (Connection connection = dataSource().getConnection()) {
      int applicationId = Sql.wholeNumber(connection, "PRAGMA application_id");
      if (applicationId == APPLICATION_ID) {
        return;
      }
      if (applicationId != 0
          || Sql.wholeNumber(connection, "SELECT count(*) FROM sqlite_master") > 0) {
        throw new ArchiveException(
            name() + " is the database of another program. Choose another file name.");
      }
      Sql.update(connection, "PRAGMA application_id = " + APPLICATION_ID);
    }
  }

  private void requirePossible() {
    if (Files.isDirectory(file)) {
      throw new ArchiveException(
          name() + " is a folder. Name a file in it, such as " + file.resolve("archive.db") + ".");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ArchiveException(
          "The archive " + name() + " has no folder to be in. Create " + folder + " first.");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new ArchiveException(cannotBeWritten());
    }
  }

  private boolean isAbsentOrEmpty() {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException e) {
      throw new ArchiveException(name() + " cannot be read. Check who may read it.", e);
    }
  }

  private boolean startsLikeSqlite() {
    try (InputStream bytes = Files.newInputStream(file)) {
      return Arrays.equals(bytes.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException e) {
      throw new ArchiveException(name() + " cannot be read. Check who may read it.", e);
    }
  }

  @Override
  public DataSource dataSource() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // A person's decision must outlive a power cut, not only a crash of the program.
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    pragmas.forEach((pragma, value) -> config.setPragma(pragma, value));
    SQLiteDataSource source = new SQLiteDataSource(config);
    // As a URI, so that a question mark or a percent sign in the path is only that.
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    return source;
  }

  @Override
  public Map<String, String> dialect() {
    return Map.of(
        "text", "TEXT COLLATE BINARY",
        "number", "INTEGER PRIMARY KEY AUTOINCREMENT");
  }

  @Override
  public String schema(Connection connection) {
    return "main";
  }

  @Override
  public void beginReading(Connection connection) throws SQLException {
    begin(connection, TransactionMode.DEFERRED);
  }

  /** Takes the lock at once: a reader that wants to write later may find its state outdated. */
  @Override
  public void beginWriting(Connection connection) throws SQLException {
    begin(connection, TransactionMode.IMMEDIATE);
  }

  private static void begin(Connection connection, TransactionMode mode) throws SQLException {
    SQLiteConnectionConfig config = connection.unwrap(SQLiteConnection.class).getConnectionConfig();
    config.setTransactionMode(mode);
    connection.setAutoCommit(false);
    // The driver begins another transaction after each commit and rollback: one without a lock.
    config.setTransactionMode(TransactionMode.DEFERRED);
  }

  @Override
  public List<String> listDamage(Connection connection) throws SQLException {
    List<String> damage = new ArrayList<>();
    for (String finding : Sql.texts(connection, "PRAGMA integrity_check")) {
      if (!finding.equals("ok")) {
        damage.add("SQLite finds: " + finding);
      }
    }
    for (String table : Sql.texts(connection, "PRAGMA foreign_key_check")) {
      damage.add("A row of " + table + " belongs to a row that is not there.");
    }
    return damage;
  }

  @Override
  public ArchiveException explain(String doing, SQLException trouble) {
    return new ArchiveException(
        SqliteTrouble.of(trouble)
            .map(
                known ->
                    known == SqliteTrouble.READ_ONLY
                        ? cannotBeWritten()
                        : name() + known.sentence())
            .orElseGet(
                () ->
                    "Could not "
                        + doing
                        + " in "
                        + name()
                        + ": "
                        + trouble.getMessage()
                        + ". `cronista verify` says whether the archive is sound."),
        trouble);
  }

  private String cannotBeWritten() {
    return name() + SqliteTrouble.READ_ONLY.sentence();
  }
}
