package org.cronista.publisher.format;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Coordinates;
import org.cronista.model.Disagreement;
import org.cronista.model.Edtf;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.model.Measure;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.publisher.view.Countries;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Deaths;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.FigureWords;
import org.cronista.publisher.view.Figures;
import org.cronista.publisher.view.PlaceWords;
import org.cronista.publisher.view.RelationWords;

/**
 * Events in the columns and by the rules of ACLED's export.
 *
 * <ul>
 *   <li>Only what ACLED would take: told as having happened, with a sub-event, its time known to
 *       the month at least.
 *   <li>One day a row. A protest told to have lasted from one day to another (at most {@value
 *       #LONGEST_CAMPAIGN} days) has a row for each day; any other period stands at its middle,
 *       with {@code time_precision} 2 up to a week and 3 up to a month.
 *   <li>{@code fatalities} is the figure that people decided on, else the lowest told; 0 also when
 *       none is, and the notes say which.
 *   <li>What Cronista does not know stays empty: {@code source_scale}, {@code timestamp}, {@code
 *       admin2}, {@code admin3}; and the place, when none is told.
 *   <li>The event's own identifier stands among the {@code tags}.
 * </ul>
 */
public final class AcledTable {

  /** The columns in ACLED's order. */
  public static final List<String> COLUMNS =
      List.of(
          ("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                  + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
                  + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
                  + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp")
              .split(","));

  static final int LONGEST_CAMPAIGN = 31;
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int MIDDLE_OF_MONTH = 15;

  private final Dossier dossier;
  private final AcledActors naming;

  /** A table of everything in {@code dossier} that fits. */
  public AcledTable(Dossier dossier) {
    this.dossier = dossier;
    naming = new AcledActors(new Regimes(dossier.actors()));
  }

  private record Day(LocalDate date, int precision, int place, int of) {}

  /** Writes the header and the rows. */
  public void write(Writer out) throws IOException {
    CsvRow.writeHeader(COLUMNS, out);
    for (Event event : dossier.events()) {
      Optional<AcledSubEvent> subEvent = event.subEvent();
      if (subEvent.isPresent() && dossier.happened(event)) {
        for (Day day : event.time().map(time -> days(event, time)).orElse(List.of())) {
          row(event, subEvent.get(), day).write(out);
        }
      }
    }
  }

  private static List<Day> days(Event event, EventTime time) {
    return switch (time.precision()) {
      case DAY -> List.of(new Day(time.start(), 1, 0, 1));
      case MONTH ->
          List.of(
              new Day(
                  time.start()
                      .withDayOfMonth(Math.min(MIDDLE_OF_MONTH, time.start().lengthOfMonth())),
                  3,
                  0,
                  1));
      case RANGE -> period(event, time);
      case YEAR, UNKNOWN -> List.of();
    };
  }

  private static List<Day> period(Event event, EventTime time) {
    int length = (int) Math.min(ChronoUnit.DAYS.between(time.start(), time.end()) + 1, 1_000_000);
    boolean lasted = event.type() == PloverType.PROTEST && !time.inferred();
    if (lasted && length <= LONGEST_CAMPAIGN) {
      List<Day> days = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        days.add(new Day(time.start().plusDays(i), 1, i, length));
      }
      return days;
    }
    LocalDate middle = time.start().plusDays((length - 1) / 2);
    if (length <= WEEK) {
      return List.of(new Day(middle, length == 1 ? 1 : 2, 0, 1));
    }
    return length <= MONTH ? List.of(new Day(middle, 3, 0, 1)) : List.of();
  }

  private CsvRow row(Event event, AcledSubEvent subEvent, Day day) {
    Optional<PlaceMention> place = PlaceWords.best(event.places());
    Optional<String> country = country(event);
    AcledActors.Pair pair = naming.name(event, subEvent, country, day.date());
    CsvRow row =
        new CsvRow(COLUMNS)
            .text(
                "event_id_cnty",
                country.orElse("XXX")
                    + TableIds.number(event.id().value(), Integer.toString(day.place())))
            .text("event_date", day.date().toString())
            .number("year", day.date().getYear())
            .number("time_precision", day.precision())
            .text("disorder_type", subEvent.disorderType())
            .text("event_type", subEvent.eventType())
            .text("sub_event_type", subEvent.label())
            .text("actor1", pair.first().name())
            .text("assoc_actor_1", pair.first().associates())
            .text("inter1", pair.first().inter())
            .text("actor2", pair.second().name())
            .text("assoc_actor_2", pair.second().associates())
            .text("inter2", pair.second().inter())
            .text("interaction", pair.interaction())
            .text("civilian_targeting", pair.civiliansTargeted() ? "Civilians targeted" : "")
            .text("source", sources(event))
            .text("notes", notes(event, day, place))
            .number("fatalities", fatalities(event, day))
            .text("tags", tags(event, subEvent));
    country.flatMap(Countries::find).ifPresent(known -> located(row, known));
    place.ifPresent(known -> located(row, known));
    return row;
  }

