package org.cronista.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.cronista.archive.ArchiveCheck.Kind;
import org.cronista.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig.Pragma;

/** An archive in a SQLite file, and the files that are none. */
class SqliteArchiveTest extends ArchiveContract {

  @TempDir private Path folder;

  @Override
  String address() {
    return folder.resolve("archive.db").toString();
  }

  @Override
  String truth() {
    return "1";
  }

  @Override
  void tamper(String sql) throws SQLException {
    execute(address(), sql);
  }

  @Test
  void theFileIsInWalModeAndKeepsForeignKeys() throws SQLException {
    try (Connection connection =
        new SqliteDatabase(Path.of(address()), Map.of()).dataSource().getConnection()) {
      assertThat(Sql.texts(connection, "PRAGMA journal_mode")).containsExactly("wal");
      assertThat(Sql.texts(connection, "PRAGMA foreign_keys")).containsExactly("1");
      assertThat(Sql.texts(connection, "PRAGMA busy_timeout")).containsExactly("10000");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.db", "what?.db", "100%25.db", "#1;'\"&=.db", "Pérez.db", ":memory:"})
  void anyFileNameWillDo(String name) {
    Path file = folder.resolve(name);

    Archive.open(file.toString()).close();

    assertThat(file).exists();
    Archive.open(file.toString()).close();
  }

  @Test
  void anEmptyFileBecomesAnArchive() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));

    try (Archive archive = Archive.open(file.toString())) {
      assertThat(archive.verify().isSound()).isTrue();
    }
  }

  @Test
  void aFileOfAnotherKindIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "Call the printer.");

    assertRefused(file, "is not an archive of Cronista. Choose another file name.");

    assertThat(file).hasContent("Call the printer.");
  }

  @Test
  void theDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
    Path file = folder.resolve("other.db");
    execute(file.toString(), "CREATE TABLE recipes (name TEXT)");
    byte[] before = Files.readAllBytes(file);

    assertRefused(file, "is the database of another program. Choose another file name.");

    assertThat(before.length).isPositive();
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .contains("recipes")
        .doesNotContain("cronista_history");
  }

  @Test
  void aFolderIsNoArchive() {
    assertRefused(
        folder, "is a folder. Name a file in it, such as " + folder.resolve("archive.db"));
  }

  @Test
  void theFolderMustExist() {
    assertRefused(
        folder.resolve("no/archive.db"), "has no folder to be in. Create " + folder.resolve("no"));
  }

  @Test
  void aDamagedFileIsSaidToBeDamaged() throws IOException {
    Path file = folder.resolve("damaged.db");
    Archive.open(file.toString()).close();
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 100; at < bytes.length; at++) {
      bytes[at] = (byte) (at * 31);
    }
    Files.write(file, bytes);

    assertRefused(file, "is damaged. Put a copy in its place");
  }

  @Test
  void whatVerifyFindsInADamagedIndexIsAProblemOfTheDatabase() throws SQLException {
    tamper("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'events_by_date'");

    try (Archive archive = Archive.open(address())) {
      assertThat(archive.verify().problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.DATABASE));
    }
  }

  @Test
  void aFileInUseIsNamedAfterAShortPatience() throws SQLException {
    Path file = Path.of(address());
    Database impatient = new SqliteDatabase(file, Map.of(Pragma.BUSY_TIMEOUT, "50"));

    try (Archive archive = JdbcArchive.open(impatient);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> archive.recordRun("{}"))
          .isInstanceOf(ArchiveException.class)
          .hasMessage(
              file
                  + " is in use by another process. Wait until that has finished, or stop it, and"
                  + " try again.");

      statement.execute("ROLLBACK");
      archive.recordRun("{}");
      assertThat(archive.listRuns()).hasSize(1);
    }
  }

  @Test
  void aFullDiskIsNamedAndHarmsNothing() {
    Path file = folder.resolve("small.db");
    Database small = new SqliteDatabase(file, Map.of(Pragma.MAX_PAGE_COUNT, "120"));
    Document fits = Samples.document("a.txt", "seized");
    Document tooLarge = Samples.document("b.txt", "seized ".repeat(200_000));

    try (Archive archive = JdbcArchive.open(small)) {
      archive.store(fits, Samples.coding(fits, Samples.claim(fits, "seized")), "1");

      assertThatThrownBy(() -> archive.store(tooLarge, Samples.coding(tooLarge), "1"))
          .isInstanceOf(ArchiveException.class)
          .hasMessage(
              file
                  + " has no more room on its disk. Free some and try again; all that was stored"
                  + " before is safe.");

      assertThat(archive.verify()).isEqualTo(new ArchiveCheck(1, 1, 0, List.of()));
    }
  }

  @Test
  void aDiskThatTakesNoFilesIsNamed() {
    Path readOnly = Path.of("/proc");
    assumeTrue(Files.isDirectory(readOnly), "needs a file system that nobody may write");

    assertRefused(
        readOnly.resolve("archive.db"), "cannot be written. Check who may write the file");
  }

  @Test
  void aFileThatMayNotBeWrittenIsNamed() {
    Path file = Path.of(address());
    assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "root may write anything");

    assertRefused(file, "cannot be written. Check who may write the file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:mysql://host/base", "postgresql://me:secret@host/base", "postgres://host/b"})
  void otherDatabasesAreRefusedWithoutRepeatingPasswords(String url) {
    assertThatThrownBy(() -> Archive.open(url))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("jdbc:postgresql://HOST/DATABASE?user=NAME")
        .hasMessageNotContaining("secret");
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> Archive.open(file.toString()).close())
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(why);
  }

  private static void execute(String file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String part : sql.split("; ")) {
        statement.execute(part);
      }
    }
  }
}
