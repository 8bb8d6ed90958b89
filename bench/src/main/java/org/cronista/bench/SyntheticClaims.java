package org.cronista.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.cronista.model.ActorMention;
import org.cronista.model.Claim;
import org.cronista.model.Coordinates;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;

/**
 * Made-up claims of one crisis, some ten to a day, as several outlets would make them; the same for
 * the same number.
 *
 * @param documents one for each claim
 * @param claims the claims
 */
record SyntheticClaims(List<Document> documents, List<Claim> claims) {

  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 10, 20);
  private static final int CLAIMS_A_DAY = 10;
  private static final int OUTLETS = 40;
  private static final int HIGHEST_TOLL = 30;

  private record Kind(PloverType type, String mode, String verb, String actor, String sector) {}

  private record Town(String name, double latitude, double longitude) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(PloverType.ASSAULT, "firearms", "shot", "soldiers", "MIL"),
          new Kind(PloverType.COERCE, "arrest", "detained", "police", "COP"),
          new Kind(PloverType.PROTEST, "demo", "marched", "miners", "LAB"),
          new Kind(PloverType.PROTEST, "obstruct", "blocked", "peasants", "AGR"));

  private static final List<Town> TOWNS =
      List.of(
          new Town("La Paz", -16.5, -68.15),
          new Town("El Alto", -16.505, -68.163),
          new Town("Cochabamba", -17.384, -66.157),
          new Town("Santa Cruz", -17.783, -63.182),
          new Town("Potosí", -19.584, -65.753),
          new Town("Oruro", -17.983, -67.15));

  /** As many claims as asked for. */
  static SyntheticClaims of(int number) {
    Random random = new Random(number);
    List<Document> documents = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(Math.max(1, number / CLAIMS_A_DAY)));
      Line line =
          new Line(
              KINDS.get(random.nextInt(KINDS.size())),
              TOWNS.get(random.nextInt(TOWNS.size())),
              day,
              1 + random.nextInt(HIGHEST_TOLL));
      String outlet = "Outlet " + random.nextInt(OUTLETS);
      Document document = document(line, i, outlet, day.plusDays(random.nextInt(4)));
      documents.add(document);
      claims.add(line.claim(document));
    }
    return new SyntheticClaims(List.copyOf(documents), List.copyOf(claims));
  }

  private static Document document(Line line, int number, String outlet, LocalDate said) {
    String text = line.text();
    return Document.builder(
            DocumentId.of(text, outlet, Integer.toString(number)),
            new SourceFile(number + ".txt", "0".repeat(64), text.length(), "text/plain"),
            text)
        .language("en")
        .source(Optional.of(Found.inMetadata(outlet, "made up")))
        .published(PartialDate.parse(said.toString()).map(d -> Found.inMetadata(d, "made up")))
        .build();
  }

  /** One sentence: "Soldiers shot 12 people in El Alto on 2019-11-19." */
  private record Line(Kind kind, Town town, LocalDate day, int toll) {

    String text() {
      return "%s %s %d people in %s on %s."
          .formatted(kind.actor(), kind.verb(), toll, town.name(), day);
    }

    Claim claim(Document document) {
      Mention date = find(day.toString());
      Mention people = find("people");
      Mention actor = find(kind.actor());
      return Claim.builder(
              document.id(), kind.type(), new Span(0, text().length()), find(kind.verb()))
          .mode(Optional.of(kind.mode()))
          .actors(List.of(party(actor, Optional.of(kind.sector()))))
          .recipients(List.of(party(people, Optional.of("CVL"))))
          .places(List.of(place()))
          .time(
              Optional.of(
                  new EventTime(
                      day,
                      day,
                      DatePrecision.DAY,
                      date.text(),
                      Optional.of(date.span()),
                      false,
                      "date in the sentence")))
          .quantities(List.of(quantity()))
          .confidence(0.8)
          .build();
    }

    private Mention find(String words) {
      int at = text().indexOf(words);
      return new Mention(new Span(at, at + words.length()), words);
    }

    private static ActorMention party(Mention words, Optional<String> sector) {
      return new ActorMention(
          words, words, Optional.empty(), Optional.empty(), Optional.of("BOL"), sector);
    }

    private PlaceMention place() {
      return new PlaceMention(
          find(town.name()),
          OptionalLong.empty(),
          town.name(),
          "city",
          Optional.of(new Coordinates(town.latitude(), town.longitude())),
          Optional.of("BOL"),
          Optional.empty(),
          1,
          false);
    }

    private Quantity quantity() {
      Measure what =
          switch (kind.type()) {
            case ASSAULT -> Measure.KILLED;
            case COERCE -> Measure.ARRESTED;
            default -> Measure.PARTICIPANTS;
          };
      Mention number = find(Integer.toString(toll));
      return new Quantity(
          number,
          what,
          Interval.exactly(toll),
          Quantity.Qualifier.EXACT,
          "persons",
          Optional.of("people"),
          false);
    }
  }
}
