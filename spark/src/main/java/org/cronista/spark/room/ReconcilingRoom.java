package org.cronista.spark.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.cronista.cli.work.ChronologyBuilder;
import org.cronista.json.ContractJson;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.HeadlineRule;
import org.cronista.model.PartialDate;
import org.cronista.packs.Packs;
import org.cronista.publisher.PublisherOptions;
import org.cronista.publisher.format.JsonLines;
import org.cronista.publisher.view.Dossier;

/**
 * Reconciles all documents and claims: rows of a document and its claims (as the last two columns
 * of {@link CodingRoom}'s) become rows of a table's name and a line, in the order of the lines. The
 * second argument is the day, month or year after which nothing counts, or empty.
 */
public final class ReconcilingRoom
    implements BiFunction<Iterator<String[]>, String, Iterator<String[]>> {

  private final Packs packs;
  private final JsonLines lines = new JsonLines();

  /** With the bundled packs and those in these folders. */
  public ReconcilingRoom(List<String> packFolders) {
    packs = Packs.load(packFolders.stream().map(Path::of).toList());
  }

  /** Something that writes its lines. */
  @FunctionalInterface
  private interface Writing {
    void to(Dossier dossier, Writer out) throws IOException;
  }

  @Override
  public Iterator<String[]> apply(Iterator<String[]> coded, String asOf) {
    List<Document> documents = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    while (coded.hasNext()) {
      String[] row = coded.next();
      documents.add(ContractJson.readDocument(ContractJson.parse(row[0])));
      row[1]
          .lines()
          .map(line -> ContractJson.readClaim(ContractJson.parse(line)))
          .forEach(claims::add);
    }
    Chronology chronology =
        new ChronologyBuilder(packs, day(asOf), HeadlineRule.MOST_INDEPENDENT)
            .build(documents, claims, List.of(), "");
    Dossier dossier = Dossier.of(chronology, PublisherOptions.defaults().thinBelow());
    return Stream.of(
            table("documents", lines::writeDocuments, dossier),
            table("claims", lines::writeClaims, dossier),
            table("events", lines::writeEvents, dossier),
            table("disagreements", lines::writeDisagreements, dossier),
            table("actors", lines::writeActors, dossier),
            table("tolls", lines::writeTolls, dossier),
            table("framings", lines::writeFramings, dossier),
            table("links", lines::writeLinks, dossier))
        .flatMap(table -> table)
        .iterator();
  }

  private static Optional<LocalDate> day(String asOf) {
    return asOf.isEmpty() ? Optional.empty() : PartialDate.parse(asOf).map(PartialDate::last);
  }

  private static Stream<String[]> table(String name, Writing writing, Dossier dossier) {
    StringWriter written = new StringWriter();
    try {
      writing.to(dossier, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BufferedReader(new StringReader(written.toString()))
        .lines()
        .map(line -> new String[] {name, line});
  }
}
