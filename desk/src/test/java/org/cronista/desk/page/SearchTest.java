package org.cronista.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.cronista.desk.Samples;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.cronista.json.ContractJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words in, the places where they stand out. */
class SearchTest {

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aHitShowsItsWordsAndLeadsToThem() {
    String page = desk.as(Role.READER).get("/search?q=union+protester").body();

    assertThat(page)
        .contains("<mark>union</mark>")
        .contains("<mark>protesters</mark>")
        .contains("#:~:text=Police%20shot%20seven")
        .contains("Diario del Sur")
        .contains("1 found, 1 shown");
  }

  @Test
  void facetsNarrowWhatWasFound() {
    TestDesk.Browser reader = desk.as(Role.READER);
    assertThat(reader.get("/search?q=shot&kind=sentence").body())
        .contains("2 found")
        .contains(
            "/search?q=shot&amp;kind=sentence&amp;source=Andean&#43;Post".replace("&#43;", "+"));
    assertThat(reader.get("/search?q=shot&kind=sentence&source=Andean+Post").body())
        .contains("1 found");
    assertThat(reader.get("/search?q=shot&from=2022-01-01").body()).contains("Nothing fits");
  }

  @Test
  void nothingInADocumentOrAQueryBecomesMarkup() {
    TestDesk.Browser reader = desk.as(Role.READER);
    for (String query :
        new String[] {"Puno", "%22%3E%3Cscript%3Ealert(3)", "alert", "x%22%20onload"}) {
      assertThat(reader.get("/search?q=" + query).body())
          .as(query)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x")
          .doesNotContain("\u202E");
    }
    assertThat(reader.get("/search?q=Puno").body())
        .contains("&lt;script&gt;alert('source')&lt;/script&gt;"); // in running text, a ' is none
  }

  @Test
  void aBadQuerySaysWhatToDo() {
    assertThat(desk.as(Role.READER).get("/search?q=%22open").body())
        .contains("At character 1 of the query")
        .contains("quotation mark");
    TestDesk.Answer bad = desk.as(Role.READER).get("/api/v1/search?q=colour:red");
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.body()).contains("The fields are actor, date");
  }

  @Test
  void programsGetTheSame() {
    JsonNode found = ContractJson.parse(desk.as(Role.READER).get("/api/v1/search?q=seven").body());

    assertThat(found.path("total").asInt()).isEqualTo(1);
    JsonNode hit = found.path("items").path(0);
    assertThat(hit.path("kind").asText()).isEqualTo("sentence");
    assertThat(hit.path("marks").path(0).path("start").asInt()).isEqualTo(12);
    assertThat(found.path("facets").path("source").path(0).path("value").asText())
        .isEqualTo("Diario del Sur");
    assertThat(desk.as(Role.READER).get("/search?q=" + Samples.HOSTILE_SOURCE.length()).status())
        .isEqualTo(200);
  }
}
