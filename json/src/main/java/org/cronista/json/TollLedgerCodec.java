package org.cronista.json;

import java.io.IOException;
import org.cronista.model.TollLedger;

/** A line of {@code tolls.jsonl}. */
final class TollLedgerCodec {

  private TollLedgerCodec() {}

  static void write(FieldWriter fields, TollLedger ledger) throws IOException {
    fields.text("id", ledger.id());
    fields.text("scope", ledger.scope().label());
    fields.optionalText("event", ledger.event());
    fields.text("subject", ledger.subject());
    fields.text("what", ledger.what().key());
    fields.text("rule", ledger.rule().label());
    fields.optionalObject("headline", ledger.headline(), TollLedgerCodec::writeFigure);
    fields.objects(
        "byRule",
        ledger.byRule(),
        (f, choice) -> {
          f.text("rule", choice.rule().label());
          writeFigure(f, choice.figure());
        });
    fields.objects(
        "growth",
        ledger.growth(),
        (f, step) -> {
          f.text("on", step.on().toString());
          writeFigure(f, step.figure());
        });
    fields.optionalObject(
        "sum",
        ledger.sum(),
        (f, sum) -> {
          writeFigure(f, sum.figure());
          f.whole("events", sum.events());
          f.number("unlisted", sum.unlisted());
        });
    fields.objects("entries", ledger.entries(), TollLedgerCodec::writeEntry);
  }

  private static void writeFigure(FieldWriter fields, TollLedger.Figure figure) throws IOException {
    fields.number("low", figure.low());
    fields.optionalNumber("best", figure.best());
    fields.optionalNumber("high", figure.high());
    fields.text("value", figure.words());
  }

  private static void writeEntry(FieldWriter fields, TollLedger.Entry entry) throws IOException {
    fields.text("source", entry.source());
    fields.optionalText("speaker", entry.speaker());
    fields.flag("official", entry.official());
    fields.optionalText("saidOn", entry.saidOn());
    fields.optionalText("asOf", entry.asOf());
    fields.text("cover", entry.cover().label());
    writeFigure(fields, entry.figure());
    fields.optionalText("of", entry.of());
    fields.text("claim", entry.claim().value());
    fields.object("words", entry.quote(), QuoteCodec::write);
  }
}
