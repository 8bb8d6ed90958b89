package org.cronista.coder.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Sentence;
import org.cronista.packs.Cues;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.KnownActor;
import org.cronista.packs.Packs;

/**
 * Finds place names in a document and resolves them.
 *
 * <p>A name is taken when the name recogniser calls it a location, when the gazetteer knows it and
 * it stands where places stand, or when its own words say what it is. Which of several places of
 * that name is meant is decided for the whole document, see {@link PlaceResolver}.
 */
public final class PlaceFinder {

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final NameReader reader;
  private final PlaceResolver resolver;

  /**
   * Uses the gazetteer and actors of the packs.
   *
   * @param cues the words of the language
   */
  public PlaceFinder(Packs packs, Cues cues) {
    this.gazetteer = packs.gazetteer();
    this.words = PlaceWords.of(cues);
    Set<String> persons = new HashSet<>();
    for (KnownActor actor : packs.actors()) {
      if ("person".equals(actor.actor().kind())) {
        for (String name : actor.allNames()) {
          persons.add(name.toLowerCase(Locale.ROOT));
          persons.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        }
      }
    }
    this.reader = new NameReader(gazetteer, words, Set.copyOf(persons));
    this.resolver = new PlaceResolver(words);
  }

  /**
   * The places of a document.
   *
   * @param sentences its sentences, in order
   * @param hints ISO 3166 codes the surroundings suggest, such as the country of the outlet;
   *     perhaps none
   * @return one list a sentence, in text order
   */
  public List<List<FoundPlace>> find(List<Sentence> sentences, List<String> hints) {
    NameUsage usage = NameUsage.of(sentences, gazetteer, words);
    List<List<NamedSpot>> spots = sentences.stream().map(s -> reader.read(s, usage)).toList();
    return resolver.resolve(sentences, spots, hints);
  }

  /** The country a document speaks of most, if any. */
  public static Optional<String> dominantCountry(List<List<FoundPlace>> found) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<FoundPlace> sentence : found) {
      for (FoundPlace place : sentence) {
        if (place.isNamed()) {
          place.place().country().ifPresent(c -> counts.merge(c, 1, Integer::sum));
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
