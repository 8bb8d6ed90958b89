package org.cronista.json;

import java.io.IOException;
import java.util.Locale;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.ArticleId;
import org.cronista.model.Claim;
import org.cronista.model.Claim.Coder;
import org.cronista.model.ClaimId;
import org.cronista.model.DocumentId;
import org.cronista.model.Modality;
import org.cronista.model.PloverType;

/** The contract's CLAIM; beyond it: {@code bounds}, {@code order}, {@code rule}. */
final class ClaimCodec {

  private ClaimCodec() {}

  static void write(FieldWriter fields, Claim claim) throws IOException {
    fields.text("id", claim.id().value());
    fields.text("document", claim.document().value());
    fields.optionalText("article", claim.article());
    fields.text("type", claim.type().name());
    fields.optionalText("mode", claim.mode());
    fields.optionalText("subEvent", claim.subEvent().map(AcledSubEvent::label));
    fields.object("sentence", claim.sentence(), SpanCodec::write);
    fields.object("trigger", claim.trigger(), MentionCodec::write);
    fields.objects("actors", claim.actors(), ActorMentionCodec::write);
    fields.objects("recipients", claim.recipients(), ActorMentionCodec::write);
    fields.objects("places", claim.places(), PlaceMentionCodec::write);
    fields.optionalObject("time", claim.time(), EventTimeCodec::write);
    fields.objectIfPresent("bounds", claim.bounds(), TimeBoundsCodec::write);
    if (!claim.order().isEmpty()) {
      fields.objects("order", claim.order(), EventOrderCodec::write);
    }
    fields.objects("quantities", claim.quantities(), QuantityCodec::write);
    fields.objects("attribution", claim.attribution(), AttributionCodec::write);
    fields.objects("citations", claim.citations(), CitationCodec::write);
    fields.text("modality", claim.modality().label());
    fields.confidence("confidence", claim.confidence());
    fields.text("coder", claim.coder().name().toLowerCase(Locale.ROOT));
    fields.text("rule", claim.rule());
  }

  static Claim read(FieldReader fields) {
    return Claim.builder(
            fields.value("document", DocumentId::new),
            fields.value("type", PloverType::valueOf),
            fields.object("sentence", SpanCodec::read),
            fields.object("trigger", MentionCodec::read))
        .id(fields.value("id", ClaimId::new))
        .article(fields.optionalValue("article", ArticleId::new))
        .mode(fields.optionalText("mode"))
        .subEvent(fields.optionalValue("subEvent", ClaimCodec::subEvent))
        .actors(fields.objects("actors", ActorMentionCodec::read))
        .recipients(fields.objects("recipients", ActorMentionCodec::read))
        .places(fields.objects("places", PlaceMentionCodec::read))
        .time(fields.optionalObject("time", EventTimeCodec::read))
        .bounds(fields.optionalObject("bounds", TimeBoundsCodec::read))
        .order(fields.objects("order", EventOrderCodec::read))
        .quantities(fields.objects("quantities", QuantityCodec::read))
        .attribution(fields.objects("attribution", AttributionCodec::read))
        .citations(fields.objects("citations", CitationCodec::read))
        .modality(fields.value("modality", Modality::ofLabel))
        .confidence(fields.number("confidence"))
        .coder(fields.value("coder", ClaimCodec::coder))
        .rule(fields.optionalText("rule").orElse(""))
        .build();
  }

  static AcledSubEvent subEvent(String label) {
    return AcledSubEvent.findByLabel(label)
        .orElseThrow(() -> new IllegalArgumentException("no ACLED sub-event \"" + label + "\""));
  }

  private static Coder coder(String label) {
    return Coder.valueOf(label.toUpperCase(Locale.ROOT));
  }
}
