package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.Measure;
import org.cronista.publisher.view.FigureWords;
import org.cronista.publisher.view.PlaceWords;
import org.cronista.publisher.view.Quotation;
import org.cronista.publisher.view.RelationWords;

/**
 * An event with its accounts side by side.
 *
 * @param id its identifier
 * @param headline the neutral line
 * @param date when, in words
 * @param type its type, in words
 * @param places where, best first
 * @param episode what it belongs to
 * @param parties who and to whom
 * @param columns the outlets, in the order of the claims
 * @param rows one for each attribute that some account gives
 * @param claims the claims with their words
 * @param disputes where the accounts part, gravest first
 * @param independent how many outlets are independent of each other
 * @param before the event before it
 * @param after the event after it
 */
public record EventView(
    String id,
    String headline,
    String date,
    String type,
    List<String> places,
    Optional<String> episode,
    List<Event.Party> parties,
    List<String> columns,
    List<Row> rows,
    List<ClaimView> claims,
    List<DisputeRow> disputes,
    int independent,
    Optional<Neighbour> before,
    Optional<Neighbour> after) {

  /** Copies the lists. */
  public EventView {
    places = List.copyOf(places);
    parties = List.copyOf(parties);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    claims = List.copyOf(claims);
    disputes = List.copyOf(disputes);
  }

  /**
   * One attribute.
   *
   * @param name in words
   * @param cells what each outlet says, in the order of the columns; empty where it says nothing
   * @param differs whether the outlets that say something do not all say the same
   */
  public record Row(String name, List<String> cells, boolean differs) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * An event beside this one.
   *
   * @param id its identifier
   * @param headline its line
   */
  public record Neighbour(String id, String headline) {}

  /**
   * A claim with its words.
   *
   * @param id its identifier
   * @param source the outlet
   * @param speaker whoever it quotes; empty for its own voice
   * @param quotation the words
   * @param type its type, in words
   * @param modality how it is told, in words
   * @param confidence in percent
   * @param person whether a person's stands
   * @param address where it stands in the reading view
   */
  public record ClaimView(
      String id,
      String source,
      Optional<String> speaker,
      Quotation quotation,
      String type,
      String modality,
      int confidence,
      boolean person,
      String address) {}

  /**
   * A disagreement as a line.
   *
   * @param id its identifier
   * @param attribute what the accounts differ on, in words
   * @param relation how they stand to each other, in words
   * @param grave whether they cannot be held together
   * @param values "2 (El Deber) / 5 (Opinión)"
   * @param decided what was decided; empty while it waits
   */
  public record DisputeRow(
      String id,
      String attribute,
      String relation,
      boolean grave,
      String values,
      Optional<DecidedView> decided) {

    static DisputeRow of(LiveRecord record, Disagreement one, Words words) {
      return new DisputeRow(
          one.id().value(),
          attributeName(one, words),
          words.of("relation." + one.relation().name()),
          RelationWords.isGrave(one.relation()),
          one.sides().stream()
              .map(side -> side.value() + " (" + String.join(", ", side.sources()) + ")")
              .collect(Collectors.joining(" / ")),
          record
              .decisions(record.current())
              .find(one)
              .map(decision -> DecidedView.of(record, one, decision, words)));
    }
  }

  static String attributeName(Disagreement one, Words words) {
    return words
        .find("field." + one.attribute())
        .or(() -> words.find("measure." + one.attribute()))
        .orElse(one.attribute());
  }

  static EventView of(LiveRecord record, Snapshot snapshot, Event event, Visit visit) {
    Words words = visit.words();
    Veil veil = Veil.of(record, visit.visitor());
    Dates dates = new Dates(words);
    List<Claim> claims = snapshot.dossier().claimsOf(event);
    Map<String, List<Claim>> bySource =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    snapshot.dossier()::sourceOf, LinkedHashMap::new, Collectors.toList()));
    List<Event.Party> parties = new ArrayList<>(event.actors());
    event.recipients().stream().filter(one -> !parties.contains(one)).forEach(parties::add);
    int place = snapshot.findPlace(event.id()).orElseThrow();
    return new EventView(
        event.id().value(),
        event.headline(),
        dates.of(event.time()),
        TypeNames.of(words, event.type(), event.mode()),
        event.places().stream().map(PlaceWords::full).distinct().toList(),
        event.episode(),
        parties,
        List.copyOf(bySource.keySet()),
        rows(bySource, words, dates),
        claims.stream().map(claim -> claim(snapshot, claim, words)).toList(),
        snapshot.dossier().disagreementsOf(event).stream()
            .map(one -> DisputeRow.of(record, one, words))
            .toList(),
        event.independentSources(),
        neighbour(snapshot, veil, place, -1),
        neighbour(snapshot, veil, place, 1));
  }

  /** The nearest event in one direction that the visitor may see. */
  private static Optional<Neighbour> neighbour(Snapshot snapshot, Veil veil, int place, int step) {
    for (int at = place + step; at >= 0 && at < snapshot.events().size(); at += step) {
      Event event = snapshot.events().get(at);
      if (!veil.hides(event)) {
        return Optional.of(new Neighbour(event.id().value(), event.headline()));
      }
    }
    return Optional.empty();
  }

  static ClaimView claim(Snapshot snapshot, Claim claim, Words words) {
    return new ClaimView(
        claim.id().value(),
        snapshot.dossier().sourceOf(claim),
        claim.attribution().isEmpty()
            ? Optional.empty()
            : Optional.of(
                claim.attribution().stream()
                    .map(one -> one.speaker())
                    .collect(Collectors.joining(" ← "))),
        Quotation.of(snapshot.dossier(), claim),
        TypeNames.of(words, claim.type(), claim.mode()),
        words.of("modality." + claim.modality().name()),
        (int) Math.round(claim.confidence() * 100),
        claim.coder() == Claim.Coder.PERSON,
        "/documents/" + claim.document() + "#" + claim.id());
  }

  private static List<Row> rows(Map<String, List<Claim>> bySource, Words words, Dates dates) {
    List<Row> rows = new ArrayList<>();
    add(
        rows,
        bySource,
        words.of("field.date"),
        claim -> claim.time().map(dates::of).stream().toList());
    add(
        rows,
        bySource,
        words.of("field.place"),
        claim -> claim.places().stream().map(PlaceWords::full).limit(2).toList());
    add(
        rows,
        bySource,
        words.of("field.actor"),
        claim ->
            claim.actors().stream().map(one -> one.name().orElse(one.mention().text())).toList());
    add(
        rows,
        bySource,
        words.of("field.recipient"),
        claim ->
            claim.recipients().stream()
                .map(one -> one.name().orElse(one.mention().text()))
                .toList());
    Set<Measure> measures = new TreeSet<>();
    bySource.values().stream()
        .flatMap(List::stream)
        .flatMap(claim -> claim.quantities().stream())
        .forEach(quantity -> measures.add(quantity.what()));
    for (Measure measure : measures) {
      add(
          rows,
          bySource,
          Measures.of(words, measure),
          claim ->
              claim.quantities().stream()
                  .filter(quantity -> quantity.what().equals(measure))
                  .map(
                      quantity ->
                          FigureWords.of(quantity)
                              + quantity.of().map(whom -> " " + whom).orElse(""))
                  .toList());
    }
    add(
        rows,
        bySource,
        words.of("field.attribution"),
        claim -> claim.attribution().stream().map(one -> one.speaker()).toList());
    add(
        rows,
        bySource,
        words.of("field.modality"),
        claim -> List.of(words.of("modality." + claim.modality().name())));
    add(rows, bySource, words.of("field.words"), claim -> List.of(claim.trigger().text()));
    return rows;
  }

  private static void add(
      List<Row> rows,
      Map<String, List<Claim>> bySource,
      String name,
      Function<Claim, List<String>> values) {
    List<String> cells =
        bySource.values().stream()
            .map(
                claims ->
                    claims.stream()
                        .flatMap(claim -> values.apply(claim).stream())
                        .map(value -> value.replaceAll("\\s+", " ").strip())
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
            .map(said -> String.join("; ", said))
            .toList();
    List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).distinct().toList();
    if (!said.isEmpty()) {
      rows.add(new Row(name, cells, said.size() > 1));
    }
  }
}
