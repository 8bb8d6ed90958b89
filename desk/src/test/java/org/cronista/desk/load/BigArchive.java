package org.cronista.desk.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Archive;
import org.cronista.desk.Samples;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.CodedDocument;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.PloverType;
import org.cronista.model.Span;

/**
 * A large archive of made-up reports. What is measured over it is the desk; so its events are
 * grouped by day and place alone, which takes no time.
 */
final class BigArchive {

  private static final List<String> PLACES =
      List.of("Juliaca", "Oruro", "Temuco", "Tarija", "Leticia", "Cuenca", "Posadas", "Salto");
  private static final int CLAIMS_IN_DOCUMENT = 50;
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

  private BigArchive() {}

  static void fill(Archive archive, int claims) {
    for (int number = 0; number < claims / CLAIMS_IN_DOCUMENT; number++) {
      StringBuilder text = new StringBuilder();
      List<int[]> sentences = new ArrayList<>();
      for (int at = 0; at < CLAIMS_IN_DOCUMENT; at++) {
        int start = text.length();
        text.append("On day ").append(at).append(" police shot ").append(at % 9 + 1);
        text.append(" protesters in ").append(place(number, at)).append(". ");
        sentences.add(new int[] {start, text.length() - 1});
      }
      Document document =
          Samples.document("Paper " + number % 40, day(number, 9), text + "№ " + number);
      List<Claim> coded = new ArrayList<>();
      for (int at = 0; at < CLAIMS_IN_DOCUMENT; at++) {
        coded.add(claim(document, sentences.get(at), number, at));
      }
      archive.store(
          document,
          new CodedDocument(
              document.id(),
              Optional.empty(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              coded),
          "test");
    }
  }

  private static String place(int document, int at) {
    return PLACES.get((document / 20 + at) % PLACES.size());
  }

  private static LocalDate day(int document, int at) {
    return FIRST.plusDays(document / 20 * 7L + at % 7);
  }

  private static Claim claim(Document document, int[] sentence, int number, int at) {
    int trigger = document.text().indexOf("shot", sentence[0]);
    Claim like =
        Samples.killed(
            document,
            "shot",
            place(number, at),
            day(number, at),
            Integer.toString(at % 9 + 1),
            at % 9 + 1);
    return Claim.builder(
            document.id(),
            PloverType.ASSAULT,
            new Span(sentence[0], sentence[1]),
            new Mention(new Span(trigger, trigger + 4), "shot"))
        .places(like.places())
        .time(like.time())
        .quantities(like.quantities())
        .confidence(0.8)
        .build();
  }

  static Chronology chronology(Archive archive) {
    List<Claim> claims = archive.listClaims();
    List<Document> documents = archive.listDocuments();
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      groups
          .computeIfAbsent(
              claim.time().orElseThrow().start() + " " + claim.places().get(0).name(),
              key -> new ArrayList<>())
          .add(claim);
    }
    List<Event> events = new ArrayList<>();
    List<Disagreement> disagreements = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          EventId id = EventId.of(key);
          DisagreementId dispute = DisagreementId.of(key);
          List<ClaimId> ids = group.stream().map(Claim::id).toList();
          events.add(event(id, dispute, key, group, ids));
          disagreements.add(
              new Disagreement(
                  dispute,
                  Optional.of(id),
                  key,
                  "killed",
                  Disagreement.Relation.CONTRADICTION,
                  List.of(
                      new Disagreement.Side("1", ids.subList(0, 1), List.of("A"), Optional.empty()),
                      new Disagreement.Side(
                          "9", ids.subList(0, 1), List.of("B"), Optional.empty())),
                  "One says 1, another 9."));
        });
    return new Chronology("Big", documents, claims, events, disagreements, List.of());
  }

  private static Event event(
      EventId id, DisagreementId dispute, String key, List<Claim> group, List<ClaimId> ids) {
    Claim first = group.get(0);
    return new Event(
        id,
        PloverType.ASSAULT,
        Optional.empty(),
        Optional.empty(),
        "Police shoot protesters, " + key,
        first.time(),
        first.places(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(
            new Event.Toll(
                Measure.KILLED, 1, Optional.of(2.0), Optional.of(9.0), List.of("A", "B"))),
        ids,
        List.of("A", "B"),
        2,
        List.of(dispute));
  }
}
