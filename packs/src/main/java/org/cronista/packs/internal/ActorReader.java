package org.cronista.packs.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cronista.model.Actor;
import org.cronista.model.PartialDate;
import org.cronista.packs.KnownActor;
import org.cronista.packs.PackLocation;

/** Reads the entries of actor files. */
final class ActorReader {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

  private final Identifiers identifiers = new Identifiers();
  private final Map<YamlValue, String> bodies = new LinkedHashMap<>();

  KnownActor read(YamlMap entry) {
    entry.allow(
        "id",
        "name",
        "aliases",
        "kind",
        "country",
        "sector",
        "founded",
        "dissolved",
        "roles",
        "note");
    PackLocation location = entry.location();
    String id = identifiers.add(entry.get("id"));
    Optional<PartialDate> founded = entry.findDate("founded");
    Optional<PartialDate> dissolved = entry.findDate("dissolved");
    checkOrder(founded, dissolved, entry, "dissolved");
    List<String> aliases = entry.texts("aliases").stream().distinct().sorted().toList();
    Actor actor =
        new Actor(
            id,
            entry.get("name").text(),
            aliases,
            entry.get("kind").choose(Vocabulary.ACTOR_KINDS),
            findCountry(entry),
            entry.find("sector").map(sector -> sector.choose(Vocabulary.SECTORS)),
            entry.items("roles").stream().map(role -> role(role.map())).toList(),
            0);
    return new KnownActor(actor, founded, dissolved, location);
  }

  private Actor.Role role(YamlMap entry) {
    entry.allow("role", "of", "from", "to", "note");
    Optional<PartialDate> from = entry.findDate("from");
    Optional<PartialDate> to = entry.findDate("to");
    checkOrder(from, to, entry, "to");
    entry.find("of").ifPresent(of -> bodies.put(of, of.text()));
    return new Actor.Role(entry.get("role").text(), entry.findText("of"), from, to, List.of());
  }

  /** When all actors are read: every body that a role is held in must be one. */
  void checkBodies(Mistakes mistakes) {
    bodies.forEach(
        (value, id) ->
            mistakes.collect(
                () -> {
                  if (!identifiers.contains(id)) {
                    throw value.mistake(
                        "no actor has the id \"" + id + "\"; correct it or add the actor");
                  }
                }));
  }

  private static void checkOrder(
      Optional<PartialDate> start, Optional<PartialDate> end, YamlMap entry, String endKey) {
    if (start.isPresent() && end.isPresent() && end.get().last().isBefore(start.get().first())) {
      throw entry
          .get(endKey)
          .mistake("ends (%s) before it begins (%s)".formatted(end.get(), start.get()));
    }
  }

  /** The country an entry names. */
  static Optional<String> findCountry(YamlMap entry) {
    Optional<YamlValue> country = entry.find("country");
    country
        .filter(value -> !COUNTRY.matcher(value.text()).matches())
        .ifPresent(
            value -> {
              throw value.mistake(
                  "bad country \"" + value.text() + "\"; write ISO 3166 alpha-3, such as BOL");
            });
    return country.map(YamlValue::text);
  }
}
