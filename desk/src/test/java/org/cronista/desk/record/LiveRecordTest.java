package org.cronista.desk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.archive.ActConflictException;
import org.cronista.archive.Archive;
import org.cronista.archive.ClaimChange;
import org.cronista.desk.Samples;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.cronista.desk.access.Visitor;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.HeadlineRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The chronology in memory follows the archive, whoever changes it. */
class LiveRecordTest {

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  private LiveRecord record() {
    return desk.desk().record();
  }

  private static LiveRecord.View asOf(String day) {
    return new LiveRecord.View(Optional.of(LocalDate.parse(day)), HeadlineRule.MOST_INDEPENDENT);
  }

  @Test
  void aViewAsOfAnotherDayIsWorkedOutAnewWithTheChronology() {
    Snapshot before = record().in(asOf("2021-03-16"));
    assertThat(record().in(asOf("2021-03-16"))).as("kept meanwhile").isSameAs(before);
    Claim claim = before.dossier().claims().get(0);

    desk.as(Role.CODER).post("/claims/" + claim.id() + "/reject", "seen", "0");
    desk.settle();

    assertThat(record().in(asOf("2021-03-16")).findClaim(claim.id())).isEmpty();
  }

  @Test
  void aViewThatWasBegunBeforeAChangeIsNotKeptAfterIt() throws InterruptedException {
    LocalDate day = LocalDate.of(2021, 3, 14);
    Thread slow = new Thread(() -> record().in(asOf("2021-04-01")));
    slow.start();
    Document late = Samples.document("Late", day.plusDays(5), "Police shot nine dead in Cusco.");
    Samples.store(desk.archive(), late, Samples.killed(late, "shot", "Cusco", day, "nine", 9));
    record().workOutAnew();
    slow.join();
    desk.settle();

    assertThat(record().in(asOf("2021-04-01")).findDocument(late.id())).isPresent();
  }

  @Test
  void whatAnotherProcessDidIsLearntOfByWhoeverMeetsIt() {
    Claim claim = desk.archive().listClaims().get(0);
    desk.as(Role.CODER).get("/");
    desk.as(Role.OWNER).get("/");
    try (Archive other = Archive.open(desk.folder().resolve("archive.db").toString())) {
      other
          .acts()
          .record(
              desk.clock().instant(),
              "p_owner",
              Act.Draft.of(Act.Kind.REJECT, ClaimDesk.target(claim.id()), "", "", "", "no event"),
              0,
              List.of(new ClaimChange.Reject(claim.id())));
    }
    Visitor coder =
        new Visitor(
            desk.archive().people().find("p_coder"), Optional.of(Role.CODER), "token", "hash");
    ClaimDesk claims = new ClaimDesk(record());
    assertThatThrownBy(() -> claims.accept(coder, claim, 0, ""))
        .isInstanceOf(ActConflictException.class);

    assertThat(record().log().history(ClaimDesk.target(claim.id()))).hasSize(1);
    assertThat(record().claims().findStanding(claim.id())).isEmpty();
    claims.accept(coder, claim, claims.seen(claim.id()), "");
    assertThat(record().claims().findStanding(claim.id())).isPresent();
    desk.settle();
  }

  @Test
  void whatSomebodyDidShowsAtOnceBeforeAnythingIsWorkedOutAnew() {
    Claim claim = desk.archive().listClaims().get(0);

    desk.as(Role.CODER).post("/claims/" + claim.id() + "/reject", "seen", "0");

    assertThat(record().claims().standing()).extracting(Claim::id).doesNotContain(claim.id());
    assertThat(record().claims().rejected()).extracting(Claim::id).containsExactly(claim.id());
    assertThat(record().claims().all(claim.document())).hasSize(1);
    assertThat(record().current().findClaim(claim.id())).isPresent();
    desk.settle();
    assertThat(record().claims().rejected()).extracting(Claim::id).containsExactly(claim.id());
    assertThat(record().current().findClaim(claim.id())).isEmpty();
  }

  @Test
  void aMakerThatFailsAltogetherLeavesTheDeskAtWork() throws InterruptedException {
    java.util.concurrent.atomic.AtomicReference<Error> error =
        new java.util.concurrent.atomic.AtomicReference<>();
    List<Throwable> told = new java.util.concurrent.CopyOnWriteArrayList<>();
    try (LiveRecord record =
        LiveRecord.load(
            desk.archive(),
            (asOf, rule) -> {
              Error due = error.get();
              if (due != null) {
                throw due;
              }
              return TestDesk.chronology(desk.archive(), asOf, rule);
            },
            desk.clock(),
            told::add)) {
      error.set(new StackOverflowError());
      record.workOutAnew();
      for (int tenths = 0; record.isBusy() && tenths < 300; tenths++) {
        Thread.sleep(100);
      }

      assertThat(told).containsExactly(error.get());
      assertThat(record.isBusy()).isFalse();
      assertThat(record.current().events()).isNotEmpty();
    }
  }
}
