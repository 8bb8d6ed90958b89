package org.cronista.coder.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.cronista.packs.Cues;
import org.cronista.packs.Cues.Effect;
import org.cronista.packs.Cues.Force;

/** The cue words of one language, arranged for looking up a verb, noun or adjective in place. */
final class SpeechLexicon {

  /**
   * A cue found in a sentence.
   *
   * @param lemma the entry of the pack
   * @param head the word that heads it
   * @param last its last word
   * @param preposition a preposition that belongs to it ("call <i>for</i>")
   */
  record CueWord(
      String lemma, Kind kind, Force force, int head, int last, Optional<Integer> preposition) {}

  private record Entry(List<String> words, Kind kind, Force force) {
    String lemma() {
      return String.join(" ", words);
    }
  }

  private final Map<String, List<Entry>> verbs = new HashMap<>();
  private final Map<String, List<Entry>> nouns = new HashMap<>();
  private final Set<String> adjectives;
  private final Set<String> naming;
  private final Set<String> clauseOnly;
  private final Set<String> addressing;
  private final Set<String> complementPrepositions;
  private final List<List<String>> phrases;
  private final List<List<String>> adverbs;
  private final Set<String> roles;
  private final Set<String> lightVerbs;

  SpeechLexicon(Cues cues) {
    Map<String, Set<String>> lists = cues.lists();
    cues.reportingVerbs().forEach((lemma, force) -> add(verbs, lemma, Kind.REPORT, force));
    cues.reportingNouns().forEach((lemma, force) -> add(nouns, lemma, Kind.REPORT, force));
    list(lists, "attitude-verbs").forEach(l -> add(verbs, l, Kind.ATTITUDE, Force.ALLEGE));
    list(lists, "attitude-nouns").forEach(l -> add(nouns, l, Kind.ATTITUDE, Force.ALLEGE));
    adjectives = list(lists, "attitude-adjectives");
    naming = list(lists, "naming-verbs");
    naming.forEach(l -> add(verbs, l, Kind.REPORT, Force.ALLEGE));
    clauseOnly = list(lists, "clause-only-verbs");
    addressing = list(lists, "addressing-verbs");
    complementPrepositions = list(lists, "complement-prepositions");
    Set<String> audience = list(lists, "audience-phrases");
    phrases =
        cues.reportingPhrases().stream()
            .filter(p -> !audience.contains(p))
            .map(SpeechLexicon::words)
            .sorted(Comparator.comparingInt(w -> -w.size()))
            .toList();
    adverbs = cues.reportingAdverbs().stream().map(SpeechLexicon::words).toList();
    lightVerbs =
        cues.lightVerbs().entrySet().stream()
            .filter(e -> e.getValue() == Effect.HAPPENS || e.getValue() == Effect.BEGINS)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    roles = Set.copyOf(cues.roles().keySet());
  }

  private static Set<String> list(Map<String, Set<String>> lists, String name) {
    return Set.copyOf(lists.getOrDefault(name, Set.of()));
  }

  private static List<String> words(String phrase) {
    return Arrays.asList(phrase.split(" "));
  }

  private static void add(Map<String, List<Entry>> into, String lemma, Kind kind, Force force) {
    List<String> words = words(lemma);
    List<Entry> entries = into.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    if (entries.stream().noneMatch(e -> e.words().equals(words))) {
      entries.add(new Entry(words, kind, force));
      entries.sort(Comparator.comparingInt((Entry e) -> -e.words().size()));
    }
  }

