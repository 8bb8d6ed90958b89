package org.cronista.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.desk.Samples;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.cronista.json.ContractJson;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Interval;
import org.cronista.model.PloverType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do to claims, on the reading page, one by one and many at once. */
class ClaimsTest {

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  private Claim claim(String source) {
    Document document = document(source);
    return desk.archive().listClaims(document.id()).get(0);
  }

  private Document document(String source) {
    return desk.archive().listDocuments().stream()
        .filter(one -> one.sourceName().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private long seen(Claim claim) {
    List<Act> acts =
        desk.archive().acts().list(new Act.Target(Act.TargetKind.CLAIM, claim.id().value()));
    return acts.isEmpty() ? 0 : acts.get(acts.size() - 1).number();
  }

  /** The form as the page fills it, with some fields typed over. */
  private static String[] form(Claim claim, long seen, Map<String, String> typed) {
    ClaimForm form = ClaimForm.of(claim);
    List<String> fields = new ArrayList<>(List.of("seen", Long.toString(seen)));
    add(fields, typed, "type", form.type());
    add(fields, typed, "modality", form.modality());
    add(fields, typed, "subEvent", form.subEvent());
    add(fields, typed, "triggerWords", form.trigger().words());
    add(fields, typed, "triggerAt", form.trigger().at());
    named(fields, typed, "actor", form.actors());
    named(fields, typed, "recipient", form.recipients());
    named(fields, typed, "place", form.places());
    named(fields, typed, "speaker", form.speakers());
    add(fields, typed, "timeWords", form.time().words().words());
    add(fields, typed, "timeAt", form.time().words().at());
    add(fields, typed, "timeFrom", form.time().from());
    add(fields, typed, "timeTo", form.time().to());
    add(fields, typed, "timePrecision", form.time().precision());
    for (ClaimForm.QuantityRow row : form.quantities()) {
      boolean given = !row.words().words().isEmpty();
      Map<String, String> over = given ? typed : Map.of();
      add(fields, over, "quantityWords", row.words().words());
      add(fields, over, "quantityAt", row.words().at());
      add(fields, over, "quantityWhat", row.what());
      add(fields, over, "quantityQualifier", row.qualifier());
      add(fields, over, "quantityLow", row.low());
      add(fields, over, "quantityHigh", row.high());
      add(fields, over, "quantityOf", row.of());
    }
    return fields.toArray(String[]::new);
  }

  private static void named(
      List<String> fields, Map<String, String> typed, String name, List<ClaimForm.NamedRow> rows) {
    for (ClaimForm.NamedRow row : rows) {
      boolean free = row.words().words().isEmpty();
      add(fields, free ? typed : Map.of(), name + "Words", row.words().words());
      add(fields, Map.of(), name + "At", row.words().at());
      add(fields, Map.of(), name + "Name", row.name());
      add(fields, Map.of(), name + "Precision", row.more());
    }
  }

  private static void add(
      List<String> fields, Map<String, String> typed, String name, String value) {
    fields.add(name);
    fields.add(typed.getOrDefault(name, value));
  }

  @Test
  void aFormSentAsItWasFilledChangesNothing() {
    Claim before = claim("Andean Post");

    int status =
        desk.as(Role.CODER).post("/claims/" + before.id(), form(before, 0, Map.of())).status();

    assertThat(status).isEqualTo(303);
    assertThat(desk.archive().acts().list(0)).isEmpty();
    assertThat(desk.archive().findClaim(before.id()).orElseThrow().coder())
        .isEqualTo(Claim.Coder.MACHINE);
  }

  @Test
  void aCorrectedFigureStandsWhateverIsRunAgainAndCanBeTakenBack() {
    Document document = document("Andean Post");
    Claim before = claim("Andean Post");
    String path = "/claims/" + before.id();

    desk.as(Role.CODER)
        .post(path, form(before, 0, Map.of("quantityLow", "4", "quantityQualifier", "at_least")));

    Claim after = desk.archive().findClaim(before.id()).orElseThrow();
    assertThat(after.coder()).isEqualTo(Claim.Coder.PERSON);
    assertThat(after.quantities().get(0).interval()).isEqualTo(Interval.atLeast(4));
    assertThat(after.places()).isEqualTo(before.places());
    assertThat(desk.archive().acts().list(0).get(0).draft().field()).isEqualTo("quantities");

    desk.archive()
        .store(
            document,
            new org.cronista.model.CodedDocument(
                document.id(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(before)),
            "a later coder");
    assertThat(
            TestDesk.chronology(desk.archive(), Optional.empty(), HeadlineRule.MOST_INDEPENDENT)
                .claims())
        .filteredOn(claim -> claim.id().equals(before.id()))
        .singleElement()
        .satisfies(claim -> assertThat(claim.quantities()).isEqualTo(after.quantities()));

    Act act = desk.archive().acts().list(0).get(0);
    desk.as(Role.CODER).post("/acts/" + act.number() + "/undo", "seen", "" + act.number());
    Claim back = desk.archive().findClaim(before.id()).orElseThrow();
    assertThat(ContractJson.toLine(back)).isEqualTo(ContractJson.toLine(before));
  }

  @Test
  void anEarlierCorrectionIsTakenBackWithoutTheLaterOne() {
    Claim before = claim("Andean Post");
    String path = "/claims/" + before.id();
    desk.as(Role.CODER).post(path, form(before, 0, Map.of("quantityLow", "4")));
    Claim second = desk.archive().findClaim(before.id()).orElseThrow();
    desk.as(Role.CODER).post(path, form(second, seen(before), Map.of("modality", "alleged")));
    Act first = desk.archive().acts().list(0).get(0);

    desk.as(Role.CODER).post("/acts/" + first.number() + "/undo", "seen", "" + seen(before));

    Claim after = desk.archive().findClaim(before.id()).orElseThrow();
    assertThat(after.quantities()).isEqualTo(before.quantities());
    assertThat(after.modality().label()).isEqualTo("alleged");
  }

  @Test
  void aRejectedClaimNoLongerCountsAndComesBack() {
    Claim claim = claim("Diario del Sur");
    String path = "/claims/" + claim.id();

    desk.as(Role.CODER).post(path + "/reject", "seen", "0", "reason", "not an event");

    assertThat(desk.archive().findClaim(claim.id())).isEmpty();
    assertThat(desk.as(Role.READER).get(path).body()).contains("rejected", "not an event");
    Act act = desk.archive().acts().list(0).get(0);
    desk.as(Role.CODER).post("/acts/" + act.number() + "/undo", "seen", "" + act.number());
    assertThat(desk.archive().findClaim(claim.id()).orElseThrow().coder())
        .isEqualTo(Claim.Coder.MACHINE);
  }

  @Test
  void wordsOfTheTextBecomeAPersonsClaimThatIsAnAnnotationToo() {
    Document document = document("Diario del Sur");
    String path = "/documents/" + document.id() + "/claims";

    TestDesk.Answer answer =
        desk.as(Role.CODER)
            .post(
                path,
                "type",
                "ACCUSE/",
                "modality",
                "asserted",
                "triggerWords",
                "said",
                "actorWords",
                "the union",
                "placeWords",
                "Cusco",
                "timeFrom",
                "2021-03-16",
                "timePrecision",
                "day",
                "quantityWords",
                "seven",
                "quantityWhat",
                "killed",
                "quantityQualifier",
                "exact",
                "quantityLow",
                "7");

    assertThat(answer.status()).isEqualTo(303);
    Claim claim =
        desk.archive().listClaims(document.id()).stream()
            .filter(one -> one.type() == PloverType.ACCUSE)
            .findFirst()
            .orElseThrow();
    assertThat(claim.coder()).isEqualTo(Claim.Coder.PERSON);
    assertThat(claim.actors().get(0).mention().text()).isEqualTo("the union");
    assertThat(claim.places().get(0).country()).contains("PER");
    assertThat(desk.archive().verify().problems()).isEmpty();
    JsonNode annotation =
        ContractJson.parse(
            desk.as(Role.READER).get("/claims/" + claim.id() + "/annotation").body());
    JsonNode selectors = annotation.path("target").path("selector");
    assertThat(selectors.get(0).path("type").asText()).isEqualTo("TextPositionSelector");
    assertThat(selectors.get(1).path("exact").asText()).isEqualTo("said");
    assertThat(selectors.get(1).path("prefix").asText()).endsWith("the union ");
    assertThat(desk.as(Role.READER).get("/documents/" + document.id()).body())
        .contains("id=\"" + claim.id() + "\"")
        .contains("by-person");
  }

  @Test
  void wordsThatDoNotStandInTheTextAreRefused() {
    Document document = document("Diario del Sur");

    TestDesk.Answer answer =
        desk.as(Role.CODER)
            .post(
                "/documents/" + document.id() + "/claims",
                "type",
                "ACCUSE/",
                "triggerWords",
                "whispered");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("whispered");
    assertThat(desk.archive().acts().list(0)).isEmpty();
  }

  @Test
  void manyAreAcceptedAtOnceAndTakenBackAtOnce() {
    List<Claim> all = desk.archive().listClaims();
    List<String> fields = new ArrayList<>(List.of("do", "accept", "back", "/review"));
    all.forEach(claim -> fields.addAll(List.of("claim", claim.id().value())));

    TestDesk.Answer answer = desk.as(Role.CODER).post("/review/all", fields.toArray(String[]::new));

    assertThat(desk.archive().listClaims())
        .extracting(Claim::coder)
        .containsOnly(Claim.Coder.PERSON);
    assertThat(desk.as(Role.READER).get("/review?state=WAITING").body()).contains("No claim fits");
    String range = answer.header("Location").replaceFirst(".*done=", "");
    desk.as(Role.CODER).post("/review/undo", "range", range);
    assertThat(desk.archive().listClaims())
        .extracting(Claim::coder)
        .containsOnly(Claim.Coder.MACHINE);
  }

  @Test
  void theQueueLeadsFromClaimToClaimAndEnds() {
    TestDesk.Browser coder = desk.as(Role.CODER);
    int visited = 0;
    String at = coder.get("/review/next?state=WAITING").header("Location");
    while (at.startsWith("/claims/") && visited < 10) {
      String id = at.replaceFirst("/claims/", "").replaceFirst("\\?.*", "");
      String next = "/review/next?state=WAITING&after=" + id;
      assertThat(coder.get(at).body()).contains("after=" + id);
      at = coder.post("/claims/" + id + "/accept", "seen", "0", "next", next).header("Location");
      at = coder.get(at).header("Location");
      visited++;
    }
    assertThat(visited).isEqualTo(desk.archive().listClaims().size());
    assertThat(at).startsWith("/review?");
  }

  @Test
  void twoWhoCodeBlindlyDoNotSeeEachOtherAndTheirDifferenceIsSettled() {
    Document document = document("Andean Post");
    Claim claim = claim("Andean Post");
    TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);
    judge.get("/queue");
    desk.as(Role.CODER).get("/queue");
    desk.as(Role.OWNER).get("/queue");
    for (String person : List.of("p_coder", "p_owner")) {
      judge.post(
          "/queue/assign", "document", document.id().value(), "person", person, "blind", "yes");
    }
    String path = "/coding/claims/" + claim.id();
    desk.as(Role.CODER).post(path, form(claim, 0, Map.of("quantityLow", "5")));

    String others = desk.as(Role.OWNER).get(path).body();
    assertThat(others)
        .containsPattern("name=\"quantityLow\"[^>]*value=\"3\"")
        .doesNotContainPattern("name=\"quantityLow\"[^>]*value=\"5\"");
    assertThat(desk.as(Role.OWNER).get("/claims/" + claim.id()).status()).isEqualTo(303);
    assertThat(desk.as(Role.OWNER).post("/claims/" + claim.id() + "/accept", "seen", "0").status())
        .isEqualTo(400);
    desk.as(Role.OWNER).post(path, form(claim, 0, Map.of()));

    assertThat(desk.archive().findClaim(claim.id()).orElseThrow().coder())
        .as("readings count for nothing yet")
        .isEqualTo(Claim.Coder.MACHINE);
    assertThat(judge.get("/adjudication").body()).contains(claim.id().value()).contains("how many");
    assertThat(judge.get("/agreement").body()).contains("Alpha");
    judge.post(
        "/adjudication/" + claim.id(),
        "seen",
        "" + seen(claim),
        "follow-quantities",
        "0",
        "reason",
        "the photo shows five");
    assertThat(desk.archive().findClaim(claim.id()).orElseThrow().quantities().get(0).interval())
        .isEqualTo(Interval.exactly(5));
    assertThat(judge.get("/adjudication").body()).doesNotContain(claim.id().value());
  }

  @Test
  void nothingOfAHostileDocumentBecomesMarkupWhereClaimsAreShown() {
    Claim claim = claim(Samples.HOSTILE_SOURCE);
    for (String path :
        List.of(
            "/claims/" + claim.id(),
            "/documents/" + claim.document(),
            "/review",
            "/coding/claims/" + claim.id(),
            "/queue")) {
      String page = desk.as(Role.OWNER).get(path).body();
      assertThat(page)
          .as(path)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x")
          .doesNotContainPattern(" style=")
          .doesNotContainPattern("(?i)<[^>]* on[a-z]+=");
    }
  }

  @Test
  void aLedgerShowsEveryFigureWithItsSourceAndTheDayItWasSaid() {
    String list = desk.as(Role.READER).get("/tolls").body();
    java.util.regex.Matcher link = java.util.regex.Pattern.compile("/tolls/[^?\"]+").matcher(list);
    assertThat(link.find()).isTrue();
    List<String> pages = new ArrayList<>();
    do {
      pages.add(desk.as(Role.READER).get(link.group()).body());
    } while (link.find());

    assertThat(pages)
        .anySatisfy(
            page ->
                assertThat(page)
                    .contains("Andean Post", "Diario del Sur", "15 March 2021", "<circle")
                    .contains("lowest", "highest"));
    assertThat(desk.as(Role.READER).get("/tolls/none").status()).isEqualTo(404);
  }
}
