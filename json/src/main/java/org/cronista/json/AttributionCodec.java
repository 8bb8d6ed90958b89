package org.cronista.json;

import java.io.IOException;
import org.cronista.model.Attribution;

/** An entry of a claim's {@code attribution}. */
final class AttributionCodec {

  private AttributionCodec() {}

  static void write(FieldWriter fields, Attribution attribution) throws IOException {
    MentionCodec.write(fields, attribution.mention());
    fields.text("speaker", attribution.speaker());
    fields.optionalText("speakerId", attribution.speakerId());
  }

  static Attribution read(FieldReader fields) {
    return new Attribution(
        MentionCodec.read(fields),
        fields.optionalText("speaker").orElse(""),
        fields.optionalText("speakerId"));
  }
}
