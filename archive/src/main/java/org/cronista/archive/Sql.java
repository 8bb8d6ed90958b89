package org.cronista.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements with their values bound. */
final class Sql {

  private static final char REPLACEMENT = '\uFFFD';

  private Sql() {}

  /** Reads one row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs a statement whose result nobody wants. */
  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  static <T> List<T> rows(Connection connection, String sql, RowReader<T> reader, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet result = statement.executeQuery()) {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
          rows.add(reader.read(result));
        }
        return rows;
      }
    }
  }

  /** The first column of every row. */
  static List<String> texts(Connection connection, String sql, Object... values)
      throws SQLException {
    return rows(connection, sql, row -> row.getString(1), values);
  }

  static Optional<String> findText(Connection connection, String sql, Object... values)
      throws SQLException {
    return texts(connection, sql, values).stream().findFirst();
  }

  static int wholeNumber(Connection connection, String sql) throws SQLException {
    return rows(connection, sql, row -> row.getInt(1)).get(0);
  }

  /** Binds values: an empty {@link Optional} is NULL, a flag is 0 or 1. */
  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      Object value = values[at];
      if (value instanceof Optional<?> optional) {
        value = optional.isPresent() ? optional.get() : null;
      }
      if (value instanceof String text) {
        value = storable(text);
      } else if (value instanceof Boolean flag) {
        value = flag ? 1 : 0;
      }
      statement.setObject(at + 1, value);
    }
  }

  /** The text without what databases refuse: U+0000 and halves of surrogate pairs. */
  static String storable(String text) {
    StringBuilder clean = null;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean pair =
          Character.isHighSurrogate(c)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (pair) {
        at++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(at, REPLACEMENT);
      }
    }
    return clean == null ? text : clean.toString();
  }
}
