package org.cronista.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cronista.archive.Act;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done can be taken back, and that too, by those who may. */
class UndoTest {

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  private List<Act> acts() {
    return desk.archive().acts().list(0);
  }

  private Act last() {
    return acts().get(acts().size() - 1);
  }

  private int undo(Role role, Act act) {
    return desk.as(role)
        .post(
            "/acts/" + act.number() + "/undo",
            "seen",
            "" + desk.desk().record().log().latestOn(act.target()))
        .status();
  }

  private Claim.Coder coderOf(Claim claim) {
    return desk.archive().findClaim(claim.id()).orElseThrow().coder();
  }

  @Test
  void takingBackAndDoingAgainCanGoOnForEver() {
    Claim claim = desk.archive().listClaims().get(0);
    desk.as(Role.CODER).post("/claims/" + claim.id() + "/accept", "seen", "0");
    Act accept = last();
    for (int round = 0; round < 3; round++) {
      assertThat(undo(Role.CODER, round == 0 ? accept : last())).isEqualTo(303);
      assertThat(coderOf(claim)).isEqualTo(Claim.Coder.MACHINE);
      assertThat(desk.desk().record().log().isInForce(accept)).isFalse();
      assertThat(desk.as(Role.READER).get("/review?state=WAITING").body())
          .contains(claim.id().value());

      assertThat(undo(Role.CODER, last())).isEqualTo(303);
      assertThat(coderOf(claim)).isEqualTo(Claim.Coder.PERSON);
      assertThat(desk.desk().record().log().isInForce(accept)).isTrue();
    }
    assertThat(acts()).hasSize(7);
    assertThat(desk.archive().acts().listStanding()).containsExactly(accept);
  }

  @Test
  void aCoderMayNotBringBackADecisionThatWasTakenBack() {
    Disagreement one = desk.desk().record().current().dossier().disagreements().get(0);
    desk.as(Role.ADJUDICATOR)
        .post("/disagreements/" + one.id() + "/decide", "seen", "0", "side", "1", "reason", "x");
    undo(Role.ADJUDICATOR, last());

    assertThat(undo(Role.CODER, last())).isEqualTo(403);
    assertThat(desk.archive().acts().listStanding()).isEmpty();
    assertThat(undo(Role.OWNER, last())).isEqualTo(303);
    assertThat(desk.archive().acts().listStanding()).hasSize(1);
  }

  @Test
  void aCoderTakesBackOnlyWhatNobodyElseHadAHandIn() {
    Claim claim = desk.archive().listClaims().get(0);
    String path = "/claims/" + claim.id();
    desk.as(Role.ADJUDICATOR).post(path + "/accept", "seen", "0");
    assertThat(undo(Role.CODER, last())).isEqualTo(403);
    assertThat(desk.as(Role.CODER).get(path).body()).doesNotContain("/undo\"");
    assertThat(desk.as(Role.ADJUDICATOR).get(path).body()).contains("/undo\"");

    desk.as(Role.CODER).post(path + "/flag", "seen", "" + last().number());
    Act flag = last();
    assertThat(undo(Role.ADJUDICATOR, flag)).isEqualTo(303);
    assertThat(undo(Role.CODER, last())).as("the adjudicator's").isEqualTo(403);
    assertThat(undo(Role.ADJUDICATOR, last())).isEqualTo(303);
    assertThat(undo(Role.CODER, flag)).as("put back by the adjudicator").isEqualTo(403);
  }

  @Test
  void manyAtOnceAreTakenBackByWhoeverDidThemAndNobodyElse() {
    List<Claim> all = desk.archive().listClaims();
    desk.as(Role.ADJUDICATOR).post("/claims/" + all.get(0).id() + "/accept", "seen", "0");
    long first = last().number();
    for (Claim claim : all.subList(1, 3)) {
      desk.as(Role.CODER).post("/claims/" + claim.id() + "/flag", "seen", "0");
      desk.as(Role.CODER).post("/claims/" + claim.id() + "/reject", "seen", "" + last().number());
    }
    String range = first + "-" + last().number();

    desk.as(Role.CODER).post("/review/undo", "range", range);

    assertThat(desk.archive().acts().listStanding()).extracting(Act::number).containsExactly(first);
    assertThat(desk.archive().listRejectedClaims()).isEmpty();
    assertThat(desk.archive().listClaims()).hasSize(3);
    int before = acts().size();
    desk.as(Role.CODER).post("/review/undo", "range", range);
    assertThat(acts()).as("nothing is left to take back").hasSize(before);
  }

  @Test
  void whatWasDoneToAnEventIsTakenBackFromThePageOfItsSuccessor() {
    List<Event> events = desk.desk().record().current().events();
    TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);
    judge.post(
        "/events/" + events.get(0).id() + "/merge",
        "seen",
        "0",
        "with",
        events.get(1).id().value(),
        "reason",
        "one");
    desk.settle();
    Event merged = desk.desk().record().current().events().get(0);
    String page = judge.get("/events/" + merged.id()).body();
    String seen =
        page.replaceFirst("(?s).*/acts/" + last().number() + "/undo.*?name=\"seen\" value=\"", "")
            .replaceFirst("(?s)\".*", "");

    assertThat(judge.post("/acts/" + last().number() + "/undo", "seen", seen).status())
        .isEqualTo(303);
    desk.settle();
    assertThat(desk.desk().record().current().events()).hasSize(2);
  }

  @Test
  void aMergeOfClaimsIsDoneWhollyAndCanBeTakenBack() {
    Claim into = desk.archive().listClaims().get(0);
    TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);
    judge.post("/claims/" + into.id() + "/split", "seen", "0", "reason", "two");
    Claim copy =
        desk.archive().listClaims(into.document()).stream()
            .filter(claim -> !claim.id().equals(into.id()))
            .findFirst()
            .orElseThrow();

    // The copy was acted on since the form was filled: neither claim changes.
    desk.as(Role.CODER)
        .post("/claims/" + copy.id() + "/comment", "words", "hm", "seen", "" + last().number());
    int before = acts().size();
    int status =
        judge
            .post(
                "/claims/" + copy.id() + "/merge",
                "seen",
                "" + (last().number() - 1),
                "into",
                into.id().value())
            .status();
    assertThat(status).isEqualTo(409);
    assertThat(acts()).hasSize(before);

    judge.post(
        "/claims/" + copy.id() + "/merge", "seen", "" + last().number(), "into", into.id().value());
    assertThat(desk.archive().findClaim(copy.id())).isEmpty();
    desk.settle();
    assertThat(desk.desk().record().current().findClaim(into.id())).isPresent();
    undo(Role.ADJUDICATOR, last());
    assertThat(desk.archive().findClaim(copy.id())).isPresent();
    desk.settle();
  }
}
