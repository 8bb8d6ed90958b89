package org.cronista.json;

import java.io.IOException;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Disagreement.Side;
import org.cronista.model.DisagreementId;
import org.cronista.model.EventId;

/** A line of {@code disagreements.jsonl}. */
final class DisagreementCodec {

  private DisagreementCodec() {}

  static void write(FieldWriter fields, Disagreement disagreement) throws IOException {
    fields.text("id", disagreement.id().value());
    fields.optionalText("event", disagreement.event());
    fields.text("topic", disagreement.topic());
    fields.text("attribute", disagreement.attribute());
    fields.text("relation", disagreement.relation().label());
    fields.objects("sides", disagreement.sides(), DisagreementCodec::writeSide);
    fields.text("explanation", disagreement.explanation());
  }

  private static void writeSide(FieldWriter fields, Side side) throws IOException {
    fields.text("value", side.value());
    fields.texts("claims", side.claims());
    fields.texts("sources", side.sources());
    fields.optionalText("saidOn", side.saidOn());
    fields.objects("quotes", side.quotes(), QuoteCodec::write);
  }

  static Disagreement read(FieldReader fields) {
    return new Disagreement(
        fields.value("id", DisagreementId::new),
        fields.optionalValue("event", EventId::new),
        fields.text("topic"),
        fields.text("attribute"),
        fields.value("relation", Relation::ofLabel),
        fields.objects("sides", DisagreementCodec::readSide),
        fields.text("explanation"));
  }

  private static Side readSide(FieldReader fields) {
    return new Side(
        fields.text("value"),
        fields.values("claims", ClaimId::new),
        fields.texts("sources"),
        fields.optionalValue("saidOn", PartialDateCodec::parse),
        fields.objects("quotes", QuoteCodec::read));
  }
}
