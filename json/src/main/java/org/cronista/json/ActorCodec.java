package org.cronista.json;

import java.io.IOException;
import org.cronista.model.Actor;
import org.cronista.model.Actor.Role;
import org.cronista.model.ClaimId;

/**
 * A line of {@code actors.jsonl}; beyond the contract: {@code on}, {@code former}, {@code quotes}
 * of roles; {@code proposed} and {@code evidence} of those that no pack knows.
 */
final class ActorCodec {

  private ActorCodec() {}

  static void write(FieldWriter fields, Actor actor) throws IOException {
    fields.text("id", actor.id());
    fields.text("name", actor.name());
    fields.texts("aliases", actor.aliases());
    fields.text("kind", actor.kind());
    fields.optionalText("country", actor.country());
    fields.optionalText("sector", actor.sector());
    fields.objects("roles", actor.roles(), ActorCodec::writeRole);
    fields.whole("mentions", actor.mentions());
    if (actor.isProposed()) {
      fields.flag("proposed", true);
      fields.objects("evidence", actor.evidence(), QuoteCodec::write);
    }
  }

  private static void writeRole(FieldWriter fields, Role role) throws IOException {
    fields.text("role", role.role());
    fields.optionalText("of", role.of());
    fields.optionalText("from", role.from());
    fields.optionalText("to", role.to());
    fields.texts("claims", role.claims());
    if (!role.quotes().isEmpty()) {
      fields.optionalText("on", role.on());
      fields.flag("former", role.former());
      fields.objects("quotes", role.quotes(), QuoteCodec::write);
    }
  }

  static Actor read(FieldReader fields) {
    return new Actor(
        fields.text("id"),
        fields.text("name"),
        fields.texts("aliases"),
        fields.text("kind"),
        fields.optionalText("country"),
        fields.optionalText("sector"),
        fields.objects("roles", ActorCodec::readRole),
        fields.whole("mentions"),
        fields.objects("evidence", QuoteCodec::read));
  }

  private static Role readRole(FieldReader fields) {
    return new Role(
        fields.text("role"),
        fields.optionalText("of"),
        fields.optionalValue("from", PartialDateCodec::parse),
        fields.optionalValue("to", PartialDateCodec::parse),
        fields.values("claims", ClaimId::new),
        fields.optionalValue("on", PartialDateCodec::parse),
        fields.flagOr("former", false),
        fields.objects("quotes", QuoteCodec::read));
  }
}
