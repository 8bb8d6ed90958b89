package org.cronista.json;

import java.io.IOException;
import java.util.Optional;
import org.cronista.model.Mention;
import org.cronista.model.Statement;

/**
 * An entry of {@code statements}. Beyond the contract: {@code speakerId}, only when the speaker is
 * known without being named, so that there is no {@code speaker} to hold it.
 */
final class StatementCodec {

  private StatementCodec() {}

  static void write(FieldWriter fields, Statement statement) throws IOException {
    fields.optionalObject(
        "speaker",
        statement.speaker(),
        (speakerFields, speaker) -> {
          MentionCodec.write(speakerFields, speaker);
          speakerFields.optionalText("id", statement.speakerId());
        });
    fields.object("cue", statement.cue(), MentionCodec::write);
    fields.object("content", statement.content(), SpanCodec::write);
    fields.flag("direct", statement.direct());
    if (statement.speaker().isEmpty()) {
      fields.textIfPresent("speakerId", statement.speakerId());
    }
  }

  static Statement read(FieldReader fields) {
    Optional<Mention> speaker = fields.optionalObject("speaker", MentionCodec::read);
    Optional<String> speakerId =
        speaker.isPresent()
            ? fields.object("speaker", speakerFields -> speakerFields.optionalText("id"))
            : fields.optionalText("speakerId");
    return new Statement(
        speaker,
        speakerId,
        fields.object("cue", MentionCodec::read),
        fields.object("content", SpanCodec::read),
        fields.flagOr("direct", false));
  }
}
