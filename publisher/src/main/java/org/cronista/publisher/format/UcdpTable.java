package org.cronista.publisher.format;

import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cronista.model.Claim;
import org.cronista.model.Coordinates;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.Event.Party;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.PlaceMention;
import org.cronista.publisher.view.Countries;
import org.cronista.publisher.view.Deaths;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.PlaceWords;

/**
 * Deadly events in the columns of UCDP's Georeferenced Event Dataset.
 *
 * <ul>
 *   <li>Only what UCDP would take: told as having happened, at least one death, dated.
 *   <li>{@code best}, {@code high}, {@code low} are the deaths told; an account that leaves the
 *       number open ("at least 67") counts with the number it gives.
 *   <li>Numbers that UCDP gives out (conflicts, dyads, actors) stay empty. {@code code_status} is
 *       {@code Check}: a machine coded it.
 *   <li>The {@code source_…} lists run parallel, one entry for each document, joined by {@code ;}.
 * </ul>
 */
public final class UcdpTable {

  /** The columns in UCDP's order. */
  public static final List<String> COLUMNS =
      List.of(
          ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
                  + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,"
                  + "side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
                  + "number_of_sources,source_article,source_office,source_date,source_headline,"
                  + "source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                  + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
                  + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                  + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob")
              .split(","));

  private static final int ACTIVE_FROM = 25;
  private static final int LONGEST_MONTH = 31;

  private final Dossier dossier;

  /** A table of everything in {@code dossier} that fits. */
  public UcdpTable(Dossier dossier) {
    this.dossier = dossier;
  }

  /** UCDP's three kinds of organised violence. */
  private enum Violence {
    STATE_BASED(1),
    NON_STATE(2),
    ONE_SIDED(3);

    private final int number;

    Violence(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  private record Side(String name, Optional<Integer> gwno) {}

  private record Row(Event event, EventTime time, Deaths deaths, Violence kind, Side a, Side b) {
    String dyad() {
      return a.name() + " - " + b.name();
    }

    String dyadAndYear() {
      return time.start().getYear() + " " + dyad();
    }
  }

  /** Writes the header and the rows. */
  public void write(Writer out) throws IOException {
    CsvRow.writeHeader(COLUMNS, out);
    List<Row> rows = dossier.events().stream().flatMap(event -> row(event).stream()).toList();
    Map<String, Long> deathsOfYear = new HashMap<>();
    rows.forEach(row -> deathsOfYear.merge(row.dyadAndYear(), row.deaths().best(), Long::sum));
    for (Row row : rows) {
      boolean active = deathsOfYear.getOrDefault(row.dyadAndYear(), 0L) >= ACTIVE_FROM;
      cells(row, active).write(out);
    }
  }

  private Optional<Row> row(Event event) {
    Optional<EventTime> time = Dossier.timeOf(event);
    Optional<Deaths> deaths = Deaths.of(dossier, event).filter(d -> d.best() >= 1);
    if (time.isEmpty() || deaths.isEmpty() || !dossier.happened(event)) {
      return Optional.empty();
    }
    Optional<String> country = AcledTable.country(event);
    Optional<Party> doer = leading(event.actors(), country);
    Optional<Party> target = leading(event.recipients(), country);
    boolean targetArmed = target.filter(party -> Camp.of(party, country).isArmed()).isPresent();
    Violence kind = kind(doer, targetArmed);
    Side a = doer.map(party -> side(party, country)).orElse(new Side("Unknown", Optional.empty()));
    Side b =
        target
            .filter(party -> targetArmed)
            .map(party -> side(party, country))
            .orElse(new Side("Civilians", Optional.empty()));
    // In state-based conflict the government is side A, whoever struck.
    boolean turn = kind == Violence.STATE_BASED && a.gwno().isEmpty() && b.gwno().isPresent();
    return Optional.of(new Row(event, time.get(), deaths.get(), kind, turn ? b : a, turn ? a : b));
  }

  private static Optional<Party> leading(List<Party> parties, Optional<String> country) {
    return parties.stream()
        .filter(party -> Camp.of(party, country).isArmed())
        .findFirst()
        .or(() -> parties.stream().findFirst());
  }

  private static Violence kind(Optional<Party> doer, boolean targetArmed) {
    if (!targetArmed) {
      return Violence.ONE_SIDED;
    }
    return doer.filter(Camp::isOfState).isPresent() ? Violence.STATE_BASED : Violence.NON_STATE;
  }

  private static Side side(Party party, Optional<String> country) {
    Optional<String> code = party.country().or(() -> country);
    if (Camp.isOfState(party) && code.isPresent()) {
      return new Side(
          "Government of " + Countries.nameOf(code.get()),
          code.flatMap(Countries::find).flatMap(Countries.Country::gwno));
    }
    return new Side(clean(party.name()), Optional.empty());
  }

  private CsvRow cells(Row row, boolean active) {
    Event event = row.event();
    EventTime time = row.time();
    int year = time.start().getYear();
    long number = TableIds.number(event.id().value());
    Optional<String> country = AcledTable.country(event);
    CsvRow cells =
        new CsvRow(COLUMNS)
            .number("id", number)
            .text(
                "relid",
                country.orElse("XXX") + "-" + year + "-" + row.kind().number() + "-" + number)
            .number("year", year)
            .number("active_year", active ? 1 : 0)
            .text("code_status", "Check")
            .number("type_of_violence", row.kind().number())
            .text("conflict_name", conflict(row, country))
            .text("dyad_name", row.dyad())
            .text("side_a", row.a().name())
            .text("side_b", row.b().name())
            .number("event_clarity", clarity(event) ? 1 : 2)
            .number("date_prec", datePrecision(time))
            .text("date_start", time.start().toString())
            .text("date_end", time.end().toString())
            .number("deaths_a", 0)
            .number("deaths_b", 0)
            .number("best", row.deaths().best())
            .number("high", row.deaths().high())
            .number("low", row.deaths().low());
    boolean civilians = row.kind() == Violence.ONE_SIDED;
    cells
        .number("deaths_civilians", civilians ? row.deaths().best() : 0)
        .number("deaths_unknown", civilians ? 0 : row.deaths().best());
    row.a().gwno().ifPresent(gwno -> cells.number("gwnoa", gwno));
    row.b().gwno().ifPresent(gwno -> cells.number("gwnob", gwno));
    sources(cells, event);
    country.flatMap(Countries::find).ifPresent(known -> country(cells, known));
    PlaceWords.best(event.places()).ifPresent(place -> place(cells, place));
    return cells;
  }

  private static String conflict(Row row, Optional<String> country) {
    return row.kind() == Violence.STATE_BASED
        ? country.map(Countries::nameOf).orElse("Unknown") + ": Government"
        : row.dyad();
  }

  /** Clear unless only a running total is told, which lumps several events. */
  private boolean clarity(Event event) {
    return dossier.claimsOf(event).stream()
        .flatMap(claim -> claim.quantities().stream())
        .noneMatch(quantity -> quantity.cumulative());
  }

  /** UCDP's {@code date_prec}. */
  static int datePrecision(EventTime time) {
    long days = ChronoUnit.DAYS.between(time.start(), time.end()) + 1;
    if (days == 1) {
      return 1;
    }
    if (days <= 6) {
      return 2;
    }
    if (days == 7) {
      return 3;
    }
    return days <= LONGEST_MONTH ? 4 : 5;
  }

  private void sources(CsvRow cells, Event event) {
    List<Claim> claims = dossier.claimsOf(event);
    Set<DocumentId> ids = new LinkedHashSet<>();
    claims.forEach(claim -> ids.add(claim.document()));
    List<Document> documents = new ArrayList<>();
    ids.forEach(id -> dossier.findDocument(id).ifPresent(documents::add));
    Set<String> speakers = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (!claim.attribution().isEmpty()) {
        speakers.add(clean(claim.attribution().get(claim.attribution().size() - 1).speaker()));
      }
    }
    cells
        .number("number_of_sources", event.sources().size())
        .text("source_article", list(documents, UcdpTable::article))
        .text("source_office", list(documents, Document::sourceName))
        .text("source_date", list(documents, UcdpTable::date))
        .text("source_headline", list(documents, UcdpTable::headline))
        .text("source_original", String.join(";", speakers));
  }

