package org.cronista.publisher.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.Actor.Role;
import org.cronista.model.PartialDate;

/**
 * The years of the government in office, which ACLED writes into the names of state forces. Taken
 * from the heads of government among the chronology's actors; unknown when none was in office.
 */
final class Regimes {

  private static final Set<String> HEADS =
      Set.of("president", "interim president", "prime minister", "head of state");

  private final List<Actor> actors;

  Regimes(List<Actor> actors) {
    this.actors = actors;
  }

  /** " (2019-2020)", " (2025-)", or nothing when the head of government is not known. */
  String years(String country, LocalDate day) {
    return actors.stream()
        .filter(actor -> actor.country().equals(Optional.of(country)))
        .flatMap(actor -> actor.roles().stream())
        .filter(role -> HEADS.contains(role.role()) && isOfTheState(role) && covers(role, day))
        .findFirst()
        .map(Regimes::written)
        .orElse("");
  }

  /** A president of a party or a company governs no country. */
  private static boolean isOfTheState(Role role) {
    return role.of().map(of -> of.endsWith(".gov") || of.endsWith(".presidency")).orElse(true);
  }

  private static boolean covers(Role role, LocalDate day) {
    return role.from().isPresent()
        && !role.from().get().first().isAfter(day)
        && role.to().map(to -> !to.last().isBefore(day)).orElse(true);
  }

  private static String written(Role role) {
    String from = role.from().map(PartialDate::year).map(String::valueOf).orElse("");
    String to = role.to().map(PartialDate::year).map(String::valueOf).orElse("");
    return " (" + from + "-" + to + ")";
  }
}
