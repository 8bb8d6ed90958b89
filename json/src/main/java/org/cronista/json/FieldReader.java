package org.cronista.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the fields of one JSON object and names the field when something is wrong.
 *
 * <p>A field that is absent and one that is {@code null} are the same. A list that is absent is
 * empty.
 */
final class FieldReader {

  private static final int SHOWN = 40;

  private final JsonNode object;
  private final String path;

  private FieldReader(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  /**
   * Reads a value from the object {@code node}.
   *
   * @param path what to call it in messages
   */
  static <T> T read(JsonNode node, String path, Function<FieldReader, T> read) {
    if (!node.isObject()) {
      throw new JsonShapeException(path + ": expected an object, not " + shown(node));
    }
    try {
      return read.apply(new FieldReader(node, path));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new JsonShapeException(path + ": " + e.getMessage(), e);
    }
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  String text(String name) {
    JsonNode node = required(name, "text");
    if (!node.isTextual()) {
      throw wrong(name, "text", node);
    }
    return node.textValue();
  }

  /** A text that means something: an identifier, a date, a word of a fixed set. */
  <T> T value(String name, Function<String, T> parse) {
    String text = text(name);
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new JsonShapeException(pathOf(name) + ": " + e.getMessage(), e);
    }
  }

  Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  <T> Optional<T> optionalValue(String name, Function<String, T> parse) {
    return has(name) ? Optional.of(value(name, parse)) : Optional.empty();
  }

  List<String> texts(String name) {
    return values(name, Function.identity());
  }

  <T> List<T> values(String name, Function<String, T> parse) {
    List<T> values = new ArrayList<>();
    for (JsonNode item : array(name)) {
      if (!item.isTextual()) {
        throw wrong(name + "[" + values.size() + "]", "text", item);
      }
      values.add(parse.apply(item.textValue()));
    }
    return values;
  }

  int whole(String name) {
    long value = longWhole(name);
    if (value != (int) value) {
      throw wrong(name, "a whole number of at most ten digits", object.path(name));
    }
    return (int) value;
  }

  long longWhole(String name) {
    JsonNode node = required(name, "a whole number");
    if (!node.isNumber() || !node.canConvertToExactIntegral() || !node.canConvertToLong()) {
      throw wrong(name, "a whole number", node);
    }
    return node.longValue();
  }

  double number(String name) {
    JsonNode node = required(name, "a number");
    if (!node.isNumber()) {
      throw wrong(name, "a number", node);
    }
    return node.doubleValue();
  }

  Optional<Double> optionalNumber(String name) {
    return has(name) ? Optional.of(number(name)) : Optional.empty();
  }

  boolean flag(String name) {
    JsonNode node = required(name, "true or false");
    if (!node.isBoolean()) {
      throw wrong(name, "true or false", node);
    }
    return node.booleanValue();
  }

  boolean flagOr(String name, boolean otherwise) {
    return has(name) ? flag(name) : otherwise;
  }

  <T> T object(String name, Function<FieldReader, T> read) {
    return read(required(name, "an object"), pathOf(name), read);
  }

  <T> Optional<T> optionalObject(String name, Function<FieldReader, T> read) {
    return has(name) ? Optional.of(object(name, read)) : Optional.empty();
  }

  <T> List<T> objects(String name, Function<FieldReader, T> read) {
    List<T> values = new ArrayList<>();
    for (JsonNode item : array(name)) {
      values.add(read(item, pathOf(name) + "[" + values.size() + "]", read));
    }
    return values;
  }

  private JsonNode array(String name) {
    JsonNode node = object.path(name);
    if (!node.isArray() && has(name)) {
      throw wrong(name, "a list", node);
    }
    return node;
  }

  private JsonNode required(String name, String expected) {
    if (!has(name)) {
      throw new JsonShapeException(pathOf(name) + ": expected " + expected + ", but it is missing");
    }
    return object.path(name);
  }

  private JsonShapeException wrong(String name, String expected, JsonNode node) {
    return new JsonShapeException(pathOf(name) + ": expected " + expected + ", not " + shown(node));
  }

  private String pathOf(String name) {
    return path + "." + name;
  }

  private static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
