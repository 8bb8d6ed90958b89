package org.cronista.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.publisher.format.AcledTable;
import org.cronista.publisher.format.UcdpTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The tables and the map follow the conventions of those who will load them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesTest {

  private List<Map<String, String>> acled = List.of();
  private List<Map<String, String>> ucdp = List.of();
  private JsonNode map = new ObjectMapper().nullNode();
  private JsonNode timeline = new ObjectMapper().nullNode();

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException {
    new Publisher(PublisherOptions.defaults()).publish(TwoCrises.chronology(), folder);
    acled = table(folder.resolve("events.acled.csv"));
    ucdp = table(folder.resolve("events.ucdp.csv"));
    map = new ObjectMapper().readTree(folder.resolve("events.geojson").toFile());
    timeline = new ObjectMapper().readTree(folder.resolve("timeline.json").toFile());
  }

  @Test
  void acledHasItsThirtyOneColumns() {
    assertThat(AcledTable.COLUMNS).hasSize(31).startsWith("event_id_cnty").endsWith("timestamp");
    assertThat(acled).allSatisfy(row -> assertThat(row).hasSize(31));
  }

  @Test
  void acledTakesTheLowestFigureAndTellsTheConflictInTheNotes() {
    Map<String, String> gwangju = acled.get(0);

    assertThat(gwangju)
        .containsEntry("fatalities", "17")
        .containsEntry("actor1", "Military Forces of South Korea")
        .containsEntry("inter1", "State forces")
        .containsEntry("actor2", "Protesters (South Korea)")
        .containsEntry("interaction", "State forces-Protesters")
        .containsEntry("disorder_type", "Political violence; Demonstrations")
        .containsEntry("civilian_targeting", "Civilians targeted")
        .containsEntry("iso", "410")
        .containsEntry("latitude", "35.1547");
    assertThat(gwangju.get("notes"))
        .contains("Killed: 17 (Capital Gazette); at least 54 (Straits Wire).")
        .contains("Contradiction (killed)");
  }

  @Test
  void acledHasOneDayARow() {
    assertThat(acled.stream().filter(row -> row.get("tags").contains("e_02hall")))
        .extracting(row -> row.get("event_date"))
        .containsExactly("1980-05-22", "1980-05-23", "1980-05-24", "1980-05-25", "1980-05-26");
    assertThat(acled).extracting(row -> row.get("event_id_cnty")).doesNotHaveDuplicates();
  }

  @Test
  void acledEntersTheMiddleOfAVaguerPeriod() {
    assertThat(acledRow("e_07march"))
        .containsEntry("event_date", "2003-10-15")
        .containsEntry("time_precision", "3");
    assertThat(acledRow("e_08beating"))
        .containsEntry("event_date", "2003-10-09")
        .containsEntry("time_precision", "2");
  }

  @Test
  void acledNamesStateForcesWithTheYearsOfTheGovernment() {
    assertThat(acledRow("e_08beating"))
        .containsEntry("actor1", "Police Forces of Bolivia (2002-2003)")
        .containsEntry("assoc_actor_1", "Bolivian National Police")
        .containsEntry("assoc_actor_2", "Labor Group (Bolivia)");
  }

  @Test
  void acledLeavesOutWhatHasNoSubEventOrDidNotHappen() {
    assertThat(acled.stream().map(row -> row.get("tags")))
        .noneMatch(tags -> tags.contains("e_09resigns") || tags.contains("e_05threat"));
  }

  @Test
  void noCellIsTakenForAFormulaAndNoNumberIsTouched() {
    assertThat(acledRow("e_03arrests")).containsEntry("source", "'=Evil & <b>Sons</b>");
    assertThat(acledRow("e_06elalto")).containsEntry("longitude", "-68.1633");
  }

  @Test
  void ucdpHasItsFortyNineColumnsAndDeadlyEventsOnly() {
    assertThat(UcdpTable.COLUMNS).hasSize(49).startsWith("id").endsWith("gwnob");
    assertThat(UcdpTable.COLUMNS.subList(44, 47)).containsExactly("best", "high", "low");
    assertThat(ucdp).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(49));
  }

  @Test
  void ucdpKeepsBestHighAndLowApart() {
    assertThat(ucdp.get(0))
        .containsEntry("best", "54")
        .containsEntry("high", "54")
        .containsEntry("low", "17")
        .containsEntry("deaths_civilians", "54")
        .containsEntry("active_year", "1");
    assertThat(ucdp.get(1)).containsEntry("low", "26").containsEntry("high", "31");
  }

  @Test
  void ucdpSaysWhereByItsOwnScalesAndCodes() {
    assertThat(ucdp.get(1))
        .containsEntry("type_of_violence", "3")
        .containsEntry("side_a", "Government of Bolivia")
        .containsEntry("side_b", "Civilians")
        .containsEntry("gwnoa", "145")
        .containsEntry("country_id", "145")
        .containsEntry("where_prec", "1")
        .containsEntry("date_prec", "1")
        .containsEntry("geom_wkt", "POINT (-68.163330 -16.504710)");
  }

  @Test
  void ucdpListsSourcesInParallel() {
    assertThat(ucdp.get(0))
        .containsEntry("number_of_sources", "2")
        .containsEntry("source_office", "Straits Wire;Capital Gazette")
        .containsEntry("source_date", "1980-05-27;1980-05-25")
        .containsEntry("source_original", "the hospitals;the Martial Law Command");
  }

  @Test
  void theMapHasLongitudeFirstAndNoGeometryWhereNoPlaceIsTold() {
    assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.has("crs")).isFalse();
    assertThat(map.path("bbox").toString()).isEqualTo("[-68.16333,-16.50471,126.91556,35.15472]");
    assertThat(feature("e_06elalto").path("geometry").path("coordinates").toString())
        .isEqualTo("[-68.16333,-16.50471]");
    assertThat(feature("e_03arrests").get("geometry").isNull()).isTrue();
    assertThat(map.path("features")).hasSize(9);
  }

  @Test
  void theTimelineIsNoMoreExactThanTheSources() {
    JsonNode march = slide("e_07march");
    assertThat(march.path("start_date").toString()).isEqualTo("{\"year\":2003,\"month\":10}");
    assertThat(march.has("end_date")).isFalse();
    assertThat(march.path("edtf").asText()).isEqualTo("2003-10");
    assertThat(slide("e_02hall").path("end_date").path("day").asInt()).isEqualTo(26);
    assertThat(slide("e_03arrests").path("text").path("headline").asText())
        .contains("&lt;img src=x");
    assertThat(timeline.path("events"))
        .allSatisfy(one -> assertThat(one.has("start_date")).isTrue());
  }

  private Map<String, String> acledRow(String event) {
    return acled.stream().filter(row -> row.get("tags").contains(event)).findFirst().orElseThrow();
  }

  private JsonNode feature(String id) {
    return find(map.path("features"), "id", id);
  }

  private JsonNode slide(String id) {
    return find(timeline.path("events"), "unique_id", id);
  }

  private static JsonNode find(JsonNode list, String key, String value) {
    for (JsonNode one : list) {
      if (one.path(key).asText().equals(value)) {
        return one;
      }
    }
    throw new AssertionError("No " + value);
  }

  /** A reader of RFC 4180, apart from the writer. */
  private static List<Map<String, String>> table(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String text = Files.readString(file);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    List<Map<String, String>> table = new ArrayList<>();
    for (List<String> values : rows.subList(1, rows.size())) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < values.size(); i++) {
        named.put(rows.get(0).get(i), values.get(i));
      }
      table.add(named);
    }
    return table;
  }
}
