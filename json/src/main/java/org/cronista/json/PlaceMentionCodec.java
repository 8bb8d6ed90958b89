package org.cronista.json;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.model.Coordinates;
import org.cronista.model.Mention;
import org.cronista.model.PlaceMention;

/** An entry of {@code places}; beyond the contract: {@code kind} and {@code admin1}. */
final class PlaceMentionCodec {

  private static final int DECIMALS = 6;

  /** UCDP's precision for "a vague place". */
  private static final int VAGUE = 5;

  private PlaceMentionCodec() {}

  static void write(FieldWriter fields, PlaceMention place) throws IOException {
    MentionCodec.write(fields, place.mention());
    fields.optionalWhole("geonamesId", boxed(place.geonamesId()));
    fields.text("name", place.name());
    writePoint(fields, place.coordinates());
    fields.optionalText("country", place.country());
    fields.whole("precision", place.precision());
    fields.flag("inferred", place.inferred());
    fields.text("kind", place.kind());
    fields.optionalText("admin1", place.admin1());
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private static void writePoint(FieldWriter fields, Optional<Coordinates> point)
      throws IOException {
    if (point.isPresent()) {
      fields.rounded("lat", point.get().latitude(), DECIMALS);
      fields.rounded("lon", point.get().longitude(), DECIMALS);
    } else {
      fields.nothing("lat");
      fields.nothing("lon");
    }
  }

  static PlaceMention read(FieldReader fields) {
    Mention mention = MentionCodec.read(fields);
    return new PlaceMention(
        mention,
        fields.has("geonamesId")
            ? OptionalLong.of(fields.longWhole("geonamesId"))
            : OptionalLong.empty(),
        fields.optionalText("name").orElse(mention.text()),
        fields.optionalText("kind").orElse(""),
        readPoint(fields),
        fields.optionalText("country"),
        fields.optionalText("admin1"),
        fields.has("precision") ? fields.whole("precision") : VAGUE,
        fields.flagOr("inferred", false));
  }

  private static Optional<Coordinates> readPoint(FieldReader fields) {
    return fields.has("lat") || fields.has("lon")
        ? Optional.of(new Coordinates(fields.number("lat"), fields.number("lon")))
        : Optional.empty();
  }
}
