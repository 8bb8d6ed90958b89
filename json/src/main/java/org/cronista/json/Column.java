package org.cronista.json;

import java.util.List;

/**
 * A column of the records' JSON as a table: an engine that wants to know beforehand what a line can
 * hold, and of which type, is told by these.
 *
 * @param name the field's name
 * @param type what it holds
 * @param list whether it holds any number of them, in order
 * @param fields of an object; otherwise empty
 */
public record Column(String name, Type type, boolean list, List<Column> fields) {

  /** Copies the fields. */
  public Column {
    fields = List.copyOf(fields);
    if ((type == Type.OBJECT) == fields.isEmpty()) {
      throw new IllegalArgumentException("An object has fields, and nothing else has: " + name);
    }
  }

  /** What a column holds. Each may also be null: not said, or not there. */
  public enum Type {
    /** Any words; also a date of which only the year or the month is known. */
    TEXT,
    /** A whole number of up to 64 bits. */
    WHOLE,
    /** A number with decimals, in double precision. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** A day, written {@code 2026-05-18}. */
    DAY,
    /** Several columns under one name. */
    OBJECT
  }

  static Column text(String name) {
    return new Column(name, Type.TEXT, false, List.of());
  }

  static Column texts(String name) {
    return new Column(name, Type.TEXT, true, List.of());
  }

  static Column whole(String name) {
    return new Column(name, Type.WHOLE, false, List.of());
  }

  static Column number(String name) {
    return new Column(name, Type.NUMBER, false, List.of());
  }

  static Column flag(String name) {
    return new Column(name, Type.FLAG, false, List.of());
  }

  static Column day(String name) {
    return new Column(name, Type.DAY, false, List.of());
  }

  static Column object(String name, Column... fields) {
    return new Column(name, Type.OBJECT, false, List.of(fields));
  }

  static Column objects(String name, Column... fields) {
    return new Column(name, Type.OBJECT, true, List.of(fields));
  }
}
