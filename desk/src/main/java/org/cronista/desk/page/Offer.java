package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What the form of a claim offers.
 *
 * @param types types and their modes
 * @param subEvents ACLED's
 * @param modalities how it can be told
 * @param precisions of dates
 * @param measures what can be counted
 * @param qualifiers how a number can be bounded
 * @param placePrecisions UCDP's scale
 * @param actors names of known actors, most mentioned first
 */
public record Offer(
    List<Option> types,
    List<Option> subEvents,
    List<Option> modalities,
    List<Option> precisions,
    List<Option> measures,
    List<Option> qualifiers,
    List<Option> placePrecisions,
    List<String> actors) {

  /** Copies the lists. */
  public Offer {
    types = List.copyOf(types);
    subEvents = List.copyOf(subEvents);
    modalities = List.copyOf(modalities);
    precisions = List.copyOf(precisions);
    measures = List.copyOf(measures);
    qualifiers = List.copyOf(qualifiers);
    placePrecisions = List.copyOf(placePrecisions);
    actors = List.copyOf(actors);
  }

  /** The measures, and the claim's own when it counts something that has no word. */
  public List<Option> measuresWith(String key) {
    if (measures.stream().anyMatch(one -> one.value().equals(key))) {
      return measures;
    }
    List<Option> all = new ArrayList<>(measures);
    all.add(new Option(key, key.replaceFirst("^other:", "")));
    return all;
  }
}
