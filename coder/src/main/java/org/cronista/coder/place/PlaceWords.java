package org.cronista.coder.place;

import java.util.Set;
import org.cronista.packs.Cues;

/**
 * The words a language speaks of places with, from its pack's {@code cues/places.yaml}, which says
 * what each list is for. All lower case.
 */
record PlaceWords(
    Set<String> divisions,
    Set<String> districts,
    Set<String> settlements,
    Set<String> features,
    Set<String> buildings,
    Set<String> openers,
    Set<String> directions,
    Set<String> nearness,
    Set<String> nearnessBehind,
    Set<String> locatives,
    Set<String> strictLocatives,
    Set<String> datelineMarks,
    Set<String> civic,
    Set<String> particles,
    Set<String> occasions) {

  static PlaceWords of(Cues cues) {
    return new PlaceWords(
        list(cues, "division-nouns"),
        list(cues, "district-nouns"),
        list(cues, "settlement-nouns"),
        list(cues, "feature-nouns"),
        list(cues, "building-nouns"),
        list(cues, "feature-openers"),
        list(cues, "directions"),
        list(cues, "nearness"),
        list(cues, "nearness-behind"),
        list(cues, "locatives"),
        list(cues, "strict-locatives"),
        list(cues, "dateline-marks"),
        list(cues, "civic-nouns"),
        list(cues, "name-particles"),
        list(cues, "occasion-nouns"));
  }

  private static Set<String> list(Cues cues, String name) {
    return cues.lists().getOrDefault(name, Set.of());
  }
}
