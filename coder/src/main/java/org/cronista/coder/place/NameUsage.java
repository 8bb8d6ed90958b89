package org.cronista.coder.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.Place;

/**
 * How a document uses names: as people's or, on the whole, as places'.
 *
 * @param people words that it uses as people's names more often than as places: "Mesa" in a text on
 *     President Mesa, whatever the recogniser makes of one sentence
 * @param places names that it uses as places often enough to take them for places wherever they
 *     stand alone: "miners occupied <i>La Paz</i>"
 */
record NameUsage(Set<String> people, Set<String> places) {

  /** Of the uses of a name, how many must be a place's for the others to be taken for it. */
  private static final double SHARE_AS_PLACE = 0.1;

  static NameUsage of(List<Sentence> sentences, Gazetteer gazetteer, PlaceWords words) {
    return new NameUsage(people(sentences, gazetteer), places(sentences, words));
  }

  private static Set<String> people(List<Sentence> sentences, Gazetteer gazetteer) {
    Map<String, Integer> balance = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        switch (token.nameTag()) {
          case "PERSON" -> balance.merge(token.form(), 1, Integer::sum);
          case "LOCATION" -> balance.merge(token.form(), -1, Integer::sum);
          default -> {}
        }
      }
    }
    Set<String> names = new HashSet<>();
    balance.forEach(
        (word, more) -> {
          if (more > 0 && gazetteer.listPlaces(word).stream().noneMatch(Place::isCountry)) {
            names.add(word);
          }
        });
    return names;
  }

  private static Set<String> places(List<Sentence> sentences, PlaceWords words) {
    Map<String, int[]> uses = new HashMap<>();
    for (Sentence sentence : sentences) {
      int at = 0;
      while (at < sentence.size()) {
        int last = nameRun(sentence, at);
        if (last >= at) {
          int[] use = uses.computeIfAbsent(sentence.words(at, last), k -> new int[2]);
          use[0]++;
          use[1] += isUsedAsPlace(sentence, at, words) ? 1 : 0;
        }
        at = Math.max(at, last) + 1;
      }
    }
    Set<String> names = new HashSet<>();
    uses.forEach(
        (name, use) -> {
          if (use[1] > 0 && use[1] >= use[0] * SHARE_AS_PLACE) {
            names.add(name);
          }
        });
    return names;
  }

  private static boolean isUsedAsPlace(Sentence sentence, int first, PlaceWords words) {
    boolean located =
        first > 0
            && words
                .strictLocatives()
                .contains(sentence.token(first - 1).form().toLowerCase(Locale.ROOT));
    return located || "LOCATION".equals(sentence.token(first).nameTag());
  }

  /** The last token of a run under one name tag, or {@code first - 1}. */
  static int nameRun(Sentence sentence, int first) {
    String tag = sentence.token(first).nameTag();
    int last = first - 1;
    while (sentence.token(first).isNamed()
        && last + 1 < sentence.size()
        && sentence.token(last + 1).nameTag().equals(tag)) {
      last++;
    }
    return last;
  }
}
