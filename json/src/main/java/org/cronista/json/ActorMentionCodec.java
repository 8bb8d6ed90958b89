package org.cronista.json;

import java.io.IOException;
import org.cronista.model.ActorMention;
import org.cronista.model.Identification;
import org.cronista.model.Identification.Candidate;
import org.cronista.model.Mention;

/**
 * An entry of a claim's {@code actors} and {@code recipients}; beyond the contract: {@code head}
 * and, where there is something to say, {@code identification}.
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
    if (actor.identification().isPresent()) {
      fields.object(
          "identification", actor.identification().get(), ActorMentionCodec::writeIdentification);
    }
  }

  private static void writeIdentification(FieldWriter fields, Identification identification)
      throws IOException {
    fields.text("rule", identification.rule());
    fields.optionalObject("ground", identification.ground(), MentionCodec::write);
    fields.objects("candidates", identification.candidates(), ActorMentionCodec::writeCandidate);
  }

  private static void writeCandidate(FieldWriter fields, Candidate candidate) throws IOException {
    fields.optionalText("id", candidate.actorId());
    fields.text("name", candidate.name());
    fields.text("reason", candidate.reason());
  }

  static ActorMention read(FieldReader fields) {
    Mention mention = MentionCodec.read(fields);
    return new ActorMention(
        mention,
        fields.optionalObject("head", MentionCodec::read).orElse(mention),
        fields.optionalText("id"),
        fields.optionalText("name"),
        fields.optionalText("country"),
        fields.optionalText("sector"),
        fields.optionalObject("identification", ActorMentionCodec::readIdentification));
  }

  private static Identification readIdentification(FieldReader fields) {
    return new Identification(
        fields.text("rule"),
        fields.optionalObject("ground", MentionCodec::read),
        fields.objects(
            "candidates",
            c -> new Candidate(c.optionalText("id"), c.text("name"), c.text("reason"))));
  }
}
