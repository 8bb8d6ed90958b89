package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.PartialDate;
import org.cronista.reconciler.internal.StatedRole.Kind;

/**
 * Where texts give one person different offices in one body, one office of a body to different
 * persons, or a person to different parties, at about the same time.
 */
final class RoleComparison {

  /** Roles told for days farther apart can both have been true in turn. */
  private static final int SAME_TIME_DAYS = 366;

  private static final String PARTY = "PTY";

  private final Map<String, Actor> known;

  RoleComparison(Map<String, Actor> known) {
    this.known = Map.copyOf(known);
  }

  /** The disagreements, in a fixed order. */
  List<Disagreement> compare(List<StatedRole> roles) {
    List<StatedRole> held = roles.stream().filter(role -> !role.former()).toList();
    List<Disagreement> found = new ArrayList<>();
    group(held, RoleComparison::officeIn)
        .forEach(
            (key, group) ->
                differ(group, StatedRole::role, "role", "the titles are not the same")
                    .ifPresent(f -> found.add(f.toModel(Optional.empty(), topic(group)))));
    group(held, RoleComparison::office)
        .forEach(
            (key, group) ->
                differ(group, StatedRole::name, "holder", "one office has one holder at a time")
                    .ifPresent(f -> found.add(f.toModel(Optional.empty(), seat(group)))));
    group(held, this::belonging)
        .forEach(
            (key, group) ->
                differ(
                        group,
                        role -> role.of().map(StatedRole.Body::name).orElse(""),
                        "party",
                        "they name different parties; one may stand for the other as its ally")
                    .ifPresent(
                        f ->
                            found.add(
                                f.toModel(Optional.empty(), group.get(0).name() + ", party"))));
    return List.copyOf(found);
  }

  private static Map<String, List<StatedRole>> group(
      List<StatedRole> roles, Function<StatedRole, Optional<String>> key) {
    Map<String, List<StatedRole>> groups = new TreeMap<>();
    for (StatedRole role : roles) {
      key.apply(role)
          .ifPresent(name -> groups.computeIfAbsent(name, k -> new ArrayList<>()).add(role));
    }
    return groups;
  }

  /** One person's offices in one body. */
  private static Optional<String> officeIn(StatedRole role) {
    return role.kind() == Kind.OFFICE
        ? role.of().map(body -> role.holder() + "|" + body.id())
        : Optional.empty();
  }

  /** One office of one body. */
  private static Optional<String> office(StatedRole role) {
    boolean single = role.kind() == Kind.OFFICE && !role.role().equals("minister");
    return single ? role.of().map(body -> role.role() + "|" + body.id()) : Optional.empty();
  }

  /** Somebody's party. */
  private Optional<String> belonging(StatedRole role) {
    boolean party =
        role.person()
            && role.kind() != Kind.KIN
            && role.of()
                .flatMap(body -> Optional.ofNullable(known.get(body.id())))
                .flatMap(Actor::sector)
                .filter(PARTY::equals)
                .isPresent();
    return party ? Optional.of(role.holder()) : Optional.empty();
  }

  private static String topic(List<StatedRole> group) {
    return group.get(0).name() + ", office in " + body(group.get(0));
  }

  private static String seat(List<StatedRole> group) {
    return group.get(0).role() + " of " + body(group.get(0));
  }

  private static String body(StatedRole role) {
    return role.of().map(StatedRole.Body::name).orElse("");
  }

  /** Different values told for about the same time; those told only of other times are left out. */
  private static Optional<Finding> differ(
      List<StatedRole> group, Function<StatedRole, String> value, String attribute, String reason) {
    Map<String, List<StatedRole>> values = new LinkedHashMap<>();
    group.stream()
        .sorted(Comparator.comparing(StatedRole::words, Utterance.IN_ORDER))
        .filter(
            role ->
                group.stream()
                    .anyMatch(
                        other ->
                            !value.apply(other).equals(value.apply(role))
                                && isSameTime(role, other)))
        .forEach(
            role -> values.computeIfAbsent(value.apply(role), k -> new ArrayList<>()).add(role));
    if (values.size() < 2) {
      return Optional.empty();
    }
    List<Side> sides =
        values.entrySet().stream()
            .map(
                entry ->
                    Side.ofWords(
                        entry.getKey(),
                        entry.getValue().stream()
                            .map(StatedRole::words)
                            .collect(Collectors.toList())))
            .toList();
    Relation relation = attribute.equals("party") ? Relation.COMPATIBLE : Relation.CONTRADICTION;
    return Optional.of(new Finding(attribute, relation, sides, reason));
  }

  private static boolean isSameTime(StatedRole one, StatedRole other) {
    if (one.on().isEmpty() || other.on().isEmpty()) {
      return one.words().quote().document().equals(other.words().quote().document());
    }
    PartialDate mine = one.on().get();
    PartialDate theirs = other.on().get();
    long gap =
        mine.first().isAfter(theirs.last())
            ? mine.first().toEpochDay() - theirs.last().toEpochDay()
            : theirs.first().toEpochDay() - mine.last().toEpochDay();
    return gap <= SAME_TIME_DAYS;
  }
}
