package org.cronista.json;

import java.io.IOException;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.ClaimId;
import org.cronista.model.DisagreementId;
import org.cronista.model.Event;
import org.cronista.model.Event.Party;
import org.cronista.model.Event.Toll;
import org.cronista.model.EventId;
import org.cronista.model.Measure;
import org.cronista.model.PloverType;

/** A line of {@code events.jsonl}. */
final class EventCodec {

  private EventCodec() {}

  static void write(FieldWriter fields, Event event) throws IOException {
    fields.text("id", event.id().value());
    fields.text("type", event.type().name());
    fields.optionalText("mode", event.mode());
    fields.optionalText("subEvent", event.subEvent().map(AcledSubEvent::label));
    fields.text("headline", event.headline());
    fields.optionalObject("time", event.time(), EventTimeCodec::write);
    fields.objectIfPresent("bounds", event.bounds(), TimeBoundsCodec::write);
    if (!event.order().isEmpty()) {
      fields.objects("order", event.order(), EventOrderCodec::write);
    }
    fields.objects("places", event.places(), PlaceMentionCodec::write);
    fields.objects("actors", event.actors(), EventCodec::writeParty);
    fields.objects("recipients", event.recipients(), EventCodec::writeParty);
    fields.optionalText("episode", event.episode());
    fields.objects("quantities", event.quantities(), EventCodec::writeToll);
    fields.texts("claims", event.claims());
    fields.texts("sources", event.sources());
    fields.whole("independentSources", event.independentSources());
    fields.texts("disagreements", event.disagreements());
  }

  private static void writeParty(FieldWriter fields, Party party) throws IOException {
    fields.optionalText("id", party.id());
    fields.text("name", party.name());
    fields.optionalText("country", party.country());
    fields.optionalText("sector", party.sector());
  }

  private static void writeToll(FieldWriter fields, Toll toll) throws IOException {
    fields.text("what", toll.what().key());
    fields.number("low", toll.low());
    fields.optionalNumber("best", toll.best());
    fields.optionalNumber("high", toll.high());
    fields.texts("sources", toll.sources());
  }

  static Event read(FieldReader fields) {
    return new Event(
        fields.value("id", EventId::new),
        fields.value("type", PloverType::valueOf),
        fields.optionalText("mode"),
        fields.optionalValue("subEvent", ClaimCodec::subEvent),
        fields.text("headline"),
        fields.optionalObject("time", EventTimeCodec::read),
        fields.optionalObject("bounds", TimeBoundsCodec::read),
        fields.objects("order", EventOrderCodec::read),
        fields.objects("places", PlaceMentionCodec::read),
        fields.objects("actors", EventCodec::readParty),
        fields.objects("recipients", EventCodec::readParty),
        fields.optionalText("episode"),
        fields.objects("quantities", EventCodec::readToll),
        fields.values("claims", ClaimId::new),
        fields.texts("sources"),
        fields.whole("independentSources"),
        fields.values("disagreements", DisagreementId::new));
  }

  private static Party readParty(FieldReader fields) {
    return new Party(
        fields.optionalText("id"),
        fields.text("name"),
        fields.optionalText("country"),
        fields.optionalText("sector"));
  }

  private static Toll readToll(FieldReader fields) {
    return new Toll(
        fields.value("what", Measure::new),
        fields.optionalNumber("low").orElse(Double.NEGATIVE_INFINITY),
        fields.optionalNumber("best"),
        fields.optionalNumber("high"),
        fields.texts("sources"));
  }
}
