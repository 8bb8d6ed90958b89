package org.cronista.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Audit;
import org.cronista.archive.Person;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Role;
import org.cronista.desk.access.SignIns;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Dates;

/** Who works here, what they may do, and what was done. */
public final class PeoplePages implements RouteGroup {

  private static final int LINES = 200;
  private static final int LONGEST_NAME = 60;

  private final LiveRecord record;
  private final SignIns signIns;

  /** Pages over these people. */
  public PeoplePages(LiveRecord record, SignIns signIns) {
    this.record = record;
    this.signIns = signIns;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/people", Permission.GOVERN, this::list).forBlindCodersToo(),
        Route.post("/people", Permission.GOVERN, this::invite).forBlindCodersToo(),
        Route.post("/people/{id}/role", Permission.GOVERN, this::changeRole).forBlindCodersToo(),
        Route.post("/people/{id}/link", Permission.GOVERN, this::giveLink).forBlindCodersToo(),
        Route.post("/people/{id}/close", Permission.GOVERN, this::close).forBlindCodersToo(),
        Route.get("/audit", Permission.GOVERN, this::audit));
  }

  /**
   * A line of the trail.
   *
   * @param number its number
   * @param at when, ISO 8601
   * @param moment when, in words, UTC
   * @param who the name; empty when not known
   * @param what what was done, in words
   * @param subject to what
   * @param detail more
   */
  public record TrailRow(
      long number,
      String at,
      String moment,
      String who,
      String what,
      String subject,
      String detail) {}

  private void list(Visit visit) {
    show(visit, "", "");
  }

  /** A link is shown once, to whoever asked for it, and is kept nowhere. */
  private void show(Visit visit, String name, String secret) {
    visit.show(
        "page/people",
        Map.of(
            "people",
            record.archive().people().list(),
            "roles",
            Arrays.asList(Role.values()),
            "invited",
            name,
            "link",
            secret.isEmpty() ? "" : "/welcome/" + secret));
  }

  private void invite(Visit visit) {
    String name = visit.form("name").orElseThrow(() -> DeskException.bad("name-missing"));
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw DeskException.bad("name-unfit", LONGEST_NAME);
    }
    Role role = role(visit);
    String secret;
    try {
      secret = signIns.invite(visit.visitor(), name, role);
    } catch (IllegalArgumentException e) {
      throw DeskException.bad("name-taken");
    }
    show(visit, name, secret);
  }

  private static Role role(Visit visit) {
    return visit
        .form("role")
        .flatMap(Role::find)
        .orElseThrow(() -> DeskException.bad("role-missing"));
  }

  private Person person(Visit visit) {
    return record.archive().people().find(visit.path("id")).orElseThrow(DeskException::notFound);
  }

  private void changeRole(Visit visit) {
    Person person = person(visit);
    Role role = role(visit);
    if (role != Role.OWNER) {
      requireAnotherOwner(person);
    }
    signIns.changeRole(visit.visitor(), person, role);
    visit.goTo("/people");
  }

  /** Nobody may leave the desk without an owner. */
  private void requireAnotherOwner(Person leaving) {
    boolean another =
        record.archive().people().list().stream()
            .anyMatch(
                one ->
                    !one.id().equals(leaving.id())
                        && one.closed().isEmpty()
                        && one.role().equals(Role.OWNER.label()));
    if (leaving.role().equals(Role.OWNER.label()) && !another) {
      throw DeskException.bad("last-owner");
    }
  }

  private void giveLink(Visit visit) {
    Person person = person(visit);
    show(visit, person.name(), signIns.giveLink(visit.visitor(), person));
  }

  private void close(Visit visit) {
    Person person = person(visit);
    requireAnotherOwner(person);
    signIns.close(visit.visitor(), person);
    visit.goTo("/people");
  }

  private void audit(Visit visit) {
    long before =
        visit
            .query("before")
            .filter(number -> number.matches("\\d{1,18}"))
            .map(Long::parseLong)
            .orElse(Long.MAX_VALUE);
    List<Audit.Line> lines = record.archive().audit().listLatest(before, LINES);
    Dates dates = new Dates(visit.words());
    visit.show(
        "page/audit",
        Map.of(
            "rows",
            lines.stream().map(line -> row(line, visit, dates)).toList(),
            "broken",
            record.archive().audit().findBroken(),
            "next",
            lines.size() == LINES
                ? Optional.of(lines.get(lines.size() - 1).number())
                : Optional.empty()));
  }

  private TrailRow row(Audit.Line line, Visit visit, Dates dates) {
    return new TrailRow(
        line.number(),
        line.at().toString(),
        dates.of(line.at()),
        line.person().flatMap(record.names()::find).orElse(""),
        visit
            .words()
            .find("audit." + line.what())
            .or(() -> visit.words().find("act." + line.what().toUpperCase(java.util.Locale.ROOT)))
            .orElse(line.what()),
        line.subject(),
        line.detail());
  }
}
