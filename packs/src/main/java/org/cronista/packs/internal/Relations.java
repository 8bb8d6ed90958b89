package org.cronista.packs.internal;

import java.util.List;
import java.util.Set;

/**
 * The relations of a language: the grammatical ones and its prepositions.
 *
 * @param prepositions none when the language has not listed them: then any words may be one
 */
record Relations(Set<String> prepositions) {

  private static final List<String> GRAMMATICAL =
      List.of(
          "subject",
          "object",
          "indirect",
          "by",
          "possessive",
          "owner",
          "compound",
          "adjective",
          "hands",
          "custody");
  private static final List<String> SPOTS =
      List.of("actor", "recipient", "words", "modifier", "clause", "infinitive");

  /** Reads a relation that may fill a role. */
  String relation(YamlValue value) {
    String relation = value.lemma();
    if (!isRelation(relation)) {
      throw value.mistake(
          "unknown relation %s; one of %s, or a preposition"
              .formatted(relation, String.join(", ", GRAMMATICAL)));
    }
    return relation;
  }

  /** Reads where a condition looks. */
  String spot(YamlValue value) {
    String spot = value.lemma();
    if (!SPOTS.contains(spot) && !isRelation(spot)) {
      throw value.mistake(
          "unknown place to look %s; one of %s, %s, or a preposition"
              .formatted(spot, String.join(", ", SPOTS), String.join(", ", GRAMMATICAL)));
    }
    return spot;
  }

  private boolean isRelation(String word) {
    return GRAMMATICAL.contains(word)
        || (prepositions.isEmpty() ? !SPOTS.contains(word) : prepositions.contains(word));
  }
}
