package org.cronista.desk.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cronista.desk.record.Decisions;
import org.cronista.desk.record.Followed;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.publisher.PublisherOptions;
import org.cronista.publisher.format.AcledTable;
import org.cronista.publisher.format.GeoJsonMap;
import org.cronista.publisher.format.GraphMl;
import org.cronista.publisher.format.HxlTable;
import org.cronista.publisher.format.JsonLines;
import org.cronista.publisher.format.MarkdownChronology;
import org.cronista.publisher.format.TimelineJson;
import org.cronista.publisher.format.UcdpTable;
import org.cronista.publisher.page.ChronologyPage;
import org.cronista.publisher.view.Dossier;

/** What a view shows, as a file for other programs. */
public enum Exporting {
  ACLED(
      "acled.csv",
      "text/csv; charset=utf-8",
      (taken, out) -> new AcledTable(taken.dossier()).write(out)),
  UCDP(
      "ucdp.csv",
      "text/csv; charset=utf-8",
      (taken, out) -> new UcdpTable(taken.dossier()).write(out)),
  HXL(
      "hxl.csv",
      "text/csv; charset=utf-8",
      (taken, out) -> new HxlTable(taken.dossier()).write(out)),
  GRAPH(
      "events.graphml",
      "application/graphml+xml; charset=utf-8",
      (taken, out) -> new GraphMl(taken.dossier()).write(out)),
  EVENTS(
      "events.jsonl",
      "application/x-ndjson; charset=utf-8",
      (taken, out) -> taken.lines().writeEvents(out)),
  CLAIMS(
      "claims.jsonl",
      "application/x-ndjson; charset=utf-8",
      (taken, out) -> new JsonLines().writeClaims(taken.dossier(), out)),
  DISAGREEMENTS(
      "disagreements.jsonl",
      "application/x-ndjson; charset=utf-8",
      (taken, out) -> taken.lines().writeDisagreements(out)),
  GEOJSON(
      "events.geojson",
      "application/geo+json",
      (taken, out) -> new GeoJsonMap(taken.dossier()).write(out)),
  TIMELINE(
      "timeline.json",
      "application/json",
      (taken, out) -> new TimelineJson(taken.dossier()).write(out)),
  MARKDOWN(
      "chronology.md",
      "text/markdown; charset=utf-8",
      (taken, out) -> new MarkdownChronology(taken.dossier()).write(out)),
  HTML(
      "chronology.html",
      "text/html; charset=utf-8",
      (taken, out) ->
          new ChronologyPage(taken.dossier(), PublisherOptions.defaults().quotesShown())
              .write(out));

  private final String file;
  private final String type;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
  private final Format format;

  Exporting(String file, String type, Format format) {
    this.file = file;
    this.type = type;
    this.format = format;
  }

  /** Writes what is taken away. */
  @FunctionalInterface
  interface Format {
    void write(Taken taken, Writer out) throws IOException;
  }

  /** What is taken away, decisions followed. */
  record Taken(Dossier dossier, DecidedLines lines) {}

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /**
   * The file's content: the events, and of everything else what belongs to them, with what people
   * decided.
   */
  public String write(LiveRecord record, Snapshot snapshot, List<Event> events) {
    Decisions decisions = record.decisions(snapshot);
    Followed followed =
        Followed.of(part(snapshot, snapshot.dossier().title(), events), decisions, record.names());
    Dossier dossier =
        Dossier.of(
            followed.chronology(), PublisherOptions.defaults().thinBelow(), followed.deaths());
    StringWriter out = new StringWriter();
    try {
      format.write(new Taken(dossier, new DecidedLines(dossier, decisions, record.names())), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Chronology part(Snapshot snapshot, String title, List<Event> events) {
    Dossier all = snapshot.dossier();
    Set<EventId> ids = new HashSet<>();
    Set<ClaimId> claims = new LinkedHashSet<>();
    for (Event event : events) {
      ids.add(event.id());
      claims.addAll(event.claims());
    }
    List<Disagreement> disagreements =
        all.disagreements().stream()
            .filter(one -> one.event().filter(ids::contains).isPresent())
            .toList();
    disagreements.stream()
        .flatMap(one -> one.sides().stream())
        .forEach(side -> claims.addAll(side.claims()));
    List<Claim> told = all.claimsAmong(List.copyOf(claims));
    Set<DocumentId> documents = new HashSet<>();
    told.forEach(claim -> documents.add(claim.document()));
    Set<String> actors = new HashSet<>();
    for (Event event : events) {
      event.actors().forEach(party -> party.id().ifPresent(actors::add));
      event.recipients().forEach(party -> party.id().ifPresent(actors::add));
    }
    return new Chronology(
        title,
        all.documents().stream().filter(one -> documents.contains(one.id())).toList(),
        told,
        events,
        disagreements,
        all.actors().stream().filter(one -> actors.contains(one.id())).toList(),
        all.tolls().stream().filter(one -> one.event().filter(ids::contains).isPresent()).toList(),
        all.framings().stream().filter(one -> ids.contains(one.event())).toList(),
        all.links().stream().filter(one -> ids.contains(one.event())).toList());
  }
}
