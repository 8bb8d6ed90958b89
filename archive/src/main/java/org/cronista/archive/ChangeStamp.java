package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cronista.model.ContentHash;

/** Tells one state of an archive from another without reading its texts. */
final class ChangeStamp {

  /** Texts by their hashes, machines' claims by their coder, what people did by their acts. */
  private static final List<String> QUESTIONS =
      List.of(
          "SELECT id || ' ' || text_sha256 || ' ' || language || ' ' || COALESCE(title, '') || ' '"
              + " || COALESCE(source, '') || ' ' || COALESCE(published, '') || ' ' || file_name"
              + " FROM documents ORDER BY id",
          "SELECT document_id || ' ' || coder_version FROM codings ORDER BY document_id",
          "SELECT CAST(COUNT(*) AS VARCHAR(20)) FROM claims",
          "SELECT json_line FROM claims WHERE coder = 'person' ORDER BY id",
          "SELECT CAST(COALESCE(MAX(number), 0) AS VARCHAR(20)) FROM acts",
          "SELECT id || ' ' || headline FROM events ORDER BY position",
          "SELECT id || ' ' || json_line FROM actors ORDER BY position");

  private ChangeStamp() {}

  static String of(Connection connection) throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String question : QUESTIONS) {
      Sql.texts(connection, question).forEach(line -> all.append(line).append('\n'));
      all.append('\f');
    }
    return ContentHash.sha256(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
