package org.cronista.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cronista.archive.ArchiveCheck.Kind;
import org.cronista.archive.ArchiveCheck.Problem;
import org.cronista.json.ContractJson;
import org.cronista.model.Actor;
import org.cronista.model.Citation;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.CodedDocument;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.Mention;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive does, on whatever database. */
abstract class ArchiveContract {

  private Archive archive;

  /** A path or URL at which there is nothing yet, the same throughout one test. */
  abstract String address();

  /** Does something to the database that no archive would do. */
  abstract void tamper(String sql) throws SQLException;

  @BeforeEach
  void openNew() {
    archive = Archive.open(address());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aNewArchiveIsEmptyAndSound() {
    assertThat(archive.listDocuments()).isEmpty();
    assertThat(archive.listClaims()).isEmpty();
    assertThat(archive.listEvents()).isEmpty();
    assertThat(archive.listRuns()).isEmpty();
    assertThat(archive.contains(Samples.fullDocument().id())).isFalse();
    assertThat(archive.findDocument(Samples.fullDocument().id())).isEmpty();
    assertThat(archive.findCoding(Samples.fullDocument().id())).isEmpty();
    assertThat(archive.verify()).isEqualTo(new ArchiveCheck(0, 0, 0, List.of()));
  }

  @Test
  void everythingComesBackToTheLetterAfterReopening() {
    archive.store(Samples.fullDocument(), Samples.fullCoding(), "1");

    reopen();

    assertThat(archive.contains(Samples.fullDocument().id())).isTrue();
    assertThat(archive.findCoderVersion(Samples.fullDocument().id())).contains("1");
    assertThat(archive.findDocument(Samples.fullDocument().id()).map(ContractJson::toLine))
        .contains(ContractJson.toLine(Samples.fullDocument()));
    assertThat(archive.findCoding(Samples.fullDocument().id()).map(ArchiveContract::codeLine))
        .contains(codeLine(Samples.fullCoding()));
    assertThat(lines(archive.listClaims())).containsExactly(line(Samples.fullClaim()));
    assertThat(archive.findClaim(Samples.fullClaim().id()).map(ArchiveContract::line))
        .contains(line(Samples.fullClaim()));
    assertThat(archive.verify()).isEqualTo(new ArchiveCheck(1, 1, 0, List.of()));
  }

  @Test
  void documentsAreListedByFileNameThenIdentifier() {
    Document b = Samples.document("b.txt", "x");
    Document a = Samples.document("a/z.txt", "x");
    Document capital = Samples.document("Z.txt", "x");
    Document accent = Samples.document("á.txt", "x");
    for (Document document : List.of(b, accent, a, capital)) {
      archive.store(document, Samples.coding(document), "1");
    }

    assertThat(archive.listDocuments())
        .extracting(document -> document.file().name())
        .containsExactly("Z.txt", "a/z.txt", "b.txt", "á.txt");
  }

  @Test
  void claimsAreListedByDocumentThenTrigger() {
    Document second = Samples.document("b.txt", "seized and held");
    Document first = Samples.document("a.txt", "took then kept");
    archive.store(
        second,
        Samples.coding(second, Samples.claim(second, "held"), Samples.claim(second, "seized")),
        "1");
    archive.store(
        first,
        Samples.coding(first, Samples.claim(first, "kept"), Samples.claim(first, "took")),
        "1");

    assertThat(archive.listClaims())
        .extracting(claim -> claim.trigger().text())
        .containsExactly("took", "kept", "seized", "held");
    assertThat(archive.listClaims(second.id()))
        .extracting(claim -> claim.trigger().text())
        .containsExactly("seized", "held");
  }

  @Test
  void theSameCoderDoesNotReplaceItsClaims() {
    Document document = Samples.document("a.txt", "seized and held");
    archive.store(document, Samples.coding(document, Samples.claim(document, "seized")), "1");

    archive.store(document, Samples.coding(document, Samples.claim(document, "held")), "1");

    assertThat(triggers()).containsExactly("seized");
  }

  @Test
  void anotherCoderReplacesThem() {
    Document document = Samples.document("a.txt", "seized and held");
    archive.store(document, Samples.coding(document, Samples.claim(document, "seized")), "1");

    archive.store(document, Samples.coding(document, Samples.claim(document, "held")), "2");

    assertThat(triggers()).containsExactly("held");
    assertThat(archive.findCoderVersion(document.id())).contains("2");
  }

  @Test
  void anotherReadingOfTheFileReplacesThem() {
    Document document = Samples.document("a.txt", "seized and held");
    archive.store(document, Samples.coding(document, Samples.claim(document, "held")), "1");
    Document readAnew = Document.builder(document.id(), document.file(), "held and seized").build();

    archive.store(readAnew, Samples.coding(readAnew, Samples.claim(readAnew, "held")), "1");

    assertThat(archive.listClaims().get(0).trigger().span()).isEqualTo(new Span(0, 4));
    assertThat(archive.verify().isSound()).isTrue();
  }

  @Test
  void aNewDescriptionReplacesTheOldOne() {
    Document document = Samples.document("a.txt", "seized");
    Document other = Samples.document("b.txt", "seized");
    archive.store(document, Samples.coding(document), "1");

    archive.store(
        document.toBuilder().duplicateOf(Optional.of(other.id())).build(),
        Samples.coding(document),
        "1");

    assertThat(archive.findDocument(document.id()).flatMap(Document::duplicateOf))
        .contains(other.id());
  }

  @Test
  void whatDocumentsShareIsReplacedAndLeavesTheDocumentsAsTheyWereRead() {
    Document document = Samples.document("a.txt", "seized and held");
    Document other = Samples.document("b.txt", "held and seized");
    archive.store(document, Samples.coding(document), "1");
    archive.store(other, Samples.coding(other), "1");
    SharedPassage early = new SharedPassage(new Span(0, 4), other.id(), new Span(9, 13));
    SharedPassage late = new SharedPassage(new Span(5, 9), document.id(), new Span(0, 4));

    archive.replaceSameness(List.of(document.toBuilder().sharedPassages(List.of(early)).build()));
    archive.replaceSameness(
        List.of(
            document.toBuilder()
                .duplicateOf(Optional.of(other.id()))
                .sharedPassages(List.of(early, late))
                .build(),
            Samples.document("gone.txt", "never stored")));

    assertThat(archive.listSharedPassages(document.id())).containsExactly(early, late);
    assertThat(archive.listSharedPassages(other.id())).isEmpty();
    assertThat(archive.findDocument(document.id()).flatMap(Document::duplicateOf)).isEmpty();
    assertThat(archive.verify().isSound()).isTrue();
  }

  @Test
  void aPersonsClaimOutranksTheMachinesAndSurvivesEveryRun() {
    Document document = Samples.document("a.txt", "seized and held");
    Claim machines = Samples.claim(document, "seized");
    Claim persons = machines.toBuilder().coder(Claim.Coder.PERSON).confidence(1).build();
    archive.store(document, Samples.coding(document, machines), "1");

    archive.storeDecision(persons);
    archive.store(document, Samples.coding(document, machines), "2");
    archive.store(document, Samples.coding(document), "3");

    assertThat(lines(archive.listClaims())).containsExactly(line(persons));
    assertThat(archive.findClaim(machines.id()).map(Claim::coder)).contains(Claim.Coder.PERSON);
  }

  @Test
  void bothThePersonsAndTheMachinesClaimStayOnRecord() {
    Document document = Samples.document("a.txt", "seized");
    Claim machines = Samples.claim(document, "seized");
    archive.store(document, Samples.coding(document, machines), "1");

    archive.storeDecision(machines.toBuilder().coder(Claim.Coder.PERSON).build());

    assertThat(archive.listClaims()).hasSize(1);
    assertThat(archive.verify().claims()).isEqualTo(2);
  }

  @Test
  void aPersonMayDecideAgain() {
    Document document = Samples.document("a.txt", "seized");
    Claim persons = Samples.claim(document, "seized").toBuilder().coder(Claim.Coder.PERSON).build();
    archive.store(document, Samples.coding(document), "1");
    archive.storeDecision(persons);

    archive.storeDecision(persons.toBuilder().confidence(1).build());

    assertThat(archive.listClaims()).extracting(Claim::confidence).containsExactly(1.0);
  }

  @Test
  void storingDoesNotOverwriteAPersonsClaim() {
    Document document = Samples.document("a.txt", "seized");
    Claim persons =
        Samples.claim(document, "seized").toBuilder()
            .coder(Claim.Coder.PERSON)
            .confidence(1)
            .build();
    archive.store(document, Samples.coding(document, persons), "1");

    archive.store(
        document, Samples.coding(document, persons.toBuilder().confidence(0.2).build()), "2");

    assertThat(archive.listClaims()).extracting(Claim::confidence).containsExactly(1.0);
  }

  @Test
  void aPersonsClaimFindsItsWordsAgainWhenTheTextIsExtractedAnew() {
    String before =
        "Soldiers seized the radio. In Potosí soldiers seized the\nradio of the miners.";
    Document document = Samples.document("a.txt", before);
    Span second = new Span(before.lastIndexOf("seized"), before.lastIndexOf("seized") + 6);
    Claim persons =
        Samples.claim(document, "seized").toBuilder()
            .at(new Span(27, before.length()), new Mention(second, "seized"))
            .coder(Claim.Coder.PERSON)
            .build();
    archive.store(document, Samples.coding(document), "1");
    archive.storeDecision(persons);
    String after =
        "A headline that the first reader missed\n\nSoldiers seized the radio."
            + " In Potosí soldiers\nseized the radio of the miners.";

    archive.store(
        Document.builder(document.id(), document.file(), after).language("en").build(),
        Samples.coding(document),
        "1");

    Claim moved = archive.findClaim(persons.id()).orElseThrow();
    assertThat(moved.trigger().span().start()).isEqualTo(after.lastIndexOf("seized"));
    assertThat(after.substring(moved.sentence().start(), moved.sentence().end()))
        .isEqualTo("In Potosí soldiers\nseized the radio of the miners.");
    assertThat(archive.verify().problems()).isEmpty();
  }

  @Test
  void onlyAPersonDecidesAndOnlyAboutADocumentThatIsHere() {
    Document document = Samples.document("a.txt", "seized");
    Claim machines = Samples.claim(document, "seized");

    assertThatThrownBy(() -> archive.storeDecision(machines))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> archive.storeDecision(machines.toBuilder().coder(Claim.Coder.PERSON).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(document.id().value());
  }

  @Test
  void aCodingOfAnotherDocumentIsRefused() {
    Document document = Samples.document("a.txt", "seized");
    Document other = Samples.document("b.txt", "seized");

    assertThatThrownBy(() -> archive.store(document, Samples.coding(other), "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(archive.listDocuments()).isEmpty();
  }

  @Test
  void twiceTheSameClaimIsOneClaim() {
    Document document = Samples.document("a.txt", "seized");
    Claim claim = Samples.claim(document, "seized");

    archive.store(document, Samples.coding(document, claim, claim), "1");

    assertThat(archive.listClaims()).hasSize(1);
  }

  @Test
  void aReconciliationTakesTheOldOnesPlaceInTheOrderGiven() {
    archive.store(Samples.fullDocument(), Samples.fullCoding(), "1");
    ClaimId claim = Samples.fullClaim().id();
    archive.replaceReconciliation(List.of(Samples.event("old", claim)), List.of(), List.of());
    List<Event> events = List.of(Samples.event("z", claim), Samples.event("a"));
    List<Disagreement> disagreements =
        List.of(
            Samples.disagreement("z", Optional.of(events.get(0).id())),
            Samples.disagreement("a", Optional.empty()));
    List<Actor> actors = List.of(Samples.actor("z"), Samples.actor("a"));

    archive.replaceReconciliation(events, disagreements, actors);
    reopen();

    assertThat(archive.listEvents()).isEqualTo(events);
    assertThat(archive.listDisagreements()).isEqualTo(disagreements);
    assertThat(archive.listActors()).isEqualTo(actors);
    assertThat(archive.findEvent(events.get(1).id())).contains(events.get(1));
    assertThat(archive.findEvent(Samples.event("old").id())).isEmpty();
    assertThat(archive.verify()).isEqualTo(new ArchiveCheck(1, 1, 2, List.of()));
  }

  @Test
  void aReconciliationThatFailsChangesNothing() {
    List<Event> events = List.of(Samples.event("a"));
    archive.replaceReconciliation(events, List.of(), List.of());

    assertThatThrownBy(
            () ->
                archive.replaceReconciliation(
                    List.of(Samples.event("b"), Samples.event("b")), List.of(), List.of()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("store the reconciliation");

    assertThat(archive.listEvents()).isEqualTo(events);
    archive.recordRun("{}");
    assertThat(archive.listRuns()).containsExactly("{}");
  }

  @Test
  void runsAreRememberedInOrder() {
    archive.recordRun("{\"version\":\"1\"}");
    archive.recordRun("{\"version\":\"2\"}");

    assertThat(archive.listRuns()).containsExactly("{\"version\":\"1\"}", "{\"version\":\"2\"}");
  }

  @Test
  void manyThreadsAndTwoArchivesOnOneDatabaseLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Archive other = Archive.open(address())) {
      List<Future<?>> stores =
          IntStream.range(0, 40)
              .<Future<?>>mapToObj(
                  number ->
                      threads.submit(
                          () -> {
                            Document document = Samples.document(number / 2 + ".txt", "seized");
                            (number % 2 == 0 ? archive : other)
                                .store(
                                    document,
                                    Samples.coding(document, Samples.claim(document, "seized")),
                                    String.valueOf(number));
                          }))
              .toList();
      for (Future<?> store : stores) {
        store.get();
      }
    } finally {
      threads.shutdown();
    }

    assertThat(archive.verify()).isEqualTo(new ArchiveCheck(20, 20, 0, List.of()));
  }

  @Test
  void aClosedArchiveSaysSo() {
    archive.close();

    assertThatThrownBy(() -> archive.listDocuments())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void verifyFindsATextThatWasChanged() throws SQLException {
    archive.store(Samples.fullDocument(), Samples.fullCoding(), "1");
    tamper("UPDATE documents SET json_line = replace(json_line, 'detained', 'arrested')");

    assertThat(archive.verify().problems())
        .contains(
            new Problem(
                Kind.TEXT,
                Samples.fullDocument().id().value(),
                "The text is not the one that was stored."),
            new Problem(
                Kind.WORDS,
                Samples.fullClaim().id().value(),
                "trigger: \"detained\" should stand at 39 to 47, where the text has \"arrested\""));
  }

  @Test
  void verifyFindsSpansOutsideTheText() {
    Document document = Samples.document("a.txt", "seized");
    Claim claim =
        Samples.claim(document, "seized").toBuilder()
            .citations(List.of(new Citation(new Span(0, 1), new Span(5, 900), List.of())))
            .build();
    archive.store(document, Samples.coding(document, claim), "1");

    assertThat(archive.verify().problems())
        .containsExactly(
            new Problem(
                Kind.SPAN,
                claim.id().value(),
                "citations.note: 5 to 900 lies outside the text of 6"));
  }

  @Test
  void verifyFindsWordsThatAreNotTheTexts() {
    Document document = Samples.document("a.txt", "\uD83D\uDE00 seized");
    Claim claim =
        Claim.builder(
                document.id(),
                Samples.claim(document, "seized").type(),
                new Span(0, 8),
                new Mention(new Span(2, 8), "held"))
            .build();
    archive.store(document, Samples.coding(document, claim), "1");

    assertThat(archive.verify().problems())
        .containsExactly(
            new Problem(
                Kind.WORDS,
                claim.id().value(),
                "trigger: \"held\" should stand at 2 to 8, where the text has \"seized\""));
  }

  @Test
  void verifyFindsEventsWhoseClaimsAreGone() {
    ClaimId gone = ClaimId.of("gone");
    Event event = Samples.event("a", gone);
    archive.replaceReconciliation(List.of(event), List.of(), List.of());

    assertThat(archive.verify().problems())
        .containsExactly(
            new Problem(
                Kind.REFERENCE,
                event.id().value(),
                "Rests on " + gone + ", which is no longer here; reconcile anew."));
  }

  @Test
  void aRecordThatCannotBeReadIsNamed() throws SQLException {
    archive.store(Samples.fullDocument(), Samples.fullCoding(), "1");
    tamper("UPDATE claims SET json_line = '{\"id\":7}'");

    assertThatThrownBy(() -> archive.listClaims())
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("verify");
    assertThat(archive.verify().problems()).extracting(Problem::kind).containsExactly(Kind.RECORD);
  }

  @Test
  void anArchiveFromANewerVersionIsLeftAlone() throws SQLException {
    tamper(
        "INSERT INTO cronista_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) VALUES"
            + " (99, '99', 'tomorrow', 'SQL', 'V99__tomorrow.sql', 1, 'x', 1, "
            + truth()
            + ")");

    assertThatThrownBy(() -> Archive.open(address()).close())
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("newer version");
  }

  /** How the database writes "true". */
  abstract String truth();

  @Test
  void aProcessKilledInTheMiddleLeavesAValidArchive() throws Exception {
    for (int stores : List.of(1, 7, 25)) {
      int reported = KilledWriter.runAndKill(address(), stores);

      ArchiveCheck check = archive.verify();
      assertThat(check.problems()).isEmpty();
      assertThat(check.documents()).isGreaterThanOrEqualTo(reported);
      assertThat(check.claims()).isEqualTo(check.documents() * KilledWriter.CLAIMS);
    }
  }

  @Test
  void anActIsOnRecordWithItsClaimAndItsLineInTheAuditTrail() {
    Claim machines = storeSeized();
    Claim persons = machines.toBuilder().coder(Claim.Coder.PERSON).confidence(1).build();
    archive.people().add(ANA);

    Act act =
        archive
            .acts()
            .record(NOON, ANA.id(), correct(machines), 0, List.of(new ClaimChange.Put(persons)));
    reopen();

    assertThat(archive.acts().list(0)).containsExactly(act);
    assertThat(archive.acts().find(act.number())).contains(act);
    assertThat(archive.acts().list(act.target())).containsExactly(act);
    assertThat(archive.findClaim(machines.id()).map(Claim::coder)).contains(Claim.Coder.PERSON);
    assertThat(archive.findMachinesClaim(machines.id()).map(ArchiveContract::line))
        .contains(line(machines));
    assertThat(archive.audit().listLatest(Long.MAX_VALUE, 10))
        .extracting(Audit.Line::what, Audit.Line::detail)
        .containsExactly(tuple("correct", "act " + act.number()));
  }

  @Test
  void whoeverComesSecondIsToldAndNothingIsChanged() {
    Claim machines = storeSeized();
    Claim persons = machines.toBuilder().coder(Claim.Coder.PERSON).build();
    archive.people().add(ANA);
    Act first = archive.acts().record(NOON, ANA.id(), correct(machines), 0, List.of());

    assertThatThrownBy(
            () ->
                archive
                    .acts()
                    .record(
                        NOON,
                        ANA.id(),
                        correct(machines),
                        0,
                        List.of(new ClaimChange.Put(persons))))
        .isInstanceOfSatisfying(
            ActConflictException.class,
            conflict -> assertThat(conflict.latest()).isEqualTo(first.number()));

    assertThat(archive.acts().list(0)).containsExactly(first);
    assertThat(archive.findClaim(machines.id()).map(Claim::coder)).contains(Claim.Coder.MACHINE);
  }

  @Test
  void actsThatBelongTogetherAreOnRecordTogetherOrNotAtAll() {
    Claim machines = storeSeized();
    Claim persons = machines.toBuilder().coder(Claim.Coder.PERSON).build();
    archive.people().add(ANA);
    Acts acts = archive.acts();
    Act.Draft one = correct(machines);
    Act.Target other = new Act.Target(Act.TargetKind.EVENT, "e_1");
    Act.Draft two = Act.Draft.of(Act.Kind.COMMENT, other, "", "", "", "words");
    Act first = acts.record(NOON, ANA.id(), two, 0, List.of());

    assertThatThrownBy(
            () ->
                acts.recordAll(
                    NOON,
                    ANA.id(),
                    List.of(
                        new Acts.Deed(one, 0, List.of(new ClaimChange.Put(persons))),
                        new Acts.Deed(two, 0, List.of()))))
        .isInstanceOf(ActConflictException.class);
    assertThat(acts.list(0)).containsExactly(first);
    assertThat(archive.findClaim(machines.id()).map(Claim::coder)).contains(Claim.Coder.MACHINE);

    List<Act> both =
        acts.recordAll(
            NOON,
            ANA.id(),
            List.of(
                new Acts.Deed(one, 0, List.of(new ClaimChange.Put(persons))),
                new Acts.Deed(two, first.number(), List.of())));
    assertThat(acts.list(first.number())).containsExactlyElementsOf(both);
    assertThat(archive.findClaim(machines.id()).map(Claim::coder)).contains(Claim.Coder.PERSON);
  }

  @Test
  void anActIsTakenBackOnceAndStaysOnRecord() {
    Claim machines = storeSeized();
    archive.people().add(ANA);
    Acts acts = archive.acts();
    Act act = acts.record(NOON, ANA.id(), correct(machines), 0, List.of());

    Act undo =
        acts.record(NOON, ANA.id(), Act.Draft.undo(act, "by mistake"), act.number(), List.of());

    assertThat(acts.list(act.number())).containsExactly(undo);
    assertThat(undo.undone()).contains(act.number());
    assertThatThrownBy(
            () ->
                acts.record(NOON, ANA.id(), Act.Draft.undo(act, "again"), undo.number(), List.of()))
        .isInstanceOf(ArchiveException.class);
    assertThat(acts.list(0)).containsExactly(act, undo);
  }

  @Test
  void aRejectedClaimNoLongerCountsWhateverIsRunAgain() {
    Claim machines = storeSeized();
    archive.people().add(ANA);
    Act.Draft draft =
        Act.Draft.of(Act.Kind.REJECT, correct(machines).target(), "", "", "", "no event");

    archive.acts().record(NOON, ANA.id(), draft, 0, List.of(new ClaimChange.Reject(machines.id())));
    Document document = archive.listDocuments().get(0);
    archive.store(document, Samples.coding(document, machines), "2");

    assertThat(archive.listClaims()).isEmpty();
    assertThat(archive.findClaim(machines.id())).isEmpty();
    assertThat(lines(archive.listRejectedClaims())).containsExactly(line(machines));
    assertThat(lines(archive.listRejectedClaims(document.id()))).containsExactly(line(machines));
  }

  @Test
  void aLineOfTheAuditTrailChangedAfterwardsShows() throws SQLException {
    for (String what : List.of("sign-in", "export", "sign-out")) {
      archive.audit().add(NOON, Optional.empty(), what, "desk", "");
    }
    assertThat(archive.audit().findBroken()).isEmpty();

    tamper("UPDATE audit SET what = 'nothing' WHERE what = 'export'");

    assertThat(archive.audit().findBroken()).contains(2L);
  }

  @Test
  void aSignInEndsWithItsTimeWithANewPasswordAndWithTheRole() {
    People people = archive.people();
    people.add(ANA);
    people.setPassword(ANA.id(), "hash");
    people.signIn(signIn("late", NOON.plusSeconds(60)));
    people.signIn(signIn("early", NOON));

    people.forgetEnded(NOON);

    assertThat(people.findSignIn("early")).isEmpty();
    assertThat(people.findSignIn("late")).contains(signIn("late", NOON.plusSeconds(60)));
    people.setPassword(ANA.id(), "other");
    assertThat(people.findSignIn("late")).isEmpty();
    assertThat(people.findPasswordHash(ANA.id())).contains("other");
    people.signIn(signIn("late", NOON.plusSeconds(60)));
    people.change(new Person(ANA.id(), "Ana", "reader", NOON, Optional.of(NOON)));
    assertThat(people.findSignIn("late")).isEmpty();
    assertThat(people.find(ANA.id()).flatMap(Person::closed)).contains(NOON);
  }

  @Test
  void aOneTimeLinkWorksOnceAndNotForever() {
    People people = archive.people();
    people.add(ANA);
    people.giveLink(ANA.id(), "secret", NOON);

    assertThat(people.findByLink("secret", NOON)).isEmpty();
    assertThat(people.findByLink("secret", NOON.minusSeconds(1))).contains(ANA);
    people.setPassword(ANA.id(), "hash");
    assertThat(people.findByLink("secret", NOON.minusSeconds(1))).isEmpty();
  }

  private static final Instant NOON = Instant.parse("2026-05-19T12:00:00Z");

  private static final Person ANA = new Person("p_1", "Ana", "owner", NOON, Optional.empty());

  private static SignIn signIn(String hash, Instant ends) {
    return new SignIn(hash, ANA.id(), "token", NOON, NOON, ends);
  }

  private Claim storeSeized() {
    Document document = Samples.document("a.txt", "seized and held");
    Claim machines = Samples.claim(document, "seized");
    archive.store(document, Samples.coding(document, machines), "1");
    return machines;
  }

  private static Act.Draft correct(Claim claim) {
    return Act.Draft.of(
        Act.Kind.CORRECT,
        new Act.Target(Act.TargetKind.CLAIM, claim.id().value()),
        "confidence",
        "0.5",
        "1",
        "read it");
  }

  private void reopen() {
    archive.close();
    archive = Archive.open(address());
  }

  private List<String> triggers() {
    return archive.listClaims().stream().map(claim -> claim.trigger().text()).toList();
  }

  private static List<String> lines(List<Claim> claims) {
    return claims.stream().map(ArchiveContract::line).toList();
  }

  private static String line(Claim claim) {
    return ContractJson.toLine(claim);
  }

  private static String codeLine(CodedDocument coded) {
    return ContractJson.toCodeLine("17", coded);
  }
}
