package org.cronista.reconciler.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.model.Episode;

/** What larger happenings are about, as {@code episode-themes.tsv} reads it from their names. */
final class EpisodeThemes {

  private final Map<String, Set<Family>> kindsByWord = new HashMap<>();

  EpisodeThemes() {
    WordTable.load("episode-themes.tsv")
        .forEach(
            columns -> {
              Set<Family> kinds = EnumSet.noneOf(Family.class);
              for (String kind : columns.get(1).split(" ")) {
                kinds.add(Family.valueOf(kind));
              }
              Arrays.stream(columns.get(0).split(" ")).forEach(w -> kindsByWord.put(w, kinds));
            });
  }

  /** Kinds of deed that the episode is made of. */
  Set<Family> kinds(Episode episode) {
    Set<Family> kinds = EnumSet.noneOf(Family.class);
    for (String word : words(episode)) {
      kinds.addAll(kindsByWord.getOrDefault(word, Set.of()));
    }
    return kinds;
  }

  /** The words of its names that say no theme: whom or what it is about. */
  Set<String> ownWords(Episode episode) {
    Set<String> own = new TreeSet<>();
    for (String word : words(episode)) {
      if (!kindsByWord.containsKey(word)) {
        own.addAll(Words.contentWords(word));
      }
    }
    return own;
  }

  private static Set<String> words(Episode episode) {
    Set<String> words = new TreeSet<>(Words.tokens(episode.name()));
    episode.aliases().forEach(alias -> words.addAll(Words.tokens(alias)));
    return words;
  }
}