  private static String list(List<Document> documents, Function<Document, String> field) {
    return documents.stream()
        .map(document -> clean(field.apply(document)))
        .collect(Collectors.joining(";"));
  }

  private static String article(Document document) {
    List<String> parts = new ArrayList<>(List.of(document.sourceName()));
    Optional.of(date(document)).filter(date -> !date.isEmpty()).ifPresent(parts::add);
    document.title().ifPresent(title -> parts.add("“" + title.value() + "”"));
    return String.join(", ", parts);
  }

  private static String date(Document document) {
    return document.published().map(Found::value).map(Object::toString).orElse("");
  }

  private static String headline(Document document) {
    return document.title().map(Found::value).orElse("");
  }

  private static void country(CsvRow cells, Countries.Country country) {
    cells.text("country", country.name()).text("region", country.ucdpRegion());
    country.gwno().ifPresent(gwno -> cells.number("country_id", gwno));
  }

  private static void place(CsvRow cells, PlaceMention place) {
    cells
        .number("where_prec", place.precision())
        .text("where_coordinates", place.name())
        .text(
            "where_description",
            clean(place.mention().text()) + (place.inferred() ? " (inferred)" : ""))
        .text("adm_1", place.admin1());
    if (place.coordinates().isPresent()) {
      Coordinates point = place.coordinates().get();
      String latitude = String.format(Locale.ROOT, "%.6f", point.latitude());
      String longitude = String.format(Locale.ROOT, "%.6f", point.longitude());
      cells
          .number("latitude", latitude)
          .number("longitude", longitude)
          .text("geom_wkt", "POINT (" + longitude + " " + latitude + ")")
          .number("priogrid_gid", prioGrid(point));
    }
  }

  /** The half-degree cell of PRIO-GRID, counted from 90° south, 180° west, row by row. */
  static long prioGrid(Coordinates point) {
    long row = Math.min(359, (long) Math.floor((point.latitude() + 90) * 2));
    long column = Math.min(719, (long) Math.floor((point.longitude() + 180) * 2));
    return row * 720 + column + 1;
  }

  private static String clean(String words) {
    return words.replace(';', ',').replaceAll("\\s+", " ").strip();
  }
}
