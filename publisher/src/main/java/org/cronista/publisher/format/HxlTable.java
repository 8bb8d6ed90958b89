package org.cronista.publisher.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.Event;
import org.cronista.model.Measure;
import org.cronista.model.PlaceMention;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.PlaceWords;

/**
 * Events told as having happened, one a row, under HXL hashtags (Humanitarian Exchange Language
 * 1.1): a row of words, a row of hashtags, then the data. Figures are the lowest, the followed and
 * the highest told; what is not told is empty, which is not nought.
 */
public final class HxlTable {

  private static final List<String> HEADERS =
      List.of(
          "Event",
          "Type",
          "Sub-event",
          "Description",
          "First day",
          "Last day",
          "Country",
          "First level",
          "Place",
          "Latitude",
          "Longitude",
          "Place precision",
          "Side one",
          "Side two",
          "Killed, lowest",
          "Killed, followed",
          "Killed, highest",
          "Injured, followed",
          "Detained, followed",
          "Sources");

  /** The hashtags, in the order of the columns. */
  public static final List<String> TAGS =
      List.of(
          "#event+id",
          "#event+type",
          "#event+type+sub",
          "#description",
          "#date+start",
          "#date+end",
          "#country+code+v_iso3",
          "#adm1+name",
          "#loc+name",
          "#geo+lat",
          "#geo+lon",
          "#geo+precision",
          "#group+name+first",
          "#group+name+second",
          "#affected+killed+low",
          "#affected+killed",
          "#affected+killed+high",
          "#affected+injured",
          "#affected+detained",
          "#meta+source");

  private final Dossier dossier;

  /** A table of everything in {@code dossier} that happened. */
  public HxlTable(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Writes both header rows and the events. */
  public void write(Writer out) throws IOException {
    CsvRow.writeHeader(HEADERS, out);
    CsvRow.writeHeader(TAGS, out);
    for (Event event : dossier.events()) {
      if (dossier.happened(event)) {
        row(event).write(out);
      }
    }
  }

  private static CsvRow row(Event event) {
    CsvRow row =
        new CsvRow(TAGS)
            .text("#event+id", event.id().value())
            .text("#event+type", event.type().name())
            .text("#event+type+sub", event.subEvent().map(sub -> sub.label()))
            .text("#description", event.headline())
            .text("#date+start", event.time().map(time -> time.start().toString()))
            .text("#date+end", event.time().map(time -> time.end().toString()))
            .text("#country+code+v_iso3", AcledTable.country(event))
            .text("#group+name+first", names(event.actors()))
            .text("#group+name+second", names(event.recipients()))
            .text("#meta+source", String.join("; ", event.sources()));
    PlaceWords.best(event.places()).ifPresent(place -> located(row, place));
    toll(event, Measure.KILLED)
        .ifPresent(
            toll -> {
              row.number("#affected+killed+low", number(toll.low()));
              toll.high().ifPresent(high -> row.number("#affected+killed+high", number(high)));
            });
    followed(row, "#affected+killed", event, Measure.KILLED);
    followed(row, "#affected+injured", event, Measure.INJURED);
    followed(row, "#affected+detained", event, Measure.ARRESTED);
    return row;
  }

  private static void located(CsvRow row, PlaceMention place) {
    row.text("#adm1+name", place.admin1())
        .text("#loc+name", place.name())
        .number("#geo+precision", place.precision());
    place
        .coordinates()
        .ifPresent(
            point ->
                row.number("#geo+lat", String.format(Locale.ROOT, "%.4f", point.latitude()))
                    .number("#geo+lon", String.format(Locale.ROOT, "%.4f", point.longitude())));
  }

  private static void followed(CsvRow row, String tag, Event event, Measure measure) {
    toll(event, measure).flatMap(Event.Toll::best).ifPresent(best -> row.number(tag, number(best)));
  }

  private static Optional<Event.Toll> toll(Event event, Measure measure) {
    return event.quantities().stream().filter(toll -> toll.what().equals(measure)).findFirst();
  }

  private static String number(double value) {
    return org.cronista.model.Interval.plain(value);
  }

  private static String names(List<Event.Party> parties) {
    return parties.stream().map(Event.Party::name).distinct().collect(Collectors.joining("; "));
  }
}
