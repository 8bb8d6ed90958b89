package org.cronista.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cronista.archive.Act;
import org.cronista.desk.Samples;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the pages show and what their forms do. */
class PagesTest {

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theChronologyShowsWhatTheFilterInTheAddressAsksFor() {
    TestDesk.Browser reader = desk.as(Role.READER);

    assertThat(reader.get("/").body()).contains("2 events from 3 documents").contains("Cusco");
    assertThat(reader.get("/?place=puno").body())
        .contains("1 event from")
        .doesNotContain(">Cusco<");
    assertThat(reader.get("/?dispute=DISPUTED").body()).contains("1 event from").contains("Cusco");
    assertThat(reader.get("/?from=2022-01-01").body()).contains("No event fits");
    assertThat(reader.get("/?asof=2021-03-15").body()).contains("1 event from");
  }

  @Test
  void nothingInADocumentBecomesMarkup() {
    Event event = event("Puno");
    String document =
        desk.archive().listDocuments().stream()
            .filter(one -> one.sourceName().equals(Samples.HOSTILE_SOURCE))
            .findFirst()
            .orElseThrow()
            .id()
            .value();
    for (String path :
        List.of("/", "/events/" + event.id(), "/documents", "/documents/" + document)) {
      String page = desk.as(Role.OWNER).get(path).body();
      assertThat(page)
          .as(path)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x")
          .doesNotContain("\u202E");
    }
    assertThat(desk.as(Role.READER).get("/documents/" + document).body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(desk.as(Role.READER).get("/?q=%22%3E%3Cscript%3Ealert(3)%3C/script%3E").body())
        .doesNotContain("<script>alert(3)");
  }

  @Test
  void anEventShowsItsAccountsSideBySideAndWhereTheyDiffer() {
    String page = desk.as(Role.READER).get("/events/" + event("Cusco").id()).body();

    assertThat(page)
        .contains("<th scope=\"col\">Andean Post</th>")
        .contains("<th scope=\"col\">Diario del Sur</th>")
        .containsPattern("<tr class=\"differs\"><th scope=\"row\">killed")
        .contains("the union");
  }

  @Test
  void aDecisionIsKeptWithItsReasonAndCanBeTakenBack() {
    Disagreement one = desk.desk().record().current().dossier().disagreements().get(0);
    String path = "/disagreements/" + one.id();
    TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);
    assertThat(judge.get("/disagreements").body()).contains(one.id().value());

    assertThat(
            judge
                .post(path + "/decide", "seen", "0", "side", "1", "reason", "the union was there")
                .status())
        .isEqualTo(303);

    assertThat(judge.get(path).body())
        .contains("the union was there")
        .contains("followed")
        .contains("adjudicator of the test");
    assertThat(judge.get("/disagreements").body()).doesNotContain(one.id().value());
    assertThat(judge.get("/disagreements?show=all").body()).contains(one.id().value());
    Act act = desk.archive().acts().list(0).get(0);
    judge.post("/acts/" + act.number() + "/undo", "seen", "" + act.number(), "back", path);
    assertThat(judge.get("/disagreements").body()).contains(one.id().value());
    assertThat(judge.get(path).body()).contains("taken back").contains("the union was there");
  }

  @Test
  void whoeverDecidesOnAnOldPageIsToldAndChangesNothing() {
    Disagreement one = desk.desk().record().current().dossier().disagreements().get(0);
    String path = "/disagreements/" + one.id() + "/decide";
    desk.as(Role.ADJUDICATOR).post(path, "seen", "0", "side", "1", "reason", "first");

    TestDesk.Answer second =
        desk.as(Role.OWNER).post(path, "seen", "0", "side", "0", "reason", "second");

    assertThat(second.status()).isEqualTo(409);
    assertThat(desk.archive().acts().list(0)).hasSize(1);
  }

  @Test
  void aCoderMayNotTakeBackADecision() {
    Disagreement one = desk.desk().record().current().dossier().disagreements().get(0);
    desk.as(Role.ADJUDICATOR)
        .post("/disagreements/" + one.id() + "/decide", "seen", "0", "side", "1", "reason", "x");
    Act act = desk.archive().acts().list(0).get(0);

    assertThat(
            desk.as(Role.CODER)
                .post("/acts/" + act.number() + "/undo", "seen", "" + act.number())
                .status())
        .isEqualTo(403);
  }

