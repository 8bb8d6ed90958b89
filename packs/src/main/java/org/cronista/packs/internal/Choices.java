package org.cronista.packs.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed set of words and what they stand for.
 *
 * @param what for messages, for example "PLOVER type"
 * @param values in order of telling
 */
record Choices<T>(String what, Map<String, T> values) {

  static <T> Choices<T> of(String what, Collection<T> values, Function<T, String> word) {
    Map<String, T> byWord = new LinkedHashMap<>();
    values.forEach(value -> byWord.put(word.apply(value), value));
    return new Choices<>(what, byWord);
  }

  static Choices<String> ofWords(String what, Collection<String> words) {
    return of(what, words, word -> word);
  }

  static Choices<String> ofWords(String what, String... words) {
    return ofWords(what, List.of(words));
  }

  Optional<T> find(String word) {
    return Optional.ofNullable(values.get(word));
  }

  /** What to tell about a word that is not in the set. */
  String describeUnknown(String word) {
    return "unknown %s %s; one of %s".formatted(what, word, String.join(", ", values.keySet()));
  }
}
