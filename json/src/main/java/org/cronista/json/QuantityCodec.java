package org.cronista.json;

import java.io.IOException;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;
import org.cronista.model.Quantity.Qualifier;

/** An entry of a claim's {@code quantities}; beyond the contract: {@code lowExcluded}. */
final class QuantityCodec {

  private QuantityCodec() {}

  static void write(FieldWriter fields, Quantity quantity) throws IOException {
    Interval interval = quantity.interval();
    MentionCodec.write(fields, quantity.mention());
    fields.text("what", quantity.what().key());
    fields.number("low", interval.low());
    fields.optionalNumber("high", interval.high());
    fields.optionalNumber("best", interval.best());
    fields.text("qualifier", quantity.qualifier().label());
    fields.text("unit", quantity.unit());
    fields.optionalText("of", quantity.of());
    fields.flag("cumulative", quantity.cumulative());
    fields.flag("lowExcluded", interval.lowExcluded());
  }

  static Quantity read(FieldReader fields) {
    Qualifier qualifier = fields.value("qualifier", Qualifier::ofLabel);
    return new Quantity(
        MentionCodec.read(fields),
        fields.value("what", Measure::new),
        new Interval(
            fields.optionalNumber("low").orElse(Double.NEGATIVE_INFINITY),
            fields.flagOr("lowExcluded", qualifier == Qualifier.MORE_THAN),
            fields.optionalNumber("high"),
            fields.optionalNumber("best")),
        qualifier,
        fields.optionalText("unit").orElse(""),
        fields.optionalText("of"),
        fields.flagOr("cumulative", false));
  }
}
