package org.cronista.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables {@code people}, {@code one_time_links} and {@code sign_ins}. */
final class PeopleTables implements People {

  private static final String PERSON =
      "SELECT p.id, p.name, p.role, p.created, p.closed FROM people p";

  private final Session session;

  PeopleTables(Session session) {
    this.session = session;
  }

  @Override
  public List<Person> list() {
    return session.read(
        "list the people",
        connection -> Sql.rows(connection, PERSON + " ORDER BY p.name", PeopleTables::person));
  }

  @Override
  public Optional<Person> find(String id) {
    return one(" WHERE p.id = ?", id);
  }

  @Override
  public Optional<Person> findByName(String name) {
    return one(" WHERE p.name = ?", name);
  }

  private Optional<Person> one(String where, Object... values) {
    return session.read("find a person", connection -> one(connection, where, values));
  }

  private static Optional<Person> one(Connection connection, String where, Object... values)
      throws SQLException {
    return Sql.rows(connection, PERSON + where, PeopleTables::person, values).stream().findFirst();
  }

  @Override
  public Optional<String> findPasswordHash(String id) {
    return session.read(
        "find a password",
        connection ->
            Sql.rows(
                    connection,
                    "SELECT password_hash FROM people WHERE id = ?",
                    row -> Optional.ofNullable(row.getString(1)),
                    id)
                .stream()
                .findFirst()
                .flatMap(hash -> hash));
  }

  @Override
  public void add(Person person) {
    session.write(
        "add a person",
        connection -> {
          if (one(connection, " WHERE p.name = ?", person.name()).isPresent()) {
            throw new IllegalArgumentException("Somebody is called that already");
          }
          new Insert("people", "id", "name", "role", "created", "closed")
              .row(
                  person.id(),
                  person.name(),
                  person.role(),
                  person.created().toString(),
                  person.closed().map(Instant::toString))
              .run(connection);
        });
  }

  @Override
  public void change(Person person) {
    session.write(
        "change a person",
        connection -> {
          Sql.update(
              connection,
              "UPDATE people SET role = ?, closed = ? WHERE id = ?",
              person.role(),
              person.closed().map(Instant::toString),
              person.id());
          endAll(connection, "sign_ins", person.id());
          if (person.closed().isPresent()) {
            endAll(connection, "one_time_links", person.id());
          }
        });
  }

  @Override
  public void giveLink(String person, String secretHash, Instant ends) {
    session.write(
        "give a one-time link",
        connection -> {
          endAll(connection, "one_time_links", person);
          new Insert("one_time_links", "secret_hash", "person_id", "ends")
              .row(secretHash, person, ends.toString())
              .run(connection);
        });
  }

  @Override
  public Optional<Person> findByLink(String secretHash, Instant now) {
    return session.read(
        "look up a one-time link",
        connection -> {
          List<String> people =
              Sql.rows(
                      connection,
                      "SELECT person_id, ends FROM one_time_links WHERE secret_hash = ?",
                      row -> Instant.parse(row.getString(2)).isAfter(now) ? row.getString(1) : "",
                      secretHash)
                  .stream()
                  .filter(id -> !id.isEmpty())
                  .toList();
          return people.isEmpty()
              ? Optional.empty()
              : one(connection, " WHERE p.id = ?", people.get(0));
        });
  }

  @Override
  public void setPassword(String person, String passwordHash) {
    session.write(
        "set a password",
        connection -> {
          Sql.update(
              connection, "UPDATE people SET password_hash = ? WHERE id = ?", passwordHash, person);
          endAll(connection, "one_time_links", person);
          endAll(connection, "sign_ins", person);
        });
  }

  private static void endAll(Connection connection, String table, String person)
      throws SQLException {
    Sql.update(connection, "DELETE FROM " + table + " WHERE person_id = ?", person);
  }

  @Override
  public void signIn(SignIn signIn) {
    session.write(
        "remember a sign-in",
        connection ->
            new Insert(
                    "sign_ins",
                    "secret_hash",
                    "person_id",
                    "form_token",
                    "began",
                    "last_seen",
                    "ends")
                .row(
                    signIn.secretHash(),
                    signIn.person(),
                    signIn.formToken(),
                    signIn.began().toString(),
                    signIn.lastSeen().toString(),
                    signIn.ends().toString())
                .run(connection));
  }

  @Override
  public Optional<SignIn> findSignIn(String secretHash) {
    return session.read(
        "look up a sign-in",
        connection ->
            Sql.rows(
                    connection,
                    "SELECT secret_hash, person_id, form_token, began, last_seen, ends"
                        + " FROM sign_ins WHERE secret_hash = ?",
                    row ->
                        new SignIn(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Instant.parse(row.getString(4)),
                            Instant.parse(row.getString(5)),
                            Instant.parse(row.getString(6))),
                    secretHash)
                .stream()
                .findFirst());
  }

  @Override
  public void seen(String secretHash, Instant when) {
    session.write(
        "remember that a sign-in is in use",
        connection ->
            Sql.update(
                connection,
                "UPDATE sign_ins SET last_seen = ? WHERE secret_hash = ?",
                when.toString(),
                secretHash));
  }

  @Override
  public void signOut(String secretHash) {
    session.write(
        "end a sign-in",
        connection ->
            Sql.update(connection, "DELETE FROM sign_ins WHERE secret_hash = ?", secretHash));
  }

  @Override
  public void forgetEnded(Instant now) {
    session.write(
        "forget what has ended",
        connection -> {
          for (String table : List.of("sign_ins", "one_time_links")) {
            List<String> ended =
                Sql.rows(
                        connection,
                        "SELECT secret_hash, ends FROM " + table,
                        row -> Instant.parse(row.getString(2)).isAfter(now) ? "" : row.getString(1))
                    .stream()
                    .filter(hash -> !hash.isEmpty())
                    .toList();
            for (String hash : ended) {
              Sql.update(connection, "DELETE FROM " + table + " WHERE secret_hash = ?", hash);
            }
          }
        });
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Instant.parse(row.getString(4)),
        Optional.ofNullable(row.getString(5)).map(Instant::parse));
  }
}
