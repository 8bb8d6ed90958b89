package org.cronista.json;

import java.io.IOException;
import java.util.Optional;
import org.cronista.model.Found;

/**
 * The ground of a value that was found: {@code {"where", "start", "end"}}. The value itself stands
 * in a field of the contract; its ground is a further field.
 */
final class FoundCodec {

  /** The ground of a value that a line from elsewhere gives without saying where it found it. */
  private static final String STATED = "stated";

  private FoundCodec() {}

  static void writeGround(FieldWriter fields, Found<?> found) throws IOException {
    fields.text("where", found.where());
    SpanCodec.writeOptional(fields, "start", "end", found.span());
  }

  /** The value together with the ground in the field {@code name}, if the line has it. */
  static <T> Found<T> withGround(FieldReader fields, String name, T value) {
    return fields
        .optionalObject(name, ground -> readGround(ground, value))
        .orElseGet(() -> Found.inMetadata(value, STATED));
  }

  static <T> Found<T> readGround(FieldReader ground, T value) {
    return new Found<>(value, ground.text("where"), SpanCodec.readOptional(ground, "start", "end"));
  }

  static <T> Found<T> stated(T value) {
    return Found.inMetadata(value, STATED);
  }

  static Optional<Found<String>> readWords(FieldReader fields, String name, String ground) {
    return fields.optionalText(name).map(words -> withGround(fields, ground, words));
  }

  static Optional<String> words(Optional<Found<String>> found) {
    return found.map(Found::value);
  }
}
