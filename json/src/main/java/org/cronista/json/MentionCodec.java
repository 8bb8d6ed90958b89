package org.cronista.json;

import java.io.IOException;
import org.cronista.model.Mention;

/** {@code {"start", "end", "text"}}, alone or as the first fields of what is mentioned. */
final class MentionCodec {

  private MentionCodec() {}

  static void write(FieldWriter fields, Mention mention) throws IOException {
    SpanCodec.write(fields, mention.span());
    fields.text("text", mention.text());
  }

  static Mention read(FieldReader fields) {
    return new Mention(SpanCodec.read(fields), fields.text("text"));
  }
}
