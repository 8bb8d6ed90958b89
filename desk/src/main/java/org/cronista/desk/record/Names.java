package org.cronista.desk.record;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cronista.archive.People;
import org.cronista.archive.Person;

/**
 * The names of the people who work at the desk, which never change, so that the archive is asked
 * once for each. Safe for concurrent use.
 */
public final class Names {

  private final People people;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Names(People people) {
    this.people = people;
    people.list().forEach(person -> known.put(person.id(), person.name()));
  }

  /** The name of the person with this identifier. */
  public Optional<String> find(String id) {
    Optional<String> name = Optional.ofNullable(known.get(id));
    if (name.isPresent()) {
      return name;
    }
    Optional<String> asked = people.find(id).map(Person::name);
    asked.ifPresent(found -> known.put(id, found));
    return asked;
  }

  /** The name; the identifier where there is none. */
  public String of(String id) {
    return find(id).orElse(id);
  }
}
