package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/tables.md asks is asked, and what it says is answered. */
class TablesTutorialTest {

  private static final Path DOCS = Path.of("..", "docs");

  /** A document of the tutorial: its name, and below it its text between fences. */
  private static final Pattern CLIPPING =
      Pattern.compile("`clippings/([^`]+)`:\\s+```\\n(.*?)```", Pattern.DOTALL);

  /** A question, and the answer that may stand below it. */
  private static final Pattern QUESTION =
      Pattern.compile("```sql\\n(.*?)```\\n(?:\\n```\\n(.*?)```)?", Pattern.DOTALL);

  @TempDir static Path folder;

  private static CommandRun run;

  @BeforeAll
  static void chronicleTheClippings() throws IOException {
    Path clippings = Files.createDirectories(folder.resolve("clippings"));
    Matcher clipping = CLIPPING.matcher(Files.readString(DOCS.resolve("tutorial.md")));
    while (clipping.find()) {
      Files.writeString(clippings.resolve(clipping.group(1)), clipping.group(2));
    }
    run = CommandRun.of("chronicle", clippings, "--out", folder.resolve("out"), "--parquet");
  }

  @Test
  void theAnswersAreThoseOfTheBook() throws Exception {
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    String text = Files.readString(DOCS.resolve("tables.md"));
    List<MatchResult> questions = QUESTION.matcher(text).results().toList();
    assertThat(questions).hasSizeGreaterThan(4);
    StringBuilder expected = new StringBuilder();
    StringBuilder answered = new StringBuilder();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (MatchResult question : questions) {
        String query = question.group(1).replace("'out/", "'" + folder.resolve("out") + "/");
        if (question.group(2) == null) {
          statement.execute(query);
        } else {
          expected.append(question.group(1)).append(question.group(2));
          answered.append(question.group(1)).append(ask(statement, query));
        }
      }
    }
    assertThat(answered.toString()).isEqualTo(expected.toString());
  }

  @Test
  void aRunWithoutTheOptionLeavesNoTablesOfAnEarlierOne() throws IOException {
    Path other = folder.resolve("other");
    CommandRun.of(
        "export", "--archive", folder.resolve("out/archive.db"), "--out", other, "--parquet");
    assertThat(other.resolve("parquet/claims.parquet"))
        .hasSameBinaryContentAs(folder.resolve("out/parquet/claims.parquet"));

    CommandRun.of("export", "--archive", folder.resolve("out/archive.db"), "--out", other);

    assertThat(other.resolve("parquet")).doesNotExist();
    assertThat(other.resolve("claims.jsonl")).isNotEmptyFile();
  }

  /** Names of columns and rows, values joined by bars. */
  private static String ask(Statement statement, String query) throws SQLException {
    StringBuilder answer = new StringBuilder();
    try (ResultSet rows = statement.executeQuery(query)) {
      ResultSetMetaData columns = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        names.add(columns.getColumnName(i));
      }
      answer.append(String.join(" | ", names)).append('\n');
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          values.add(String.valueOf(rows.getObject(i)));
        }
        answer.append(String.join(" | ", values)).append('\n');
      }
    }
    return answer.toString();
  }
}
