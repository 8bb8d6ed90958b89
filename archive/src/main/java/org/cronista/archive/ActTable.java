package org.cronista.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The table {@code acts}. */
final class ActTable implements Acts {

  private static final String ACT =
      "SELECT number, at, person_id, kind, target_kind, target_id, field, before_value,"
          + " after_value, reason, undoes FROM acts";

  private final Session session;

  ActTable(Session session) {
    this.session = session;
  }

  @Override
  public List<Act> recordAll(Instant at, String person, List<Deed> deeds) {
    List<Act> done = new ArrayList<>();
    session.write(
        "put an act on record",
        connection -> {
          done.clear();
          for (Deed deed : deeds) {
            long latest = latestOn(connection, deed.draft().target());
            if (latest > deed.seen()) {
              throw new ActConflictException(latest);
            }
          }
          for (Deed deed : deeds) {
            done.add(record(connection, at, person, deed));
          }
        });
    return List.copyOf(done);
  }

  private static Act record(Connection connection, Instant at, String person, Deed deed)
      throws SQLException {
    Act.Draft draft = deed.draft();
    insert(connection, at, person, draft);
    for (ClaimChange change : deed.changes()) {
      change.apply(connection);
    }
    Act act = new Act(latestOn(connection, draft.target()), at, person, draft);
    AuditTable.add(
        connection,
        at,
        Optional.of(person),
        draft.kind().label(),
        draft.target().kind().label() + " " + draft.target().id(),
        "act " + act.number());
    return act;
  }

  private static void insert(Connection connection, Instant at, String person, Act.Draft draft)
      throws SQLException {
    new Insert(
            "acts",
            "at",
            "person_id",
            "kind",
            "target_kind",
            "target_id",
            "field",
            "before_value",
            "after_value",
            "reason",
            "undoes")
        .row(
            at.toString(),
            person,
            draft.kind().label(),
            draft.target().kind().label(),
            draft.target().id(),
            draft.field(),
            draft.before(),
            draft.after(),
            draft.reason(),
            draft.undoes().isPresent() ? Optional.of(draft.undoes().getAsLong()) : Optional.empty())
        .run(connection);
  }

  /** Writers come one after another, so the highest number is that of the row put in last. */
  private static long latestOn(Connection connection, Act.Target target) throws SQLException {
    return Sql.rows(
            connection,
            "SELECT coalesce(max(number), 0) FROM acts WHERE target_kind = ? AND target_id = ?",
            row -> row.getLong(1),
            target.kind().label(),
            target.id())
        .get(0);
  }

  @Override
  public List<Act> list(long after) {
    return session.read(
        "list the acts",
        connection ->
            Sql.rows(connection, ACT + " WHERE number > ? ORDER BY number", ActTable::act, after));
  }

  @Override
  public List<Act> list(Act.Target target) {
    return session.read(
        "list the acts on one thing",
        connection ->
            Sql.rows(
                connection,
                ACT + " WHERE target_kind = ? AND target_id = ? ORDER BY number",
                ActTable::act,
                target.kind().label(),
                target.id()));
  }

  @Override
  public Optional<Act> find(long number) {
    return session.read(
        "find an act",
        connection ->
            Sql.rows(connection, ACT + " WHERE number = ?", ActTable::act, number).stream()
                .findFirst());
  }

  private static Act act(ResultSet row) throws SQLException {
    long undoes = row.getLong(11);
    boolean undoesNone = row.wasNull();
    return new Act(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        row.getString(3),
        new Act.Draft(
            Act.Kind.ofLabel(row.getString(4)),
            new Act.Target(Act.TargetKind.ofLabel(row.getString(5)), row.getString(6)),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            undoesNone ? OptionalLong.empty() : OptionalLong.of(undoes)));
  }
}
