package org.cronista.json;

import java.io.IOException;
import java.time.LocalDate;
import org.cronista.model.Edtf;
import org.cronista.model.TimeBounds;

/** The {@code bounds} of a claim or an event, an addition to the contract. */
final class TimeBoundsCodec {

  private TimeBoundsCodec() {}

  static void write(FieldWriter fields, TimeBounds bounds) throws IOException {
    fields.optionalText("notBefore", bounds.notBefore());
    fields.optionalText("notAfter", bounds.notAfter());
    fields.text("edtf", Edtf.of(bounds));
    fields.text("text", bounds.text());
    SpanCodec.writeOptional(fields, "spanStart", "spanEnd", bounds.span());
    fields.text("rule", bounds.rule());
  }

  static TimeBounds read(FieldReader fields) {
    return new TimeBounds(
        fields.optionalValue("notBefore", LocalDate::parse),
        fields.optionalValue("notAfter", LocalDate::parse),
        fields.optionalText("text").orElse(""),
        SpanCodec.readOptional(fields, "spanStart", "spanEnd"),
        fields.optionalText("rule").orElse(""));
  }
}
