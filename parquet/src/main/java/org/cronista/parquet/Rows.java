package org.cronista.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.cronista.json.Column;

/**
 * Tells Parquet's writer what a row holds. Fields that the table does not have are left out.
 *
 * @param consumer is told
 */
record Rows(RecordConsumer consumer) {

  void write(List<Column> columns, JsonNode row) {
    consumer.startMessage();
    fields(columns, row);
    consumer.endMessage();
  }

  private void fields(List<Column> columns, JsonNode object) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      JsonNode value = object.path(column.name());
      if (!value.isMissingNode() && !value.isNull()) {
        consumer.startField(column.name(), i);
        if (column.list()) {
          list(column, value);
        } else {
          value(column, value);
        }
        consumer.endField(column.name(), i);
      }
    }
  }

  private void list(Column column, JsonNode values) {
    consumer.startGroup();
    if (!values.isEmpty()) {
      consumer.startField(Schemas.LIST, 0);
      for (JsonNode value : values) {
        consumer.startGroup();
        consumer.startField(Schemas.ELEMENT, 0);
        value(column, value);
        consumer.endField(Schemas.ELEMENT, 0);
        consumer.endGroup();
      }
      consumer.endField(Schemas.LIST, 0);
    }
    consumer.endGroup();
  }

  private void value(Column column, JsonNode value) {
    switch (column.type()) {
      case TEXT -> consumer.addBinary(Binary.fromString(value.asText()));
      case DAY ->
          consumer.addInteger(Math.toIntExact(LocalDate.parse(value.asText()).toEpochDay()));
      case WHOLE -> consumer.addLong(value.longValue());
      case NUMBER -> consumer.addDouble(value.doubleValue());
      case FLAG -> consumer.addBoolean(value.booleanValue());
      case OBJECT -> {
        consumer.startGroup();
        fields(column.fields(), value);
        consumer.endGroup();
      }
    }
  }
}
