package org.cronista.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.cronista.json.ContractTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines as tables, read by the database that will read them. */
class ParquetTablesTest {

  private static final String CLAIM =
      """
      {"id":"c_1","document":"d_1","article":null,"type":"ASSAULT","mode":"firearms",\
      "subEvent":"Attack","sentence":{"start":0,"end":40},\
      "trigger":{"start":7,"end":13,"text":"killed"},"actors":[],\
      "recipients":[{"start":14,"end":25,"text":"two dockers","id":null,"name":null,"country":"CHL",\
      "sector":"LAB","head":{"start":18,"end":25,"text":"dockers"}}],\
      "places":[{"start":29,"end":39,"text":"Valparaíso","geonamesId":3868626,"name":"Valparaíso",\
      "lat":-33.036,"lon":-71.62963,"country":"CHL","precision":1,"inferred":false,"kind":"city",\
      "admin1":"Valparaíso"}],\
      "time":{"start":"2026-03-13","end":"2026-03-13","precision":"day","text":"13 March",\
      "spanStart":41,"spanEnd":49,"inferred":false,"rule":"date in the sentence"},\
      "quantities":[{"start":14,"end":17,"text":"two","what":"killed","low":2,"high":null,"best":2.5,\
      "qualifier":"at_least","unit":"persons","of":"dockers","cumulative":false,"lowExcluded":false}],\
      "attribution":[],"citations":[],"modality":"asserted","confidence":0.75,"coder":"machine",\
      "rule":"frame kill","fieldOfTomorrow":1}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeLines() throws IOException {
    for (ContractTable table : ContractTable.values()) {
      Files.writeString(folder.resolve(table.title() + ".jsonl"), "");
    }
    Files.writeString(folder.resolve("claims.jsonl"), CLAIM + CLAIM.replace("c_1", "c_2"));
  }

  @Test
  void nestedFieldsAreReadUnderTheirNames() throws Exception {
    ParquetTables.write(folder);

    assertThat(
            ask(
                "SELECT id, \"trigger\".text, recipients[1].head.text, places[1].geonamesId,"
                    + " places[1].lat, time.start + 1, quantities[1].low, quantities[1].high,"
                    + " quantities[1].cumulative, len(actors), article FROM claims"))
        .containsExactly(
            "c_1|killed|dockers|3868626|-33.036|2026-03-14|2.0|null|false|0|null",
            "c_2|killed|dockers|3868626|-33.036|2026-03-14|2.0|null|false|0|null");
  }

  @Test
  void everyTableIsThereAndEmptyOnesHaveTheirColumns() throws Exception {
    ParquetTables.write(folder);

    try (var files = Files.list(folder.resolve(ParquetTables.FOLDER))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ParquetTables.files());
    }
    assertThat(ask("SELECT count(*), max(headline), max(time.start) FROM events"))
        .containsExactly("0|null|null");
  }

  @Test
  void theSameLinesGiveTheSameBytes() throws IOException {
    ParquetTables.write(folder);
    byte[] first = Files.readAllBytes(folder.resolve("parquet/claims.parquet"));

    ParquetTables.write(folder);

    assertThat(folder.resolve("parquet/claims.parquet")).hasBinaryContent(first);
  }

  @Test
  void manyRowsComeBackInTheirOrder() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      lines.append(CLAIM.replace("c_1", "c_" + i));
    }
    Files.writeString(folder.resolve("claims.jsonl"), lines);
    ParquetTables.write(folder);

    List<String> ids = ask("SELECT id FROM claims");

    assertThat(ids).hasSize(3_000);
    assertThat(ids.get(2_999)).isEqualTo("c_2999");
    assertThat(Files.size(folder.resolve("parquet/claims.parquet")))
        .isLessThan(Files.size(folder.resolve("claims.jsonl")) / 20);
  }

  @Test
  void aFailureLeavesTheEarlierTableAndNoDraft() throws IOException {
    ParquetTables.write(folder);
    byte[] earlier = Files.readAllBytes(folder.resolve("parquet/claims.parquet"));
    Files.writeString(folder.resolve("claims.jsonl"), CLAIM + "{\"id\":");

    assertThatThrownBy(() -> ParquetTables.write(folder)).hasMessageContaining("not JSON");

    assertThat(folder.resolve("parquet/claims.parquet")).hasBinaryContent(earlier);
    assertThat(folder.resolve("parquet/claims.parquet.part")).doesNotExist();
  }

  /** The rows of an answer, their values joined by bars. */
  private List<String> ask(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (ContractTable table : ContractTable.values()) {
        statement.execute(
            "CREATE VIEW %s AS FROM '%s'"
                .formatted(table.title(), folder.resolve("parquet/" + table.title() + ".parquet")));
      }
      try (ResultSet result = statement.executeQuery(query)) {
        while (result.next()) {
          List<String> values = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            values.add(String.valueOf(result.getObject(i)));
          }
          rows.add(String.join("|", values));
        }
      }
    }
    return rows;
  }
}
