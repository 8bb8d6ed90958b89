package org.cronista.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.archive.Archive;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.ContentHash;
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

/** Small documents with claims, told in one line each. */
public final class Samples {

  private Samples() {}

  /** A document of one sentence. */
  public static Document document(String source, LocalDate published, String text) {
    String hash = ContentHash.sha256((source + text).getBytes(StandardCharsets.UTF_8));
    return Document.builder(
            DocumentId.of(hash),
            new SourceFile(source + ".txt", hash, text.length(), "text/plain"),
            text)
        .title(Optional.of(Found.inMetadata(source + " of " + published, "test")))
        .source(Optional.of(Found.inMetadata(source, "test")))
        .published(Optional.of(Found.inMetadata(PartialDate.ofDay(published), "test")))
        .language("en")
        .blocks(List.of(Block.of(BlockKind.PARAGRAPH, 0, text.codePointCount(0, text.length()), 0)))
        .build();
  }

  /** A machine's claim that so many were killed. */
  public static Claim killed(
      Document document, String trigger, String place, LocalDate day, String number, int value) {
    Span whole = new Span(0, document.text().codePointCount(0, document.text().length()));
    return Claim.builder(document.id(), PloverType.ASSAULT, whole, mention(document, trigger))
        .places(
            List.of(
                new PlaceMention(
                    mention(document, place),
                    OptionalLong.empty(),
                    place,
                    "city",
                    Optional.empty(),
                    Optional.of("PER"),
                    Optional.empty(),
                    1,
                    false)))
        .time(
            Optional.of(
                new EventTime(
                    day, day, DatePrecision.DAY, "", Optional.empty(), true, "date of the test")))
        .actors(
            document.text().contains("Police")
                ? List.of(
                    new ActorMention(
                        mention(document, "Police"),
                        mention(document, "Police"),
                        Optional.of("PER.police"),
                        Optional.of("Police of Peru"),
                        Optional.of("PER"),
                        Optional.of("COP")))
                : List.of())
        .quantities(
            List.of(
                new Quantity(
                    mention(document, number),
                    Measure.KILLED,
                    Interval.exactly(value),
                    Quantity.Qualifier.EXACT,
                    "persons",
                    Optional.empty(),
                    false)))
        .attribution(
            document.text().contains("the union said")
                ? List.of(
                    new Attribution(
                        mention(document, "the union said"), "the union", Optional.empty()))
                : List.of())
        .subEvent(AcledSubEvent.findByLabel("Attack"))
        .confidence(0.9)
        .build();
  }

  /** The first place in the text where the words stand. */
  public static Mention mention(Document document, String words) {
    int at = document.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words + " is not in " + document.text());
    }
    int start = document.text().codePointCount(0, at);
    return new Mention(new Span(start, start + words.codePointCount(0, words.length())), words);
  }

  /** Two papers that tell of one shooting with different tolls, and a hostile one of another. */
  public static void fill(Archive archive) {
    LocalDate day = LocalDate.of(2021, 3, 14);
    Document first =
        document(
            "Andean Post",
            day.plusDays(1),
            "Police shot three protesters dead in Cusco on Sunday.");
    store(archive, first, killed(first, "shot", "Cusco", day, "three", 3));
    Document second =
        document(
            "Diario del Sur",
            day.plusDays(2),
            "Police shot seven protesters dead in Cusco on Sunday, the union said.");
    store(archive, second, killed(second, "shot", "Cusco", day, "seven", 7));
    Document hostile =
        document(
            HOSTILE_SOURCE,
            day.plusDays(9),
            "Police killed two in Puno <script>alert(1)</script><img src=x onerror=alert(2)>\u202Etxet.");
    store(archive, hostile, killed(hostile, "killed", "Puno", day.plusDays(8), "two", 2));
  }

  /** A name that would be markup if somebody forgot to escape it. */
  public static final String HOSTILE_SOURCE = "\"><script>alert('source')</script>";

  /** Stores a document and its claims as the machine would. */
  public static void store(Archive archive, Document document, Claim... claims) {
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
            new ArrayList<>(List.of(claims))),
        "test");
  }
}
