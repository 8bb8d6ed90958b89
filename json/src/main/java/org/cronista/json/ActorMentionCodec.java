package org.cronista.json;

import java.io.IOException;
import org.cronista.model.ActorMention;
import org.cronista.model.Mention;

/**
 * An entry of a claim's {@code actors} and {@code recipients}; beyond the contract: {@code head}.
 */
final class ActorMentionCodec {

  private ActorMentionCodec() {}

  static void write(FieldWriter fields, ActorMention actor) throws IOException {
    MentionCodec.write(fields, actor.mention());
    fields.optionalText("id", actor.actorId());
    fields.optionalText("name", actor.name());
    fields.optionalText("country", actor.country());
    fields.optionalText("sector", actor.sector());
    fields.object("head", actor.head(), MentionCodec::write);
  }

  static ActorMention read(FieldReader fields) {
    Mention mention = MentionCodec.read(fields);
    return new ActorMention(
        mention,
        fields.optionalObject("head", MentionCodec::read).orElse(mention),
        fields.optionalText("id"),
        fields.optionalText("name"),
        fields.optionalText("country"),
        fields.optionalText("sector"));
  }
}
