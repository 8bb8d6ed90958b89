package org.cronista.json;

import java.io.IOException;
import java.time.LocalDate;
import org.cronista.model.DatePrecision;
import org.cronista.model.Edtf;
import org.cronista.model.EventTime;

/** The {@code time} of a claim or an event; beyond the contract: {@code edtf}, {@code rule}. */
final class EventTimeCodec {

  private EventTimeCodec() {}

  static void write(FieldWriter fields, EventTime time) throws IOException {
    fields.text("start", time.start().toString());
    fields.text("end", time.end().toString());
    fields.text("precision", time.precision().label());
    fields.text("text", time.text());
    SpanCodec.writeOptional(fields, "spanStart", "spanEnd", time.span());
    fields.flag("inferred", time.inferred());
    fields.text("edtf", Edtf.of(time));
    fields.text("rule", time.rule());
  }

  static EventTime read(FieldReader fields) {
    return new EventTime(
        fields.value("start", LocalDate::parse),
        fields.value("end", LocalDate::parse),
        fields.value("precision", DatePrecision::ofLabel),
        fields.optionalText("text").orElse(""),
        SpanCodec.readOptional(fields, "spanStart", "spanEnd"),
        fields.flagOr("inferred", false),
        fields.optionalText("rule").orElse(""));
  }
}