  @Test
  void aCommentStandsUnderTheEventAndInTheAuditTrail() {
    String path = "/events/" + event("Cusco").id();

    desk.as(Role.CODER).post(path + "/comment", "words", "See the union's own list.");

    assertThat(desk.as(Role.READER).get(path).body()).contains("See the union's own list.");
    assertThat(desk.as(Role.OWNER).get("/audit").body())
        .contains("commented")
        .contains("coder of the test");
  }

  @Test
  void mergedEventsAreOneUntilThatIsTakenBackAndSplitOnesAreApart() {
    Event cusco = event("Cusco");
    Event puno = event("Puno");
    TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);
    String merge = "/events/" + cusco.id() + "/merge";
    assertThat(judge.get(merge + "?q=puno").body()).contains(puno.id().value());

    judge.post(merge, "seen", "0", "with", puno.id().value(), "reason", "one march");
    desk.settle();

    assertThat(events()).hasSize(1);
    assertThat(events().get(0).claims()).hasSize(3);
    TestDesk.Answer old = judge.get("/events/" + cusco.id());
    assertThat(old.header("Location")).isEqualTo("/events/" + events().get(0).id());
    assertThat(judge.get(old.header("Location")).body()).contains("one march").contains("merged");
    Act act = desk.archive().acts().list(0).get(0);
    assertThat(judge.post("/acts/" + act.number() + "/undo", "seen", "" + act.number()).status())
        .isEqualTo(303);
    desk.settle();
    assertThat(events()).hasSize(2);

    judge.post(
        "/events/" + cusco.id() + "/split",
        "seen",
        "" + desk.desk().record().log().latest(),
        "claim",
        cusco.claims().get(0).value(),
        "reason",
        "two days");
    desk.settle();
    assertThat(events()).hasSize(3);
  }

  @Test
  void whatIsShownCanBeTakenAwayAndThatIsNoted() {
    TestDesk.Browser reader = desk.as(Role.READER);
    assertThat(reader.get("/export?place=puno").body()).contains("1 event, as filtered");
    for (Exporting format : Exporting.values()) {
      TestDesk.Answer answer = reader.get("/export/" + format.file() + "?place=puno");
      assertThat(answer.status()).as(format.file()).isEqualTo(200);
      assertThat(answer.header("Content-Disposition")).contains(format.file());
      assertThat(answer.body()).as(format.file()).doesNotContain("Cusco");
      assertThat(answer.body().contains("Puno"))
          .as(format.file())
          .isEqualTo(format != Exporting.DISAGREEMENTS); // nobody disagrees about Puno
    }
    assertThat(desk.archive().audit().listLatest(Long.MAX_VALUE, 1).get(0).detail())
        .isEqualTo("1 events; place=puno");
  }

  private List<Event> events() {
    return desk.desk().record().current().events();
  }

  @Test
  void theAddressOfAFilterIsReadAsTheFilter() {
    ChronologyFilter filter =
        ChronologyFilter.of(
            Map.of(
                "q", List.of("a & b"),
                "from", List.of("2021-03-01"),
                "type", List.of("ASSAULT", "PROTEST", "nonsense"),
                "least", List.of("0.5"),
                "rule", List.of("lowest"),
                "dispute", List.of("grave")));

    assertThat(filter.toQuery())
        .isEqualTo(
            "q=a+%26+b&from=2021-03-01&type=PROTEST&type=ASSAULT&dispute=GRAVE&least=0.5&rule=lowest"
                .replace("type=PROTEST&type=ASSAULT", "type=ASSAULT&type=PROTEST"));
    assertThat(filter.isNarrow()).isTrue();
    assertThat(ChronologyFilter.of(Map.of()).isNarrow()).isFalse();
    assertThat(ChronologyFilter.of(Map.of()).toQuery()).isEmpty();
  }

  private Event event(String place) {
    return desk.desk().record().current().events().stream()
        .filter(event -> event.places().stream().anyMatch(one -> one.name().equals(place)))
        .findFirst()
        .orElseThrow();
  }
}
