package org.cronista.json;

import java.io.IOException;
import org.cronista.model.Framing;

/** A line of {@code framings.jsonl}. */
final class FramingCodec {

  private FramingCodec() {}

  static void write(FieldWriter fields, Framing framing) throws IOException {
    fields.text("event", framing.event().value());
    fields.objects("voices", framing.voices(), FramingCodec::writeVoice);
  }

  private static void writeVoice(FieldWriter fields, Framing.Voice voice) throws IOException {
    fields.text("source", voice.source());
    fields.optionalText("speaker", voice.speaker());
    fields.texts("event", voice.event());
    fields.texts("doers", voice.doers());
    fields.texts("sufferers", voice.sufferers());
    fields.optionalText("agency", voice.agency().map(Framing.Agency::label));
    fields.objects("quotes", voice.quotes(), QuoteCodec::write);
    fields.texts("claims", voice.claims());
  }
}
