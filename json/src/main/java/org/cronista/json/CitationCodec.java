package org.cronista.json;

import java.io.IOException;
import org.cronista.model.Citation;
import org.cronista.model.Citation.Work;

/** An entry of a claim's {@code citations}. */
final class CitationCodec {

  private CitationCodec() {}

  static void write(FieldWriter fields, Citation citation) throws IOException {
    fields.object("mark", citation.mark(), SpanCodec::write);
    fields.object("note", citation.note(), SpanCodec::write);
    fields.objects("works", citation.works(), CitationCodec::writeWork);
  }

  static void writeWork(FieldWriter fields, Work work) throws IOException {
    fields.optionalText("author", work.author());
    fields.optionalText("title", work.title());
    fields.optionalText("outlet", work.outlet());
    fields.optionalText("date", work.date());
  }

  static Citation read(FieldReader fields) {
    return new Citation(
        fields.object("mark", SpanCodec::read),
        fields.object("note", SpanCodec::read),
        fields.objects("works", CitationCodec::readWork));
  }

  static Work readWork(FieldReader fields) {
    return new Work(
        fields.optionalText("author"),
        fields.optionalText("title"),
        fields.optionalText("outlet"),
        fields.optionalValue("date", PartialDateCodec::parse));
  }
}
