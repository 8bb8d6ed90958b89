package org.cronista.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Role;
import org.cronista.desk.record.ClaimDesk;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.Route;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;

/** Every page of a desk with something on it, for tests that hold for all of them. */
public final class EveryPage {

  private EveryPage() {}

  /** Lets people do something of everything, so that no page is without its parts. */
  public static void fill(TestDesk desk) {
    Disagreement one = desk.desk().record().current().dossier().disagreements().get(0);
    Claim claim =
        desk.desk().record().current().findClaim(one.sides().get(0).claims().get(0)).orElseThrow();
    Claim other =
        desk.desk().record().current().findClaim(one.sides().get(1).claims().get(0)).orElseThrow();
    TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);
    for (Role role : Role.values()) {
      desk.as(role).get("/sign-in");
    }
    judge.post(
        "/disagreements/" + one.id() + "/decide",
        "seen",
        "0",
        "side",
        "1",
        "reason",
        "The union was there.");
    judge.post(
        "/events/" + one.event().orElseThrow() + "/comment", "words", "See the union's list.");
    judge.post("/claims/" + other.id() + "/accept", "seen", "0", "reason", "as it says");
    judge.post("/claims/" + other.id() + "/flag", "seen", "0", "reason", "but is it?");
    for (String person : List.of("p_coder", "p_adjudicator")) {
      judge.post("/queue/assign", "document", claim.document().value(), "person", person);
    }
    desk.as(Role.CODER).post("/coding/claims/" + claim.id(), reading("3"));
    judge.post("/coding/claims/" + claim.id(), reading("5"));
    String batch =
        judge.post("/import/batches").body().replaceFirst(".*\"batch\":\"([^\"]*)\".*", "$1");
    judge.send(
        "POST",
        "/import/batches/" + batch + "/files?name=list.txt",
        java.util.Optional.of("A recipe."),
        "Content-Type",
        "application/octet-stream",
        "X-Form-Token",
        "token-adjudicator");
    judge.post("/import/batches/" + batch + "/start");
    judge.get("/import/progress", "Accept", "text/event-stream");
    desk.settle();
  }

  private static String[] reading(String number) {
    return new String[] {
      "type",
      "ASSAULT/",
      "triggerWords",
      "shot",
      "placeWords",
      "Cusco",
      "placeName",
      "Cusco",
      "placePrecision",
      "1",
      "timeFrom",
      "2021-03-14",
      "quantityWords",
      "three",
      "quantityWhat",
      "killed",
      "quantityQualifier",
      "exact",
      "quantityLow",
      number
    };
  }

  /** The addresses at which an owner finds a page. */
  public static List<String> addresses(TestDesk desk) {
    Snapshot now = desk.desk().record().current();
    Disagreement one = now.dossier().disagreements().get(0);
    Event event = now.findEvent(one.event().orElseThrow()).orElseThrow();
    Claim claim = now.findClaim(one.sides().get(0).claims().get(0)).orElseThrow();
    String other = one.sides().get(1).claims().get(0).value();
    Set<String> addresses = new TreeSet<>();
    for (Route route : desk.desk().routes()) {
      String path = route.path();
      boolean page =
          route.toString().startsWith("GET ")
              && !path.startsWith("/api/")
              && !path.startsWith("/assets/")
              && !path.startsWith("/export/")
              && !path.endsWith("/annotation")
              && !path.endsWith("/rows")
              && !path.equals("/import/progress")
              && route.permission() != Permission.PUBLIC;
      if (page) {
        addresses.add(
            path.replace("/events/{id}", "/events/" + event.id())
                .replace("/disagreements/{id}", "/disagreements/" + one.id())
                .replace("/documents/{id}", "/documents/" + claim.document())
                .replace("/claims/{id}", "/claims/" + claim.id())
                .replace("/adjudication/{id}", "/adjudication/" + claim.id())
                .replace("/tolls/{id}", "/tolls/" + now.dossier().tolls().get(0).id())
                .replace("/actors/{id}", "/actors/PER.police")
                .replaceAll("\\{[^}]*}", claim.id().value()));
      }
    }
    long act = desk.desk().record().log().latestOn(ClaimDesk.target(claim.id()));
    addresses.addAll(
        new ArrayList<>(
            List.of(
                "/claims/" + other,
                "/claims/" + other + "?state=WAITING",
                "/disagreements?show=all",
                "/?q=nothing-of-the-kind",
                "/?group=DAY&asof=2021-04-01&rule=highest",
                "/review?state=REJECTED",
                "/review?done=" + act + "-" + act,
                "/events/" + event.id() + "/merge?q=puno",
                "/no/such/page",
                "/events/e_none")));
    return List.copyOf(addresses);
  }
}
