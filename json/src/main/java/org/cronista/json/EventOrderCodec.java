package org.cronista.json;

import java.io.IOException;
import org.cronista.model.EventOrder;

/** One of the {@code order} of a claim or an event, an addition to the contract. */
final class EventOrderCodec {

  private EventOrderCodec() {}

  static void write(FieldWriter fields, EventOrder order) throws IOException {
    fields.text("relation", order.relation().label());
    fields.text("other", order.other());
  }

  static EventOrder read(FieldReader fields) {
    return new EventOrder(
        fields.value("relation", EventOrder.Relation::ofLabel), fields.text("other"));
  }
}
