package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
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

  /**
   * A month: texts farther apart than that can each be right of its own day, since an office can
   * have changed hands between them; the news of one affair comes closer together.
   */
  private static final int IN_TURN_DAYS = 31;

  private static final String PARTY = "PTY";

  private final Map<String, Actor> known;

  RoleComparison(Map<String, Actor> known) {
    this.known = Map.copyOf(known);
  }

  /**
   * The disagreements, in a fixed order.
   *
   * @param roles the roles told, and who is told to have followed whom
   * @param facts disagreements found already: a person whose parties part there is left out
   */
  List<Disagreement> compare(List<StatedRole> roles, List<Disagreement> facts) {
    List<StatedRole> held =
        roles.stream().filter(role -> !role.former() && role.kind() != Kind.SUCCESSOR).toList();
    Succession succession = new Succession(roles);
    List<Disagreement> found = new ArrayList<>();
    group(held, RoleComparison::officeIn)
        .forEach((key, group) -> titles(group).ifPresent(found::add));
    group(held, RoleComparison::office)
        .forEach((key, group) -> holders(group, succession).ifPresent(found::add));
    group(held, this::belonging)
        .forEach((key, group) -> parties(group, facts).ifPresent(found::add));
    return List.copyOf(found);
  }

  private static Optional<Disagreement> titles(List<StatedRole> group) {
    return differ(
            group,
            new Value(role -> Office.of(role).seat(), StatedRole::role),
            (one, other) -> !Office.of(one).mayBe(Office.of(other)))
        .map(
            sides ->
                new Finding(
                        "role",
                        Relation.CONTRADICTION,
                        sides.sides(),
                        "the titles are not the same")
                    .toModel(Optional.empty(), topic(group)));
  }

  private static Optional<Disagreement> holders(List<StatedRole> group, Succession succession) {
    return differ(
            group,
            new Value(StatedRole::holder, StatedRole::name),
            (one, other) -> !isSamePerson(one, other) && !succession.joins(one, other))
        .map(
            sides ->
                new Finding(
                        "holder",
                        sides.inTurn() ? Relation.COMPATIBLE : Relation.CONTRADICTION,
                        sides.sides(),
                        sides.inTurn()
                            ? "they are told weeks apart: one may have followed the other"
                            : "one office has one holder at a time")
                    .toModel(Optional.empty(), seat(group)));
  }

  private static Optional<Disagreement> parties(List<StatedRole> group, List<Disagreement> facts) {
    String topic = group.get(0).name() + ", party";
    boolean told =
        facts.stream()
            .anyMatch(fact -> fact.attribute().equals("party") && fact.topic().startsWith(topic));
    return told
        ? Optional.empty()
        : differ(
                group,
                new Value(
                    role -> role.of().map(StatedRole.Body::id).orElse(""), RoleComparison::body),
                (one, other) -> true)
            .map(
                sides ->
                    new Finding(
                            "party",
                            Relation.COMPATIBLE,
                            sides.sides(),
                            "they name different parties; one may stand for the other as its ally")
                        .toModel(Optional.empty(), topic));
  }

  /** A name and a longer form of it. */
  private static boolean isSamePerson(StatedRole one, StatedRole other) {
    Set<String> mine = Set.copyOf(Words.tokens(one.name()));
    Set<String> theirs = Set.copyOf(Words.tokens(other.name()));
    return mine.containsAll(theirs) || theirs.containsAll(mine);
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
    boolean single = role.kind() == Kind.OFFICE && !Office.of(role).isOneOfMany();
    return single
        ? role.of().map(body -> Office.of(role).seat() + "|" + body.id())
        : Optional.empty();
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

  /**
   * What is compared: a key under which wordings meet, and the words to show for it.
   *
   * @param key the same for wordings of one value
   * @param label the words
   */
  private record Value(Function<StatedRole, String> key, Function<StatedRole, String> label) {}

  /**
   * Sides that part.
   *
   * @param sides one for each value
   * @param inTurn whether all that is told of one value is told weeks before or after the others
   */
  private record Sides(List<Side> sides, boolean inTurn) {}

  /** Different values told for about the same time; those told only of other times are left out. */
  private static Optional<Sides> differ(
      List<StatedRole> group, Value value, BiPredicate<StatedRole, StatedRole> part) {
    BiPredicate<StatedRole, StatedRole> rivals =
        (one, other) ->
            !value.key().apply(one).equals(value.key().apply(other))
                && isSameTime(one, other)
                && part.test(one, other);
    Map<String, List<StatedRole>> values = new LinkedHashMap<>();
    group.stream()
        .sorted(Comparator.comparing(StatedRole::words, Utterance.IN_ORDER))
        .filter(role -> group.stream().anyMatch(other -> rivals.test(role, other)))
        .forEach(
            role ->
                values.computeIfAbsent(value.key().apply(role), k -> new ArrayList<>()).add(role));
    if (values.size() < 2) {
      return Optional.empty();
    }
    List<Side> sides =
        values.values().stream()
            .map(
                same ->
                    Side.ofWords(
                        value.label().apply(same.get(0)),
                        same.stream().map(StatedRole::words).toList()))
            .toList();
    boolean inTurn =
        group.stream()
            .noneMatch(
                one ->
                    group.stream()
                        .anyMatch(
                            other -> rivals.test(one, other) && gap(one, other) <= IN_TURN_DAYS));
    return Optional.of(new Sides(sides, inTurn));
  }

  private static boolean isSameTime(StatedRole one, StatedRole other) {
    if (one.on().isEmpty() || other.on().isEmpty()) {
      return one.words().quote().document().equals(other.words().quote().document());
    }
    return gap(one, other) <= SAME_TIME_DAYS;
  }

  /** Days between the days for which two roles are told; 0 when one has none, or they meet. */
  private static long gap(StatedRole one, StatedRole other) {
    if (one.on().isEmpty() || other.on().isEmpty()) {
      return 0;
    }
    PartialDate mine = one.on().get();
    PartialDate theirs = other.on().get();
    return Math.max(
        0,
        mine.first().isAfter(theirs.last())
            ? mine.first().toEpochDay() - theirs.last().toEpochDay()
            : theirs.first().toEpochDay() - mine.last().toEpochDay());
  }
}