  /** The cue a verb heads, most words first. */
  Optional<CueWord> verb(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (!token.isVerb()) {
      return Optional.empty();
    }
    for (Entry entry : verbs.getOrDefault(token.lemma(), List.of())) {
      Optional<CueWord> found = matchVerb(sentence, index, entry);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<CueWord> matchVerb(Sentence sentence, int verb, Entry entry) {
    int last = verb;
    Optional<Integer> preposition = Optional.empty();
    for (String word : entry.words().subList(1, entry.words().size())) {
      Optional<Token> next = nextWord(sentence, verb, last, word);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      last = next.get().index();
      preposition =
          next.filter(t -> t.relation() == Relation.PREPOSITION || "IN".equals(t.tag()))
              .map(Token::index);
    }
    return Optional.of(
        new CueWord(entry.lemma(), entry.kind(), entry.force(), verb, last, preposition));
  }

  private static Optional<Token> nextWord(Sentence sentence, int verb, int last, String word) {
    if (last + 1 < sentence.size() && isWord(sentence.token(last + 1), word)) {
      return Optional.of(sentence.token(last + 1));
    }
    for (Token child : sentence.children(verb)) {
      boolean closed =
          switch (child.relation()) {
            case PARTICLE, PREPOSITION, ADVERB, ADJECTIVAL_COMPLEMENT, OBJECT, OBJECT_PREDICATE ->
                true;
            default -> false;
          };
      if (closed && child.index() > last && isWord(child, word)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equals(word) || token.form().toLowerCase(Locale.ROOT).equals(word);
  }

  /**
   * Whether a verb carries on from the verb of saying above it: "said he was innocent,
   * <i>adding</i> that"; the parser hangs it on what is said.
   */
  boolean continues(Sentence sentence, Token token) {
    return "VBG".equals(token.tag())
        && token.relation() == Relation.ADVERBIAL_CLAUSE
        && token.index() > 0
        && ",".equals(sentence.token(token.index() - 1).form())
        && verb(sentence, token.index()).isPresent();
  }

  /** Verbs that carry a noun of saying: "issued a statement", "made the claim". */
  boolean isLight(Token verb) {
    return lightVerbs.contains(verb.lemma());
  }

  /** The cue a noun heads: "statement", "press release". */
  Optional<CueWord> noun(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (!token.isNoun()) {
      return Optional.empty();
    }
    for (int first = Math.max(0, index - 2); first <= index; first++) {
      String phrase = sentence.lemmas(first, index);
      for (Entry entry : nouns.getOrDefault(sentence.token(first).lemma(), List.of())) {
        if (entry.lemma().equals(phrase)) {
          return Optional.of(
              new CueWord(phrase, entry.kind(), entry.force(), index, index, Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an adjective tells what somebody thinks or feels: "confident that". */
  boolean isAttitudeAdjective(Token token) {
    return (token.isAdjective() || token.isVerb()) && adjectives.contains(lower(token));
  }

  /** Verbs that say what something is called; they need the name: "called it a coup". */
  boolean isNaming(String lemma) {
    return naming.contains(lemma);
  }

  /** Verbs that report only with a clause or a quotation: "found", "showed". */
  boolean isClauseOnly(String lemma) {
    return clauseOnly.contains(lemma);
  }

  /** Verbs whose object is the one spoken to: "told reporters". */
  boolean isAddressing(String lemma) {
    return addressing.contains(lemma);
  }

  /** Prepositions that join what is said to its verb: "accused him <i>of</i> murder". */
  boolean isComplementPreposition(String lemma) {
    return complementPrepositions.contains(lemma);
  }

  /** Whether a noun names a kind of person or body. */
  boolean isRole(Token token) {
    return roles.contains(token.lemma());
  }

  /** The last token of a phrase such as "according to" that starts at a token. */
  Optional<Integer> phraseAt(Sentence sentence, int first) {
    return longestAt(phrases, sentence, first);
  }

  /** The last token of "reportedly" or "it is said" that starts at a token. */
  Optional<Integer> adverbAt(Sentence sentence, int first) {
    return longestAt(adverbs, sentence, first);
  }

  private static Optional<Integer> longestAt(
      List<List<String>> entries, Sentence sentence, int first) {
    int best = -1;
    for (List<String> words : entries) {
      if (standsAt(words, sentence, first)) {
        best = Math.max(best, first + words.size() - 1);
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static boolean standsAt(List<String> words, Sentence sentence, int first) {
    if (first + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!lower(sentence.token(first + i)).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
