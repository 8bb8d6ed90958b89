package org.cronista.packs.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Locale;
import java.util.TreeMap;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.LearnedModel.Head;
import org.cronista.packs.LearnedModel.Row;

/**
 * Writes what was learned as lines of cells between tabs, the first of which says what the line is.
 * The weights of a label are 16-bit whole numbers, least byte first, in Base64, to be multiplied by
 * the label's scale.
 */
public final class LearnedModelWriter {

  static final String FORMAT = "cronista-learned";
  static final String VERSION = "1";

  private LearnedModelWriter() {}

  /** The whole file. */
  public static String write(LearnedModel model) {
    StringBuilder out = new StringBuilder();
    line(out, FORMAT, VERSION);
    model.provenance().forEach(fact -> line(out, "about", fact.key(), fact.text()));
    model
        .encoders()
        .forEach(
            encoder ->
                line(
                    out,
                    "encoder",
                    encoder.name(),
                    encoder.sha256(),
                    Integer.toString(encoder.dimensions())));
    new TreeMap<>(model.decisions())
        .forEach(
            (name, weights) ->
                new TreeMap<>(weights)
                    .forEach((key, value) -> line(out, "decision", name, key, number(value))));
    for (Head head : model.heads()) {
      line(out, "head", head.name(), head.kind().name());
      head.rows().forEach(row -> writeRow(out, row));
    }
    return out.toString();
  }

  private static void writeRow(StringBuilder out, Row row) {
    double largest = 0;
    for (int i = 0; i < row.dimensions(); i++) {
      largest = Math.max(largest, Math.abs(row.weight(i)));
    }
    double scale = Double.parseDouble(number(largest == 0 ? 1 : largest / Short.MAX_VALUE));
    ByteBuffer bytes =
        ByteBuffer.allocate(row.dimensions() * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < row.dimensions(); i++) {
      long whole = Math.round(row.weight(i) / scale);
      bytes.putShort((short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, whole)));
    }
    String weights = Base64.getEncoder().encodeToString(bytes.array());
    line(out, "label", row.label(), number(row.bias()), number(scale), weights);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.8g", value);
  }

  private static void line(StringBuilder out, String... cells) {
    for (String cell : cells) {
      if (cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("A cell holds a tab or a line end: " + cell);
      }
    }
    out.append(String.join("\t", cells)).append('\n');
  }
}
