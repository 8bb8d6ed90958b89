package org.cronista.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An archive in a schema of a real PostgreSQL server; see {@link PostgresServer}. */
class PostgresArchiveTest extends ArchiveContract {

  private static Optional<PostgresServer> server = Optional.empty();

  private final String schema = "test_" + UUID.randomUUID().toString().replace("-", "");
  private boolean created;

  @BeforeAll
  static void startServer() throws Exception {
    server = PostgresServer.find();
    assumeTrue(
        server.isPresent(),
        "PostgreSQL is not installed: install Debian's postgresql, or set CRONISTA_TEST_POSTGRES");
  }

  @AfterAll
  static void stopServer() {
    server.ifPresent(PostgresServer::close);
  }

  @Override
  String address() {
    if (!created) {
      created = true;
      onServer("CREATE SCHEMA " + schema);
    }
    return server.orElseThrow().url() + "&currentSchema=" + schema;
  }

  @AfterEach
  void dropSchema() {
    close();
    onServer("DROP SCHEMA " + schema + " CASCADE");
  }

  @Override
  String truth() {
    return "true";
  }

  @Override
  void tamper(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aSchemaOfAnotherProgramIsLeftAlone() throws SQLException {
    String other = schema + "_other";
    onServer("CREATE SCHEMA " + other);
    onServer("CREATE TABLE " + other + ".recipes (name TEXT)");

    assertRefused(
        address().replace(schema, other), "holds tables of another program. Create a schema");

    onServer("DROP SCHEMA " + other + " CASCADE");
  }

  @Test
  void aSchemaThatIsNotThereIsNamed() {
    assertRefused(
        address().replace(schema, "nowhere"), "The schema named by currentSchema is not in");
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    assertRefused(
        "jdbc:postgresql://127.0.0.1:1/base?user=me&password=secret",
        "//127.0.0.1:1/base cannot be reached. Check that the server runs");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamed() {
    assertRefused(
        address().replaceFirst("/[^/?]+\\?", "/nowhere?"), "does not exist. Create it first");
  }

  @Test
  void aWrongPasswordIsNamedAndNotRepeated() {
    assertRefused(
        address().replaceFirst("password=[^&]*", "password=secret"),
        "does not let this user in. Check user and password");
  }

  @Test
  void whatIsNoUrlIsRefused() {
    assertRefused("jdbc:postgresql://host:port:port/?password=secret", "Not a PostgreSQL URL");
  }

  @Test
  void aConnectionThatTheServerCutsIsOpenedAnew() {
    try (Archive archive = Archive.open(address())) {
      archive.recordRun("{}");
      onServer(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE application_name = 'cronista'");

      assertThatThrownBy(archive::listRuns)
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("cannot be reached");
      assertThat(archive.listRuns()).isEqualTo(List.of("{}"));
    }
  }

  private static void assertRefused(String url, String why) {
    assertThatThrownBy(() -> Archive.open(url).close())
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("secret");
  }

  private static void onServer(String sql) {
    try (Connection connection = DriverManager.getConnection(server.orElseThrow().url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
