package org.cronista.json;

import java.io.IOException;
import org.cronista.model.EventLink;

/** A line of {@code links.jsonl}. */
final class EventLinkCodec {

  private static final int DECIMALS = 4;

  private EventLinkCodec() {}

  static void write(FieldWriter fields, EventLink link) throws IOException {
    fields.text("event", link.event().value());
    fields.text("first", link.first().value());
    fields.text("second", link.second().value());
    fields.rounded("score", link.score(), DECIMALS);
    fields.objects(
        "reasons",
        link.reasons(),
        (f, reason) -> {
          f.text("what", reason.what());
          f.rounded("weight", reason.weight(), DECIMALS);
          f.text("note", reason.note());
        });
  }
}
