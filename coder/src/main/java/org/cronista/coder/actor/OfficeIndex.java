package org.cronista.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Actor;
import org.cronista.model.PartialDate;
import org.cronista.packs.KnownActor;

/**
 * Who held which office when, as the packs have it. Immutable; safe for concurrent use.
 *
 * <p>An office is a role in a body; that of a state's government is known by its country too.
 */
final class OfficeIndex {

  /** Bodies that a country's offices belong to. */
  private static final String STATE = "state";

  private final Map<String, List<Tenure>> byRole = new HashMap<>();

  OfficeIndex(List<KnownActor> actors) {
    Map<String, KnownActor> byId = new HashMap<>();
    actors.forEach(a -> byId.put(a.actor().id(), a));
    for (KnownActor actor : actors) {
      for (Actor.Role role : actor.actor().roles()) {
        Optional<KnownActor> body = role.of().map(byId::get);
        byRole
            .computeIfAbsent(ActorIndex.key(role.role()), k -> new ArrayList<>())
            .add(
                new Tenure(
                    actor,
                    body.filter(b -> b.actor().kind().equals(STATE))
                        .flatMap(b -> b.actor().country()),
                    role.of(),
                    role.from(),
                    role.to()));
      }
    }
  }

  /**
   * One person's time in an office.
   *
   * @param country the country whose government it is an office of
   * @param body the body's identifier
   */
  record Tenure(
      KnownActor holder,
      Optional<String> country,
      Optional<String> body,
      Optional<PartialDate> from,
      Optional<PartialDate> to) {

    /** Whether the office was held on all days of a period, whatever is open in its own dates. */
    boolean covers(LocalDate first, LocalDate last) {
      boolean begun = from.map(PartialDate::last).filter(d -> !d.isAfter(first)).isPresent();
      boolean lasting = to.map(PartialDate::first).map(d -> !d.isBefore(last)).orElse(true);
      return begun && lasting;
    }

    /** Whether the office may have been held on some day of a period. */
    boolean touches(LocalDate first, LocalDate last) {
      boolean begun = from.map(PartialDate::first).map(d -> !d.isAfter(last)).orElse(true);
      boolean lasting = to.map(PartialDate::last).map(d -> !d.isBefore(first)).orElse(true);
      return begun && lasting;
    }
  }

  /** Whether these words name an office of somebody. */
  boolean isRole(String words) {
    return byRole.containsKey(ActorIndex.key(words));
  }

  /** Those who ever held a country's office of that name. */
  List<Tenure> ofCountry(String role, String country) {
    return byRole.getOrDefault(ActorIndex.key(role), List.of()).stream()
        .filter(t -> t.country().filter(country::equals).isPresent())
        .toList();
  }

  /** Those who ever held an office of that name in a body. */
  List<Tenure> ofBody(String role, String body) {
    return byRole.getOrDefault(ActorIndex.key(role), List.of()).stream()
        .filter(t -> t.body().filter(body::equals).isPresent())
        .toList();
  }

  /**
   * The one who held the office throughout a period, if nobody else may have held it on any of its
   * days.
   */
  static Optional<KnownActor> holder(List<Tenure> tenures, LocalDate first, LocalDate last) {
    List<KnownActor> possible =
        tenures.stream()
            .filter(t -> t.touches(first, last))
            .map(Tenure::holder)
            .distinct()
            .toList();
    boolean sure = tenures.stream().anyMatch(t -> t.covers(first, last));
    return possible.size() == 1 && sure ? Optional.of(possible.get(0)) : Optional.empty();
  }
}
