package org.cronista.json;

import java.io.IOException;
import org.cronista.model.DocumentId;
import org.cronista.model.Quote;

/** {@code {"document", "start", "end", "text"}}: words of a document. */
final class QuoteCodec {

  private QuoteCodec() {}

  static void write(FieldWriter fields, Quote quote) throws IOException {
    fields.text("document", quote.document().value());
    SpanCodec.write(fields, quote.span());
    fields.text("text", quote.text());
  }

  static Quote read(FieldReader fields) {
    return new Quote(
        fields.value("document", DocumentId::new), SpanCodec.read(fields), fields.text("text"));
  }
}
