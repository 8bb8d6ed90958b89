package org.cronista.json;

import java.io.IOException;
import java.util.Optional;
import org.cronista.model.DatePrecision;
import org.cronista.model.PartialDate;

/** Partial dates as ISO 8601 text. */
final class PartialDateCodec {

  private PartialDateCodec() {}

  static PartialDate parse(String written) {
    return PartialDate.parse(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a date as YYYY, YYYY-MM or YYYY-MM-DD, not \"" + written + "\""));
  }

  /** {@code "published"} and, beside it, how much of it is known. */
  static void writePublished(FieldWriter fields, Optional<PartialDate> date) throws IOException {
    fields.optionalText("published", date);
    fields.text(
        "publishedPrecision",
        date.map(PartialDate::precision).orElse(DatePrecision.UNKNOWN).label());
  }
}
