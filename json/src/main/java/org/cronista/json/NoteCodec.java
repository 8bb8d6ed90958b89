package org.cronista.json;

import java.io.IOException;
import org.cronista.model.Note;

/** An entry of a document's {@code notes}. */
final class NoteCodec {

  private NoteCodec() {}

  static void write(FieldWriter fields, Note note) throws IOException {
    fields.text("label", note.label());
    SpanCodec.write(fields, note.span());
    fields.objects("marks", note.marks(), SpanCodec::write);
    fields.objects("works", note.works(), CitationCodec::writeWork);
  }

  static Note read(FieldReader fields) {
    return new Note(
        fields.text("label"),
        SpanCodec.read(fields),
        fields.objects("marks", SpanCodec::read),
        fields.objects("works", CitationCodec::readWork));
  }
}
