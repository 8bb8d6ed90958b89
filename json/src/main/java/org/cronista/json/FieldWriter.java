package org.cronista.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes the fields of one JSON object, in the order of the calls. Absent values are written as
 * {@code null}; the methods whose names end in {@code IfPresent} leave the field out instead.
 */
final class FieldWriter {

  private static final int CONFIDENCE_DECIMALS = 4;

  private final JsonGenerator generator;

  private FieldWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes the fields of one value. */
  @FunctionalInterface
  interface Fields<T> {
    void write(FieldWriter fields, T value) throws IOException;
  }

  /** Writes {@code value} as an object. */
  static <T> void writeObject(JsonGenerator generator, T value, Fields<? super T> fields)
      throws IOException {
    generator.writeStartObject();
    fields.write(new FieldWriter(generator), value);
    generator.writeEndObject();
  }

  void text(String name, String value) throws IOException {
    generator.writeFieldName(name);
    writeText(value);
  }

  /** Any value that is written as its {@code toString()}: identifiers, dates. */
  void optionalText(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get().toString());
    } else {
      generator.writeNullField(name);
    }
  }

  void textIfPresent(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get().toString());
    }
  }

  void texts(String name, List<?> values) throws IOException {
    generator.writeArrayFieldStart(name);
    for (Object value : values) {
      writeText(value.toString());
    }
    generator.writeEndArray();
  }

  void whole(String name, long value) throws IOException {
    generator.writeNumberField(name, value);
  }

  void optionalWhole(String name, Optional<? extends Number> value) throws IOException {
    if (value.isPresent()) {
      whole(name, value.get().longValue());
    } else {
      generator.writeNullField(name);
    }
  }

  void confidence(String name, double value) throws IOException {
    rounded(name, value, CONFIDENCE_DECIMALS);
  }

  void rounded(String name, double value, int decimals) throws IOException {
    generator.writeFieldName(name);
    generator.writeNumber(JsonNumber.rounded(value, decimals));
  }

  /** A bound of a count; one at infinity is written as {@code null}. */
  void number(String name, double value) throws IOException {
    generator.writeFieldName(name);
    if (Double.isInfinite(value)) {
      generator.writeNull();
    } else {
      generator.writeNumber(JsonNumber.plain(value));
    }
  }

  void optionalNumber(String name, Optional<Double> value) throws IOException {
    if (value.isPresent()) {
      number(name, value.get());
    } else {
      generator.writeNullField(name);
    }
  }

  void flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  void nothing(String name) throws IOException {
    generator.writeNullField(name);
  }

  <T> void object(String name, T value, Fields<? super T> fields) throws IOException {
    generator.writeFieldName(name);
    writeObject(generator, value, fields);
  }

  <T> void optionalObject(String name, Optional<T> value, Fields<? super T> fields)
      throws IOException {
    if (value.isPresent()) {
      object(name, value.get(), fields);
    } else {
      generator.writeNullField(name);
    }
  }

  <T> void objectIfPresent(String name, Optional<T> value, Fields<? super T> fields)
      throws IOException {
    if (value.isPresent()) {
      object(name, value.get(), fields);
    }
  }

  <T> void objects(String name, List<T> values, Fields<? super T> fields) throws IOException {
    generator.writeArrayFieldStart(name);
    for (T value : values) {
      writeObject(generator, value, fields);
    }
    generator.writeEndArray();
  }

  private void writeText(String value) throws IOException {
    if (JsonText.needsEscapes(value)) {
      generator.writeRawValue(JsonText.quote(value));
    } else {
      generator.writeString(value);
    }
  }
}
