package org.cronista.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cronista.model.ContentHash;

/** The table {@code audit}: a chain of lines. */
final class AuditTable implements Audit {

  private static final String LINE =
      "SELECT number, at, person_id, what, subject, detail, hash FROM audit";

  private final Session session;

  AuditTable(Session session) {
    this.session = session;
  }

  @Override
  public void add(Instant at, Optional<String> person, String what, String subject, String detail) {
    session.write(
        "add to the audit trail", connection -> add(connection, at, person, what, subject, detail));
  }

  static void add(
      Connection connection,
      Instant at,
      Optional<String> person,
      String what,
      String subject,
      String detail)
      throws SQLException {
    String before =
        Sql.findText(connection, "SELECT hash FROM audit ORDER BY number DESC LIMIT 1").orElse("");
    String storedSubject = Sql.storable(subject);
    String storedDetail = Sql.storable(detail);
    new Insert("audit", "at", "person_id", "what", "subject", "detail", "hash")
        .row(
            at.toString(),
            person,
            what,
            storedSubject,
            storedDetail,
            hash(before, at, person, what, storedSubject, storedDetail))
        .run(connection);
  }

  @Override
  public List<Line> listLatest(long before, int atMost) {
    return session.read(
        "list the audit trail",
        connection ->
            Sql.rows(
                connection,
                LINE + " WHERE number < ? ORDER BY number DESC LIMIT " + atMost,
                AuditTable::line,
                before));
  }

  @Override
  public Optional<Long> findBroken() {
    return session.read(
        "check the audit trail",
        connection -> {
          String before = "";
          for (Line line : Sql.rows(connection, LINE + " ORDER BY number", AuditTable::line)) {
            String expected =
                hash(before, line.at(), line.person(), line.what(), line.subject(), line.detail());
            if (!expected.equals(line.hash())) {
              return Optional.of(line.number());
            }
            before = line.hash();
          }
          return Optional.empty();
        });
  }

  /** Lengths before the parts, so that no two different lines are the same bytes. */
  private static String hash(
      String before,
      Instant at,
      Optional<String> person,
      String what,
      String subject,
      String detail) {
    StringBuilder all = new StringBuilder(before);
    for (String part : List.of(at.toString(), person.orElse(""), what, subject, detail)) {
      all.append('\n').append(part.length()).append(' ').append(part);
    }
    return ContentHash.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }
}
