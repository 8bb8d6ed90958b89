package org.cronista.parquet;

import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.cronista.json.Column;
import org.cronista.json.ContractTable;

/** Tables in Parquet's terms: everything may be null, lists have the three levels of the format. */
final class Schemas {

  /** The names that the format's description gives the two inner levels of a list. */
  static final String LIST = "list";

  static final String ELEMENT = "element";

  private Schemas() {}

  static MessageType of(ContractTable table) {
    return new MessageType(table.title(), types(table.columns()));
  }

  private static List<Type> types(List<Column> columns) {
    return columns.stream().map(Schemas::type).toList();
  }

  private static Type type(Column column) {
    if (!column.list()) {
      return value(column, Type.Repetition.OPTIONAL, column.name());
    }
    Type element = value(column, Type.Repetition.REQUIRED, ELEMENT);
    GroupType repeated = new GroupType(Type.Repetition.REPEATED, LIST, element);
    return Types.optionalGroup()
        .as(LogicalTypeAnnotation.listType())
        .addField(repeated)
        .named(column.name());
  }

  private static Type value(Column column, Type.Repetition repetition, String name) {
    return switch (column.type()) {
      case TEXT ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case DAY ->
          Types.primitive(PrimitiveTypeName.INT32, repetition)
              .as(LogicalTypeAnnotation.dateType())
              .named(name);
      case WHOLE -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(name);
      case NUMBER -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
      case FLAG -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(name);
      case OBJECT -> new GroupType(repetition, name, types(column.fields()));
    };
  }
}
