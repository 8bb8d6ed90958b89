package org.cronista.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Rows for one table, inserted in one batch. */
final class Insert {

  private final List<String> columns;
  private final List<Object[]> rows = new ArrayList<>();
  private String sql;

  Insert(String table, String... columns) {
    this.columns = List.of(columns);
    sql =
        "INSERT INTO "
            + table
            + " ("
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.length, "?"))
            + ")";
  }

  /** Makes rows take the place of those with the same key. */
  Insert replacing(String... key) {
    List<String> keys = Arrays.asList(key);
    sql +=
        " ON CONFLICT ("
            + String.join(", ", keys)
            + ") DO UPDATE SET "
            + columns.stream()
                .filter(column -> !keys.contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
    return this;
  }

  /** Passes over rows whose key is there already. */
  Insert ignoringKnown(String... key) {
    sql += " ON CONFLICT (" + String.join(", ", key) + ") DO NOTHING";
    return this;
  }

  /** Adds a row, its values in the columns' order, bound as {@link Sql#bind} says. */
  Insert row(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns);
    }
    rows.add(values);
    return this;
  }

  void run(Connection connection) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        Sql.bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
