package org.cronista.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.archive.Act;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Role;
import org.cronista.desk.record.ClaimDesk;
import org.cronista.desk.web.Route;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever codes a document blindly finds nobody else's work on it, at whatever address. */
class BlindTest {

  private static final String MARK = "Markwork";
  private static final String MARKED_FIGURE = "4271";

  private final TestDesk desk = TestDesk.start();
  private Document document;
  private Claim claim;
  private Disagreement disagreement;
  private String eventBefore;

  @AfterEach
  void close() {
    desk.close();
  }

  /** Everything that others can do to a document, each with a mark to be found by. */
  @BeforeEach
  void othersWork() {
    document =
        desk.archive().listDocuments().stream()
            .filter(one -> one.sourceName().equals("Andean Post"))
            .findFirst()
            .orElseThrow();
    claim = desk.archive().listClaims(document.id()).get(0);
    disagreement = desk.desk().record().current().dossier().disagreements().get(0);
    eventBefore = disagreement.event().orElseThrow().value();
    TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);
    for (Role role : Role.values()) {
      desk.as(role).get("/sign-in");
    }
    for (String person : List.of("p_coder", "p_owner")) {
      judge.post(
          "/queue/assign", "document", document.id().value(), "person", person, "blind", "yes");
    }
    desk.as(Role.OWNER)
        .post(
            "/coding/claims/" + claim.id(),
            form(
                "quantityLow",
                MARKED_FIGURE,
                "placeName",
                "Cusco",
                "actorWords",
                "Police",
                "actorName",
                MARK + "reading"));
    judge.post(
        "/disagreements/" + disagreement.id() + "/decide",
        "seen",
        "0",
        "side",
        "0",
        "reason",
        MARK + "decision");
    judge.post("/events/" + eventBefore + "/comment", "words", MARK + "event");
    judge.post("/claims/" + claim.id() + "/comment", "words", MARK + "comment");
    judge.post("/claims/" + claim.id() + "/flag", "seen", seen(), "reason", MARK + "flag");
    String[] correction =
        form(
            "quantityLow",
            MARKED_FIGURE,
            "placeName",
            "Cusco",
            "actorWords",
            "Police",
            "actorName",
            MARK + "actor",
            "seen",
            seen());
    assertThat(judge.post("/claims/" + claim.id(), correction).status()).isEqualTo(303);
    judge.post(
        "/documents/" + document.id() + "/claims",
        "type",
        "ACCUSE/",
        "triggerWords",
        "protesters",
        "actorWords",
        "Police",
        "actorName",
        MARK + "added",
        "reason",
        MARK + "adding");
    desk.settle();
    assertThat(desk.archive().acts().list(0)).hasSize(9);
  }

  private String seen() {
    return "" + desk.desk().record().log().latestOn(ClaimDesk.target(claim.id()));
  }

  private String[] form(String... typed) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "type", "ASSAULT/",
                "triggerWords", "shot",
                "placeWords", "Cusco",
                "placePrecision", "1",
                "timeFrom", "2021-03-14",
                "quantityWords", "three",
                "quantityWhat", "killed",
                "quantityQualifier", "exact"));
    fields.addAll(List.of(typed));
    return fields.toArray(String[]::new);
  }

  /** Every address at which something is shown, with what it is about put in. */
  private List<String> addresses() {
    String event =
        desk.desk().record().current().dossier().findEventOf(claim.id()).orElseThrow().value();
    Claim added =
        desk.archive().listClaims(document.id()).stream()
            .filter(one -> !one.id().equals(claim.id()))
            .findFirst()
            .orElseThrow();
    String toll = desk.desk().record().current().dossier().tolls().get(0).id();
    Set<String> addresses = new TreeSet<>();
    for (Route route : desk.desk().routes()) {
      boolean shows = route.toString().startsWith("GET ") && !route.path().startsWith("/assets");
      if (shows && route.permission() != Permission.PUBLIC && !route.path().contains("progress")) {
        for (String claimId : List.of(claim.id().value(), added.id().value())) {
          for (Act act : desk.archive().acts().list(0)) {
            addresses.add(
                route
                    .path()
                    .replace("/events/{id}", "/events/" + event)
                    .replace("/disagreements/{id}", "/disagreements/" + now().id())
                    .replace("/documents/{id}", "/documents/" + document.id())
                    .replace("/tolls/{id}", "/tolls/" + toll)
                    .replace("/actors/{id}", "/actors/PER.police")
                    .replace("/export/{file}", "/export/claims.jsonl")
                    .replace("/acts/{number}", "/acts/" + act.number())
                    .replace("{id}", claimId));
          }
        }
      }
    }
    addresses.addAll(
        List.of(
            "/review?state=CORRECTED",
            "/disagreements?show=all",
            "/export/events.jsonl",
            "/export/disagreements.jsonl",
            "/export/chronology.html",
            "/export/acled.csv",
            "/?asof=2021-04-01",
            "/?rule=highest",
            "/?q=police",
            "/events/" + eventBefore,
            "/disagreements/" + disagreement.id(),
            "/documents/" + document.id() + "?claim=" + added.id(),
            "/api/v1/claims?document=" + document.id(),
            "/api/v1/events?rule=highest",
            "/api/v1/disagreements/" + disagreement.id()));
    assertThat(addresses).hasSizeGreaterThan(50).noneMatch(address -> address.contains("{"));
    return List.copyOf(addresses);
  }

  private Disagreement now() {
    return desk.desk().record().current().dossier().disagreements().get(0);
  }

  private Set<String> leaks(Role role) {
    Set<String> leaks = new TreeSet<>();
    for (String address : addresses()) {
      String body = body(role, address);
      if (body.contains(MARK) || body.contains(MARKED_FIGURE)) {
        leaks.add(address);
      }
    }
    return leaks;
  }

  /** Also where it leads on to. */
  private String body(Role role, String address) {
    TestDesk.Answer answer = desk.as(role).get(address);
    for (int steps = 0; steps < 3 && answer.headers().containsKey("location"); steps++) {
      answer = desk.as(role).get(answer.header("Location").replaceFirst("#.*", ""));
    }
    return answer.body();
  }

  @Test
  void aBlindCoderFindsNothingOfOthersAtAnyAddress() {
    assertThat(leaks(Role.READER))
        .as("there is something to be found")
        .hasSizeGreaterThan(20)
        .contains("/api/v1/acts", "/api/v1/claims", "/disagreements", "/export/claims.jsonl");

    assertThat(leaks(Role.CODER)).isEmpty();
  }

  @Test
  void anOwnerWhoCodesBlindlyFindsNothingEither() {
    desk.as(Role.ADJUDICATOR)
        .post("/coding/claims/" + claim.id(), form("quantityLow", "5", "placeName", "Cusco"));
    Set<String> found = leaks(Role.OWNER);

    // The owner's own reading shows to the owner.
    found.removeIf(
        address ->
            address.equals("/coding/claims/" + claim.id())
                || address.equals("/claims/" + claim.id())
                || address.startsWith("/api/v1/acts"));
    assertThat(found).isEmpty();
    assertThat(desk.as(Role.OWNER).get("/api/v1/acts").body())
        .contains(MARK + "reading")
        .doesNotContain(MARK + "comment", MARK + "actor", MARK + "decision");
  }

  @Test
  void aBlindCoderCannotActOnOthersWorkEither() {
    TestDesk.Browser coder = desk.as(Role.CODER);
    for (String what : List.of("accept", "reject", "flag", "comment")) {
      assertThat(
              coder
                  .post("/claims/" + claim.id() + "/" + what, "seen", seen(), "words", "x")
                  .status())
          .as(what)
          .isEqualTo(400);
    }
    assertThat(coder.post("/documents/" + document.id() + "/claims", form()).status())
        .isEqualTo(400);
    assertThat(coder.post("/review/all", "claim", claim.id().value(), "do", "accept").status())
        .isEqualTo(403);
    for (Act act : desk.archive().acts().list(0)) {
      assertThat(coder.post("/acts/" + act.number() + "/undo", "seen", seen()).status())
          .isIn(403, 404);
    }
    assertThat(desk.archive().acts().list(0)).hasSize(9);
  }

  @Test
  void theMachinesClaimsStayOpenToABlindCoderAndSoDoesEverythingElse() {
    TestDesk.Browser coder = desk.as(Role.CODER);
    assertThat(coder.get("/api/v1/claims/" + claim.id()).body()).contains("\"best\":3");
    assertThat(coder.get("/documents/" + document.id()).body())
        .contains(claim.id().value())
        .contains("1 claim");
    assertThat(coder.get("/").body()).contains("Puno").contains("1 event from");
    assertThat(coder.get("/queue").body()).contains("Andean Post");
    assertThat(coder.get("/review").body()).contains("closed while you code blindly");
  }

  @Test
  void theVeilLiftsWhenAllWhoCodeItAreDoneAndTheirReadingsStayAsTheyAre() {
    TestDesk.Browser coder = desk.as(Role.CODER);
    coder.post("/coding/claims/" + claim.id(), form("quantityLow", "5", "placeName", "Cusco"));

    assertThat(coder.get("/review").status()).isEqualTo(200);
    assertThat(body(Role.CODER, "/claims/" + claim.id())).contains(MARK + "comment");
    assertThat(
            coder.post("/coding/claims/" + claim.id(), form("quantityLow", MARKED_FIGURE)).status())
        .as("nobody copies another's reading")
        .isEqualTo(400);
  }

  @Test
  void anAssignmentThatIsTakenBackLiftsTheVeil() {
    Act assigned = desk.archive().acts().list(0).get(0);
    assertThat(assigned.kind()).isEqualTo(Act.Kind.ASSIGN);

    desk.as(Role.ADJUDICATOR)
        .post(
            "/acts/" + assigned.number() + "/undo",
            "seen",
            "" + desk.desk().record().log().latestOn(assigned.target()));

    assertThat(desk.as(Role.CODER).get("/review").status()).isEqualTo(200);
  }
}
