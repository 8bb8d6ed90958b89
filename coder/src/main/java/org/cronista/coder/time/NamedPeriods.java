package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.model.DatePrecision;
import org.cronista.model.Episode;
import org.cronista.model.PartialDate;
import org.cronista.model.TimeExpression;

/**
 * Happenings that everybody knows by name, read as periods of time: whoever died "in the Gas War"
 * died in the autumn of 2003, whenever that is told. Names of several happenings tell nothing.
 */
final class NamedPeriods {

  /** Prepositions by which something happens in a period. */
  private static final Set<String> WITHIN =
      Set.of("in", "during", "of", "from", "amid", "throughout");

  private static final int FEWEST_WORDS = 2;

  /** Years; a longer happening dates nothing in it. */
  private static final int LONGEST_YEARS = 3;

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /** A name's words, lower case, and the happening that alone bears it. */
  private record Name(List<String> words, Episode episode) {}

  NamedPeriods(List<Episode> episodes) {
    Map<String, Set<String>> bearers = new HashMap<>();
    for (Episode episode : episodes) {
      for (String name : names(episode)) {
        bearers
            .computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new HashSet<>())
            .add(episode.id());
      }
    }
    for (Episode episode : episodes) {
      for (String name : names(episode)) {
        String plain = name.toLowerCase(Locale.ROOT);
        List<String> words = List.of(plain.split("[\\s\\-–]+"));
        boolean own = bearers.getOrDefault(plain, Set.of()).size() == 1;
        if (own && words.size() >= FEWEST_WORDS && isShort(episode)) {
          byFirstWord
              .computeIfAbsent(words.get(0), w -> new ArrayList<>())
              .add(new Name(words, episode));
        }
      }
    }
  }

  private static List<String> names(Episode episode) {
    List<String> names = new ArrayList<>(episode.aliases());
    names.add(episode.name());
    return names;
  }

  private static boolean isShort(Episode episode) {
    return episode
        .end()
        .filter(end -> end.year() - episode.start().year() < LONGEST_YEARS)
        .isPresent();
  }

  /** The periods named in a sentence, in order; none that begins after the text was written. */
  List<FoundTime> find(TimeText text, Optional<PartialDate> said) {
    List<FoundTime> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      for (Name name : byFirstWord.getOrDefault(text.lower(i), List.of())) {
        int last = end(text, i, name.words());
        boolean known =
            said.map(date -> !name.episode().start().first().isAfter(date.last())).orElse(true);
        if (last > i && known && isCapitalised(text, i, last)) {
          found.add(period(text.sentence(), i, last, name.episode()));
        }
      }
    }
    return found;
  }

  private static boolean isCapitalised(TimeText text, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Character.isUpperCase(text.sentence().token(i).form().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The last token of the name that begins at a token; -1 when another word stands there. */
  private static int end(TimeText text, int first, List<String> words) {
    int at = first;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && text.isHyphen(at)) {
        at++;
      }
      if (at >= text.size() || !text.lower(at).equals(words.get(i))) {
        return -1;
      }
      at++;
    }
    return at - 1;
  }

  private static FoundTime period(Sentence sentence, int first, int last, Episode episode) {
    PartialDate end = episode.end().orElse(episode.start());
    boolean day = episode.start().first().equals(end.last());
    return new FoundTime(
        first,
        last,
        new TimeExpression(
            sentence.mention(first, last), TimeExpression.Type.DATE, episode.start().toString()),
        Optional.of(episode.start().first()),
        Optional.of(end.last()),
        day ? DatePrecision.DAY : DatePrecision.RANGE,
        true,
        "dates of a happening known by name: " + episode.name());
  }

  /** The named period in which a token's event is said to have happened. */
  static Optional<FoundTime> of(Sentence sentence, int trigger, List<FoundTime> named) {
    if (!sentence.isParsed()) {
      return Optional.empty();
    }
    for (FoundTime time : named) {
      int preposition = preposition(sentence, time);
      if (preposition >= 0) {
        int governor = sentence.token(preposition).head();
        boolean own = governor == trigger;
        boolean object =
            governor >= 0
                && sentence.token(governor).isVerb()
                && sentence.token(trigger).head() == governor
                && sentence.token(trigger).isNoun();
        boolean ofObject =
            governor >= 0
                && sentence.token(governor).head() == trigger
                && sentence.token(governor).relation() == Relation.OBJECT;
        if (own || object || ofObject) {
          return Optional.of(time);
        }
      }
    }
    return Optional.empty();
  }

  /** The preposition whose object the name is; -1 when it is none's. */
  private static int preposition(Sentence sentence, FoundTime time) {
    for (int i = time.lastToken(); i >= time.firstToken(); i--) {
      int head = sentence.token(i).head();
      if (head >= 0
          && !time.covers(head)
          && WITHIN.contains(sentence.token(head).lemma())
          && sentence.token(head).tag().equals("IN")) {
        return head;
      }
    }
    return -1;
  }
}