  private static void located(CsvRow row, Countries.Country country) {
    row.number("iso", country.isoNumeric())
        .text("region", country.acledRegion())
        .text("country", country.name());
  }

  private static void located(CsvRow row, PlaceMention place) {
    row.text("admin1", place.admin1()).text("location", place.name());
    if (place.coordinates().isPresent()) {
      Coordinates point = place.coordinates().get();
      row.number("latitude", String.format(Locale.ROOT, "%.4f", point.latitude()))
          .number("longitude", String.format(Locale.ROOT, "%.4f", point.longitude()));
    }
    row.number("geo_precision", geoPrecision(place.precision()));
  }

  /** UCDP's seven grades to ACLED's three. */
  static int geoPrecision(int wherePrecision) {
    return switch (wherePrecision) {
      case 1 -> 1;
      case 2, 3 -> 2;
      default -> 3;
    };
  }

  /** Where it happened; failing that, the one country all its parties are of. */
  static Optional<String> country(Event event) {
    Optional<String> placed =
        event.places().stream().flatMap(place -> place.country().stream()).findFirst();
    if (placed.isPresent()) {
      return placed;
    }
    List<String> countries =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .flatMap(party -> party.country().stream())
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  /** The total is spread over the days of a campaign, the remainder on the first. */
  private long fatalities(Event event, Day day) {
    long total =
        Deaths.of(dossier, event)
            .map(deaths -> dossier.isDeathsDecided(event) ? deaths.best() : deaths.low())
            .orElse(0L);
    return total / day.of() + (day.place() == 0 ? total % day.of() : 0);
  }

  private static String sources(Event event) {
    return event.sources().stream()
        .map(name -> name.replace(';', ','))
        .collect(Collectors.joining("; "));
  }

  private String notes(Event event, Day day, Optional<PlaceMention> place) {
    StringBuilder notes = new StringBuilder();
    notes.append(capital(DateWords.of(event.time())));
    place.ifPresent(p -> notes.append(", ").append(PlaceWords.full(p)));
    notes.append(": ").append(sentence(event.headline()));
    event
        .time()
        .filter(EventTime::inferred)
        .ifPresent(time -> notes.append(" Date inferred: ").append(sentence(time.rule())));
    place
        .filter(PlaceMention::inferred)
        .ifPresent(p -> notes.append(" Place inferred from the surrounding text."));
    if (place.isEmpty()) {
      notes.append(" Place not told.");
    }
    for (Figures.Figure figure : Figures.of(dossier, event)) {
      notes.append(' ').append(capital(FigureWords.of(figure.measure()))).append(": ");
      notes.append(
          figure.values().stream()
              .map(value -> value.words() + " (" + String.join(", ", value.sources()) + ")")
              .collect(Collectors.joining("; ")));
      notes.append('.');
    }
    if (Deaths.of(dossier, event).isEmpty()) {
      notes.append(" Deaths not reported.");
    }
    for (Disagreement disagreement : dossier.disagreementsOf(event)) {
      notes
          .append(' ')
          .append(RelationWords.name(disagreement.relation()))
          .append(" (")
          .append(disagreement.attribute())
          .append("): ")
          .append(sentence(disagreement.explanation()));
    }
    if (day.of() > 1) {
      notes
          .append(" Day ")
          .append(day.place() + 1)
          .append(" of ")
          .append(day.of())
          .append("; figures are for all days together.");
    }
    return notes.toString().replaceAll("\\s+", " ");
  }

  private String tags(Event event, AcledSubEvent subEvent) {
    List<String> tags = new ArrayList<>();
    boolean demonstration =
        subEvent.eventType().equals("Protests") || subEvent.eventType().equals("Riots");
    if (demonstration) {
      String size =
          Figures.of(dossier, event).stream()
              .filter(figure -> figure.measure().equals(Measure.PARTICIPANTS))
              .flatMap(figure -> figure.values().stream())
              .map(value -> value.words().replace(';', ','))
              .distinct()
              .collect(Collectors.joining(" or "));
      tags.add("crowd size=" + (size.isEmpty() ? "no report" : size));
    }
    Edtf.of(event).ifPresent(date -> tags.add("edtf=" + date));
    tags.add("cronista=" + event.id().value());
    return String.join("; ", tags);
  }

  private static String sentence(String words) {
    String stripped = words.strip();
    return stripped.endsWith(".") || stripped.isEmpty() ? stripped : stripped + ".";
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
