package org.cronista.coder.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cronista.packs.KnownActor;

/** Known actors by name. Immutable; safe for concurrent use. */
final class ActorIndex {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_ACRONYM = 5;

  private final Map<String, List<KnownActor>> byName = new HashMap<>();
  private final Map<String, List<KnownActor>> personsBySurname = new HashMap<>();

  ActorIndex(List<KnownActor> actors) {
    for (KnownActor actor : actors) {
      for (String name : actor.allNames()) {
        List<KnownActor> same = byName.computeIfAbsent(key(name), k -> new ArrayList<>());
        if (!same.contains(actor)) {
          same.add(actor);
        }
      }
      if ("person".equals(actor.actor().kind())) {
        for (String surname : surnames(actor.actor().name())) {
          List<KnownActor> same = personsBySurname.computeIfAbsent(surname, k -> new ArrayList<>());
          if (!same.contains(actor)) {
            same.add(actor);
          }
        }
      }
    }
  }

  /** The actors of that name; acronyms are compared with their case. */
  List<KnownActor> named(String words) {
    return byName.getOrDefault(key(words), List.of());
  }

  /**
   * The persons whose name ends, or in Spanish usage goes on after the first name, with these
   * words.
   */
  List<KnownActor> persons(String surname) {
    return personsBySurname.getOrDefault(key(surname), List.of());
  }

  /** A name without case, accents and punctuation; a short all-capital name keeps its capitals. */
  static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    plain = NOT_WORD.matcher(plain).replaceAll(" ").strip();
    boolean acronym =
        plain.length() <= LONGEST_ACRONYM
            && !plain.isEmpty()
            && plain.equals(plain.toUpperCase(Locale.ROOT));
    return acronym ? plain : plain.toLowerCase(Locale.ROOT);
  }

  /**
   * "Gonzalo Sánchez de Lozada": "sanchez de lozada"; "Evo Morales Ayma": "morales", "morales
   * ayma".
   */
  private static List<String> surnames(String name) {
    String[] words = key(name).split(" ");
    List<String> found = new ArrayList<>();
    if (words.length < 2) {
      return found;
    }
    StringBuilder rest = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      rest.append(i > 1 ? " " : "").append(words[i]);
    }
    found.add(rest.toString());
    found.add(words[words.length - 1]);
    if (words.length >= 3
        && !words[1].equals("de")
        && !words[1].equals("da")
        && !words[1].equals("van")) {
      found.add(words[1]);
    }
    return found.stream().distinct().toList();
  }
}
