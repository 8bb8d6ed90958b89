package org.cronista.publisher.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Coordinates;
import org.cronista.model.Edtf;
import org.cronista.model.Event;
import org.cronista.model.PlaceMention;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.Figures;
import org.cronista.publisher.view.PlaceWords;

/**
 * Every event as a feature of RFC 7946: a point where the best place has one, no geometry where
 * not.
 */
public final class GeoJsonMap {

  private static final int DECIMALS = 6;

  private final Dossier dossier;

  /** A map of everything in {@code dossier}. */
  public GeoJsonMap(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Writes the feature collection. */
  public void write(Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      writeBounds(json);
      json.writeArrayFieldStart("features");
      for (Event event : dossier.events()) {
        writeFeature(json, event);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** A generator that indents, leaves {@code out} open and never writes a carriage return. */
  static JsonGenerator generator(Writer out) throws IOException {
    DefaultIndenter lineFeeds = new DefaultIndenter("  ", "\n");
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lineFeeds));
    return json;
  }

  private static Optional<Coordinates> pointOf(Event event) {
    return PlaceWords.best(event.places()).flatMap(PlaceMention::coordinates);
  }

  private void writeBounds(JsonGenerator json) throws IOException {
    List<Coordinates> points =
        dossier.events().stream().flatMap(event -> pointOf(event).stream()).toList();
    if (points.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("bbox");
    json.writeNumber(
        degrees(points.stream().mapToDouble(Coordinates::longitude).min().orElseThrow()));
    json.writeNumber(
        degrees(points.stream().mapToDouble(Coordinates::latitude).min().orElseThrow()));
    json.writeNumber(
        degrees(points.stream().mapToDouble(Coordinates::longitude).max().orElseThrow()));
    json.writeNumber(
        degrees(points.stream().mapToDouble(Coordinates::latitude).max().orElseThrow()));
    json.writeEndArray();
  }

  private void writeFeature(JsonGenerator json, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", event.id().value());
    Optional<Coordinates> point = pointOf(event);
    if (point.isPresent()) {
      json.writeObjectFieldStart("geometry");
      json.writeStringField("type", "Point");
      json.writeArrayFieldStart("coordinates");
      json.writeNumber(degrees(point.get().longitude()));
      json.writeNumber(degrees(point.get().latitude()));
      json.writeEndArray();
      json.writeEndObject();
    } else {
      json.writeNullField("geometry");
    }
    writeProperties(json, event);
    json.writeEndObject();
  }

  private void writeProperties(JsonGenerator json, Event event) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("headline", event.headline());
    json.writeStringField("type", event.type().name());
    writeOptional(json, "mode", event.mode());
    writeOptional(json, "subEvent", event.subEvent().map(one -> one.label()));
    json.writeStringField("date", DateWords.of(event));
    writeOptional(json, "edtf", Edtf.of(event));
    writeOptional(json, "start", Dossier.timeOf(event).map(time -> time.start().toString()));
    writeOptional(json, "end", Dossier.timeOf(event).map(time -> time.end().toString()));
    writeOptional(json, "datePrecision", event.time().map(time -> time.precision().label()));
    Optional<PlaceMention> place = PlaceWords.best(event.places());
    writeOptional(json, "place", place.map(PlaceWords::full));
    if (place.isPresent()) {
      json.writeNumberField("wherePrecision", place.get().precision());
      json.writeBooleanField("placeInferred", place.get().inferred());
    }
    writeOptional(json, "episode", event.episode());
    json.writeBooleanField("happened", dossier.happened(event));
    json.writeObjectFieldStart("figures");
    for (Figures.Figure figure : Figures.of(dossier, event)) {
      json.writeStringField(figure.measure().key(), figure.overall());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("sources");
    for (String source : event.sources()) {
      json.writeString(source);
    }
    json.writeEndArray();
    json.writeNumberField("claims", event.claims().size());
    json.writeNumberField("disagreements", dossier.disagreementsOf(event).size());
    json.writeEndObject();
  }

  private static void writeOptional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static BigDecimal degrees(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
  }
}
