package org.cronista.packs.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cronista.model.Episode;
import org.cronista.packs.Country;
import org.cronista.packs.Cues;
import org.cronista.packs.Frame;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.KnownActor;
import org.cronista.packs.KnownSource;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.Packs;

/** What was loaded. */
record LoadedPacks(
    Map<String, List<Frame>> framesByLanguage,
    Map<String, Cues> cuesByLanguage,
    List<Country> countries,
    List<KnownActor> actors,
    List<Episode> episodes,
    List<KnownSource> sources,
    Gazetteer gazetteer,
    Map<String, String> labelDescriptions,
    Map<String, LearnedModel> learnedByLanguage,
    Supplier<String> hash)
    implements Packs {

  /** Copies the collections. */
  LoadedPacks {
    framesByLanguage = Map.copyOf(framesByLanguage);
    cuesByLanguage = Map.copyOf(cuesByLanguage);
    countries = List.copyOf(countries);
    actors = List.copyOf(actors);
    episodes = List.copyOf(episodes);
    sources = List.copyOf(sources);
    labelDescriptions = Collections.unmodifiableMap(new LinkedHashMap<>(labelDescriptions));
    learnedByLanguage = Map.copyOf(learnedByLanguage);
  }

  @Override
  public List<Frame> frames(String language) {
    return Optional.ofNullable(framesByLanguage.get(language)).orElse(List.of());
  }

  @Override
  public Cues cues(String language) {
    return Optional.ofNullable(cuesByLanguage.get(language))
        .orElseThrow(() -> new IllegalArgumentException("No pack has cues for: " + language));
  }

  @Override
  public Optional<LearnedModel> findLearned(String language) {
    return Optional.ofNullable(learnedByLanguage.get(language));
  }

  @Override
  public String contentHash() {
    return hash.get();
  }

  @Override
  public boolean canCode(String language) {
    return cuesByLanguage.containsKey(language) && !frames(language).isEmpty();
  }
}
