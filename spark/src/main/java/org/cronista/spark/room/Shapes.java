package org.cronista.spark.room;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cronista.json.Column;
import org.cronista.json.ContractTable;

/** The name of a table becomes its columns in Spark's language for them. */
public final class Shapes implements Function<String, String> {

  /** The columns of {@code claims}, {@code events} or another of {@link ContractTable}. */
  @Override
  public String apply(String table) {
    return ContractTable.valueOf(table.toUpperCase(Locale.ROOT)).columns().stream()
        .map(column -> "`" + column.name() + "` " + type(column))
        .collect(Collectors.joining(", "));
  }

  private static String type(Column column) {
    String type =
        switch (column.type()) {
          case TEXT -> "STRING";
          case WHOLE -> "BIGINT";
          case NUMBER -> "DOUBLE";
          case FLAG -> "BOOLEAN";
          case DAY -> "DATE";
          case OBJECT -> struct(column.fields());
        };
    return column.list() ? "ARRAY<" + type + ">" : type;
  }

  private static String struct(List<Column> fields) {
    return fields.stream()
        .map(field -> "`" + field.name() + "`: " + type(field))
        .collect(Collectors.joining(", ", "STRUCT<", ">"));
  }
}
