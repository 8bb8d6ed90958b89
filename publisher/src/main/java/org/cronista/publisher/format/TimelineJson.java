package org.cronista.publisher.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement;
import org.cronista.model.Edtf;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.model.PlaceMention;
import org.cronista.publisher.page.Html;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.FigureWords;
import org.cronista.publisher.view.Figures;
import org.cronista.publisher.view.PlaceWords;
import org.cronista.publisher.view.RelationWords;
import org.cronista.publisher.view.Standing;
import org.cronista.publisher.view.TypeWords;

/**
 * The dated main events for TimelineJS 3. It shows texts as HTML, so everything is escaped here.
 * Month and day are left out where they are not known; {@code edtf}, which TimelineJS passes over,
 * says it for programs.
 */
public final class TimelineJson {

  private final Dossier dossier;

  /** A timeline of the main events of {@code dossier}. */
  public TimelineJson(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Writes the object that TimelineJS reads. */
  public void write(Writer out) throws IOException {
    try (JsonGenerator json = GeoJsonMap.generator(out)) {
      json.writeStartObject();
      json.writeStringField("scale", "human");
      json.writeObjectFieldStart("title");
      writeText(
          json, dossier.title(), "Each event with who tells it and where the accounts differ.");
      json.writeEndObject();
      json.writeArrayFieldStart("events");
      for (Event event : dossier.events()) {
        Optional<EventTime> time = Dossier.timeOf(event);
        if (time.isPresent() && dossier.standingOf(event) == Standing.MAIN) {
          writeSlide(json, event, time.get());
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void writeSlide(JsonGenerator json, Event event, EventTime time) throws IOException {
    json.writeStartObject();
    json.writeStringField("unique_id", event.id().value());
    writeDate(json, "start_date", time.start(), time.precision());
    boolean yearsApart =
        time.precision() == DatePrecision.YEAR && time.start().getYear() != time.end().getYear();
    if ((time.precision() == DatePrecision.RANGE && !time.start().equals(time.end()))
        || yearsApart) {
      writeDate(json, "end_date", time.end(), time.precision());
    }
    json.writeStringField(
        "display_date", Html.escape(DateWords.of(time) + (time.inferred() ? " (inferred)" : "")));
    Optional<String> edtf = Edtf.of(event);
    if (edtf.isPresent()) {
      json.writeStringField("edtf", edtf.get());
    }
    writeText(json, event.headline(), paragraphs(event));
    json.writeStringField("group", TypeWords.of(event.type()));
    json.writeBooleanField("autolink", false);
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String headline, String html)
      throws IOException {
    json.writeObjectFieldStart("text");
    json.writeStringField("headline", Html.escape(headline));
    json.writeStringField("text", html);
    json.writeEndObject();
  }

  private static void writeDate(
      JsonGenerator json, String name, LocalDate day, DatePrecision precision) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("year", day.getYear());
    if (precision != DatePrecision.YEAR) {
      json.writeNumberField("month", day.getMonthValue());
    }
    if (precision == DatePrecision.DAY || precision == DatePrecision.RANGE) {
      json.writeNumberField("day", day.getDayOfMonth());
    }
    json.writeEndObject();
  }

  private String paragraphs(Event event) {
    StringBuilder html = new StringBuilder();
    Optional<PlaceMention> place = PlaceWords.best(event.places());
    place.ifPresent(p -> paragraph(html, PlaceWords.full(p) + (p.inferred() ? " (inferred)" : "")));
    for (Figures.Figure figure : Figures.of(dossier, event)) {
      paragraph(
          html,
          FigureWords.of(figure.measure())
              + ": "
              + figure.values().stream()
                  .map(value -> value.words() + " (" + String.join(", ", value.sources()) + ")")
                  .collect(Collectors.joining("; ")));
    }
    List<Disagreement> disagreements = dossier.disagreementsOf(event);
    for (Disagreement disagreement : disagreements) {
      paragraph(
          html, RelationWords.name(disagreement.relation()) + ": " + disagreement.explanation());
    }
    paragraph(html, "Told by " + String.join(", ", event.sources()));
    return html.toString();
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p>").append(Html.escape(text)).append("</p>");
  }
}
