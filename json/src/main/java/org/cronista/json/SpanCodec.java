package org.cronista.json;

import java.io.IOException;
import java.util.Optional;
import org.cronista.model.Span;

/** {@code {"start", "end"}}, alone or among the fields of what stands there. */
final class SpanCodec {

  private SpanCodec() {}

  static void write(FieldWriter fields, Span span) throws IOException {
    fields.whole("start", span.start());
    fields.whole("end", span.end());
  }

  static Span read(FieldReader fields) {
    return new Span(fields.whole("start"), fields.whole("end"));
  }

  /** Both fields under names of their own, both {@code null} when there is no span. */
  static void writeOptional(FieldWriter fields, String start, String end, Optional<Span> span)
      throws IOException {
    fields.optionalWhole(start, span.map(Span::start));
    fields.optionalWhole(end, span.map(Span::end));
  }

  static Optional<Span> readOptional(FieldReader fields, String start, String end) {
    return fields.has(start) || fields.has(end)
        ? Optional.of(new Span(fields.whole(start), fields.whole(end)))
        : Optional.empty();
  }
}
