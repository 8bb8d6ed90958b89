package org.cronista.publisher.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Event;
import org.cronista.model.Event.Party;
import org.cronista.publisher.view.Countries;

/**
 * Names the two sides of an event as ACLED does: state forces by branch, country and years of the
 * government ("Police Forces of Bolivia (2025-)"), crowds and victims by kind ("Protesters
 * (Bolivia)", with those who are named as associates), nobody named as "Unidentified Armed Group".
 */
final class AcledActors {

  private static final Map<String, String> GROUPS =
      Map.of(
          "LAB", "Labor Group",
          "AGR", "Farmers",
          "EDU", "Students",
          "JRN", "Journalists",
          "MED", "Health Workers");

  private final Regimes regimes;

  AcledActors(Regimes regimes) {
    this.regimes = regimes;
  }

  /** One side; a blank name when there is none. */
  record Side(String name, String associates, Optional<Camp> camp) {
    static final Side NOBODY = new Side("", "", Optional.empty());

    String inter() {
      return camp.map(Camp::label).orElse("");
    }
  }

  /** Both sides. */
  record Pair(Side first, Side second, boolean civiliansTargeted) {
    String interaction() {
      if (second.camp().isEmpty()) {
        return first.camp().isEmpty() ? "" : first.inter() + " only";
      }
      return first.inter() + "-" + second.inter();
    }
  }

  private record Setting(Optional<String> country, LocalDate day) {
    String inBrackets() {
      return country.map(code -> " (" + Countries.nameOf(code) + ")").orElse("");
    }
  }

  Pair name(Event event, AcledSubEvent subEvent, Optional<String> country, LocalDate day) {
    Setting setting = new Setting(country, day);
    return switch (subEvent.eventType()) {
      case "Protests" -> demonstration(event, subEvent, Camp.PROTESTERS, setting);
      case "Riots" -> demonstration(event, subEvent, Camp.RIOTERS, setting);
      case "Violence against civilians" ->
          new Pair(
              armed(event.actors(), setting),
              crowd(Camp.CIVILIANS, event.recipients(), setting),
              true);
      case "Battles" ->
          new Pair(armed(event.actors(), setting), armed(event.recipients(), setting), false);
      case "Explosions/Remote violence" -> {
        boolean civilians = isCivil(event.recipients(), setting);
        yield new Pair(
            armed(event.actors(), setting),
            civilians
                ? crowd(Camp.CIVILIANS, event.recipients(), setting)
                : side(event.recipients(), setting),
            civilians);
      }
      default -> new Pair(side(event.actors(), setting), side(event.recipients(), setting), false);
    };
  }

  /** The crowd may stand on either side: it marches, or force is used against it. */
  private Pair demonstration(Event event, AcledSubEvent subEvent, Camp camp, Setting setting) {
    boolean targeted = subEvent == AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
    boolean crowdSuffers =
        targeted
            || (subEvent == AcledSubEvent.PROTEST_WITH_INTERVENTION
                && event.actors().stream()
                    .anyMatch(party -> Camp.of(party, setting.country()).isArmed()));
    if (crowdSuffers) {
      return new Pair(
          event.actors().isEmpty() ? Side.NOBODY : side(event.actors(), setting),
          crowd(camp, event.recipients(), setting),
          targeted);
    }
    return new Pair(
        crowd(camp, event.actors(), setting), side(armedAmong(event, setting), setting), false);
  }

  /** Whom a crowd addresses is no party to a demonstration; who stands in its way is. */
  private static List<Party> armedAmong(Event event, Setting setting) {
    return event.recipients().stream()
        .filter(party -> Camp.isForce(party) && Camp.of(party, setting.country()).isArmed())
        .toList();
  }

  private static boolean isCivil(List<Party> parties, Setting setting) {
    return !parties.isEmpty()
        && parties.stream().noneMatch(party -> Camp.of(party, setting.country()).isArmed());
  }

  private static Side crowd(Camp camp, List<Party> named, Setting setting) {
    return new Side(
        camp.label() + setting.inBrackets(), associates(named, setting), Optional.of(camp));
  }

  private Side armed(List<Party> parties, Setting setting) {
    return parties.isEmpty()
        ? new Side(
            "Unidentified Armed Group" + setting.inBrackets(),
            "",
            Optional.of(Camp.POLITICAL_MILITIA))
        : side(parties, setting);
  }

  /** The first party that bears arms or office leads; the others are its associates. */
  private Side side(List<Party> parties, Setting setting) {
    if (parties.isEmpty()) {
      return Side.NOBODY;
    }
    Party lead =
        parties.stream()
            .filter(party -> Camp.of(party, setting.country()).isArmed())
            .findFirst()
            .orElse(parties.get(0));
    Camp camp = Camp.of(lead, setting.country());
    if (camp == Camp.CIVILIANS) {
      return crowd(camp, parties, setting);
    }
    String name = nameOf(lead, setting);
    List<Party> others = new ArrayList<>(parties);
    others.removeIf(party -> nameOf(party, setting).equals(name));
    String associates = associates(others, setting);
    // The generic name hides whom the text names (a unit, a minister): that one is an associate.
    if (!name.equals(lead.name()) && lead.id().isPresent()) {
      associates =
          associates.isEmpty() ? clean(lead.name()) : clean(lead.name()) + "; " + associates;
    }
    return new Side(name, associates, Optional.of(camp));
  }

  private String nameOf(Party party, Setting setting) {
    Optional<String> country = party.country().or(setting::country);
    Optional<String> branch =
        switch (party.sector().orElse("")) {
          case "COP" -> Optional.of("Police Forces of ");
          case "MIL" -> Optional.of("Military Forces of ");
          case "GOV", "JUD", "LEG", "SPY" -> Optional.of("Government of ");
          default -> Optional.empty();
        };
    if (branch.isEmpty() || country.isEmpty()) {
      return clean(party.name());
    }
    return branch.get()
        + Countries.nameOf(country.get())
        + regimes.years(country.get(), setting.day());
  }

  /** Known actors by name, others by their group; "a crowd" is no associate of anybody. */
  private static String associates(List<Party> parties, Setting setting) {
    return parties.stream()
        .flatMap(
            party ->
                party.id().isPresent()
                    ? Stream.of(clean(party.name()))
                    : party.sector().map(GROUPS::get).map(g -> g + setting.inBrackets()).stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** A name must not hold the separator of names, nor a line's end from the text. */
  private static String clean(String name) {
    return name.replace(';', ',').replaceAll("\\s+", " ").strip();
  }
}
