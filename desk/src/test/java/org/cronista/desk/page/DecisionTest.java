package org.cronista.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.cronista.archive.Act;
import org.cronista.desk.Samples;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.cronista.json.ContractJson;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision holds for what it was about, also when that is worked out anew. */
class DecisionTest {

  private static final String REASON = "The union was there.";
  private static final LocalDate DAY = LocalDate.of(2021, 3, 14);

  private final TestDesk desk = TestDesk.start();
  private final TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);

  @AfterEach
  void close() {
    desk.close();
  }

  private Disagreement killed() {
    return desk.desk().record().current().dossier().disagreements().stream()
        .filter(one -> one.attribute().equals("killed"))
        .findFirst()
        .orElseThrow();
  }

  private int side(Disagreement one, String value) {
    for (int at = 0; at < one.sides().size(); at++) {
      if (one.sides().get(at).value().contains(value)) {
        return at;
      }
    }
    throw new AssertionError(one.sides().toString());
  }

  private void decide(Disagreement one, String side, String reason) {
    long seen =
        desk.desk()
            .record()
            .log()
            .latestOn(new Act.Target(Act.TargetKind.DISAGREEMENT, one.id().value()));
    assertThat(
            judge
                .post(
                    "/disagreements/" + one.id() + "/decide",
                    "seen",
                    "" + seen,
                    "side",
                    side,
                    "reason",
                    reason)
                .status())
        .isEqualTo(303);
  }

  /** One more paper, and everything is worked out anew. */
  private void another(String number, int value) {
    Document third =
        Samples.document(
            "Cusco Weekly",
            DAY.plusDays(3),
            "Police shot " + number + " protesters dead in Cusco.");
    Samples.store(
        desk.archive(), third, Samples.killed(third, "shot", "Cusco", DAY, number, value));
    desk.desk().record().workOutAnew();
    desk.settle();
  }

  @Test
  void aDecisionIsCarriedToTheDisagreementThatItBecomes() {
    Disagreement before = killed();
    decide(before, "" + side(before, "7"), REASON);
    assertThat(judge.get("/disagreements/" + before.id()).body())
        .doesNotContain("decided on an earlier state");

    another("twelve", 12);

    Disagreement after = killed();
    assertThat(after.id()).isNotEqualTo(before.id());
    String page = judge.get("/disagreements/" + after.id()).body();
    assertThat(page)
        .contains("decided on an earlier state", REASON, "adjudicator of the test")
        .containsPattern("(?s)side followed\">\\s*<h2>.{0,200}\\b7\\b");
    assertThat(judge.get("/disagreements").body())
        .as("it has to be looked at again")
        .contains(after.id().value(), "decided on an earlier state");
    assertThat(judge.get("/events/" + after.event().orElseThrow()).body())
        .contains("decided on an earlier state", REASON);
  }

  @Test
  void whatWasLeftOpenIsCarriedToo() {
    decide(killed(), "", "Nobody can know.");

    another("twelve", 12);

    assertThat(judge.get("/disagreements/" + killed().id()).body())
        .contains("left open", "Nobody can know.", "decided on an earlier state");
  }

  @Test
  void aNewDecisionOutranksTheOneThatWasCarriedAndTakingItBackBringsThatBack() {
    Disagreement before = killed();
    decide(before, "" + side(before, "7"), REASON);
    another("twelve", 12);
    Disagreement after = killed();
    decide(after, "" + side(after, "12"), "The morgue's list.");
    assertThat(judge.get("/disagreements/" + after.id()).body())
        .containsPattern("followed: .*12")
        .contains("The morgue", REASON);
    assertThat(judge.get("/disagreements").body()).doesNotContain(after.id().value());

    Act act = desk.archive().acts().list(0).get(1);
    judge.post("/acts/" + act.number() + "/undo", "seen", "" + act.number());

    assertThat(judge.get("/disagreements/" + after.id()).body()).containsPattern("followed: .*7");
  }

  @Test
  void aCarriedDecisionIsTakenBackFromWhereItIsShown() {
    Disagreement before = killed();
    decide(before, "" + side(before, "7"), REASON);
    another("twelve", 12);
    String path = "/disagreements/" + killed().id();
    Act act = desk.archive().acts().list(0).get(0);
    String page = judge.get(path).body();
    String seen =
        page.replaceFirst("(?s).*/acts/" + act.number() + "/undo.*?name=\"seen\" value=\"", "")
            .replaceFirst("(?s)\".*", "");

    assertThat(judge.post("/acts/" + act.number() + "/undo", "seen", seen, "back", path).status())
        .isEqualTo(303);
    assertThat(judge.get(path).body()).doesNotContain("decided on an earlier state");
  }

  @Test
  void aDecisionAboutSomethingElseIsNotCarried() {
    Disagreement before = killed();
    decide(before, "" + side(before, "7"), REASON);
    Document other = Samples.document("Puno Daily", DAY.plusDays(9), "Police killed nine in Puno.");
    Samples.store(
        desk.archive(), other, Samples.killed(other, "killed", "Puno", DAY.plusDays(8), "nine", 9));
    another("twelve", 12);

    for (Event event : desk.desk().record().current().events()) {
      boolean puno = event.places().stream().anyMatch(place -> place.name().equals("Puno"));
      String page = judge.get("/events/" + event.id()).body();
      assertThat(page.contains(REASON)).isEqualTo(!puno);
    }
  }

  @Test
  void whatWasDecidedIsInEveryFileThatIsTakenAwayWithWhoWhenAndWhy() {
    Disagreement one = killed();
    String event = one.event().orElseThrow().value();
    assertThat(judge.get("/export/acled.csv?place=cusco").body())
        .as("undecided, ACLED counts the lowest")
        .containsPattern(",3,[^,]*cronista=" + event);

    decide(one, "" + side(one, "7"), REASON);

    String followed = "Decided by adjudicator of the test on 2026-05-19: followed is “7”";
    for (String file : List.of("acled.csv", "chronology.md", "chronology.html")) {
      String content = judge.get("/export/" + file + "?place=cusco").body();
      assertThat(content).as(file).contains(followed, REASON);
    }
    assertThat(judge.get("/export/acled.csv?place=cusco").body())
        .containsPattern(",7,[^,]*cronista=" + event);
    JsonNode line = ContractJson.parse(judge.get("/export/disagreements.jsonl").body());
    assertThat(line.path("decision").path("follow").asText()).isEqualTo("7");
    assertThat(line.path("decision").path("by").asText()).isEqualTo("adjudicator of the test");
    assertThat(line.path("decision").path("at").asText()).isEqualTo("2026-05-19T12:00:00Z");
    assertThat(line.path("decision").path("reason").asText()).isEqualTo(REASON);
    assertThat(line.path("decision").path("earlierState").asBoolean()).isFalse();
    JsonNode told = ContractJson.parse(judge.get("/export/events.jsonl?place=cusco").body());
    assertThat(told.path("quantities").get(0).path("best").asInt()).isEqualTo(7);
    assertThat(told.path("quantities").get(0).path("low").asInt()).isEqualTo(3);
    assertThat(told.path("decisions").get(0).path("reason").asText()).isEqualTo(REASON);
    assertThat(judge.get("/?place=cusco").body()).contains("decided: killed: 7");
    assertThat(judge.get("/events/" + event).body()).contains("followed: 7", REASON);
  }

  @Test
  void whatWasLeftOpenIsSaidAndChangesNoFigure() {
    decide(killed(), "", "Nobody can know.");

    assertThat(judge.get("/export/chronology.md?place=cusco").body())
        .contains("left open, no account is followed", "Nobody can know.");
    assertThat(
            ContractJson.parse(judge.get("/export/disagreements.jsonl").body())
                .path("decision")
                .path("follow")
                .isNull())
        .isTrue();
  }
}
