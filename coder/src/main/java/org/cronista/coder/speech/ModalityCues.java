package org.cronista.coder.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Modality;
import org.cronista.packs.Cues;
import org.cronista.packs.Cues.Effect;
import org.cronista.packs.Cues.Force;
import org.cronista.packs.Cues.ModalityCue;

/** The words that change how an event is meant, arranged for asking about a word in its place. */
final class ModalityCues {

  static final String CLAUSE = "clause";
  static final String OBJECT = "object";

  private final Map<String, List<ModalityCue>> byWord = new HashMap<>();
  private final Map<String, Effect> lightVerbs;
  private final Map<String, Force> reportingVerbs;
  private final Map<String, Force> reportingNouns;
  private final Set<String> reportingAdverbs;
  private final Set<String> negators;
  private final Set<String> conditionals;
  private final Set<String> opinions;
  private final Set<String> vouching;
  private final Set<String> carriers;
  private final Set<String> focus;
  private final Set<String> rankings;
  private final Set<String> addressing;
  private final Set<String> limits;
  private final Set<String> calendar;

  ModalityCues(Cues cues) {
    for (ModalityCue cue : cues.modalityCues()) {
      String[] words = cue.lemma().split(" ");
      String key = words.length > 1 && "be".equals(words[0]) ? words[1] : words[0];
      byWord.computeIfAbsent(key, w -> new ArrayList<>()).add(cue);
      if (words.length > 1 && !"be".equals(words[0])) {
        byWord.computeIfAbsent(words[words.length - 1], w -> new ArrayList<>()).add(cue);
      }
    }
    lightVerbs = Map.copyOf(cues.lightVerbs());
    reportingVerbs = Map.copyOf(cues.reportingVerbs());
    reportingNouns = Map.copyOf(cues.reportingNouns());
    reportingAdverbs = Set.copyOf(cues.reportingAdverbs());
    negators = Set.copyOf(cues.negators());
    conditionals = Set.copyOf(cues.conditionals());
    vouching = Set.copyOf(cues.lists().getOrDefault("vouching-verbs", Set.of()));
    opinions = Set.copyOf(cues.lists().getOrDefault("opinion-verbs", Set.of()));
    carriers = Set.copyOf(cues.lists().getOrDefault("event-carriers", Set.of()));
    focus = Set.copyOf(cues.lists().getOrDefault("negation-focus", Set.of()));
    rankings = Set.copyOf(cues.lists().getOrDefault("ranking-adjectives", Set.of()));
    limits = Set.copyOf(cues.lists().getOrDefault("limits", Set.of()));
    calendar = Set.copyOf(cues.lists().getOrDefault("calendar-words", Set.of()));
    addressing = Set.copyOf(cues.lists().getOrDefault("addressing-verbs", Set.of()));
  }

  /**
   * What a word makes of what it governs.
   *
   * @param governor the governing word
   * @param governs {@link #CLAUSE} or {@link #OBJECT}
   * @param preposition the one between them, empty when there is none
   */
  Optional<Modality> governing(
      Sentence sentence, int governor, String governs, Optional<String> preposition) {
    Token token = sentence.token(governor);
    for (String word : List.of(token.lemma(), lower(token))) {
      for (ModalityCue cue : byWord.getOrDefault(word, List.of())) {
        if (cue.governs().equals(governs)
            && standsAt(sentence, token, cue)
            && prepositionFits(sentence, governor, cue, governs, preposition)) {
          return Optional.of(cue.modality());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean prepositionFits(
      Sentence sentence,
      int governor,
      ModalityCue cue,
      String governs,
      Optional<String> preposition) {
    if (cue.preposition().isEmpty()) {
      return preposition.isEmpty();
    }
    String wanted = cue.preposition().get();
    if (preposition.isPresent()) {
      return preposition.get().equals(wanted);
    }
    return governs.equals(CLAUSE)
        && sentence.listChildren(governor, Relation.PREPOSITION, Relation.INDIRECT_OBJECT).stream()
            .anyMatch(t -> t.lemma().equals(wanted));
  }

  private static boolean standsAt(Sentence sentence, Token token, ModalityCue cue) {
    String[] words = cue.lemma().split(" ");
    if (words.length == 1) {
      return true;
    }
    if ("be".equals(words[0])) {
      boolean copula =
          (token.head() >= 0 && "be".equals(sentence.token(token.head()).lemma()))
              || sentence.children(token.index()).stream().anyMatch(t -> "be".equals(t.lemma()));
      return copula && (token.lemma().equals(words[1]) || lower(token).equals(words[1]));
    }
    boolean first = token.lemma().equals(words[0]);
    String other = first ? words[1] : words[0];
    boolean besides =
        sentence.children(token.index()).stream().anyMatch(t -> t.lemma().equals(other))
            || (token.head() >= 0 && sentence.token(token.head()).lemma().equals(other));
    int next = token.index() + (first ? 1 : -1);
    return besides
        || (next >= 0 && next < sentence.size() && sentence.token(next).lemma().equals(other));
  }

  /** What a modal auxiliary or an adverb makes of its verb: "will", "perhaps". */
  Optional<Modality> modifying(Sentence sentence, Token modifier) {
    boolean alone = modifier.relation() == Relation.AUXILIARY && !"MD".equals(modifier.tag());
    return alone
        ? Optional.empty()
        : governing(sentence, modifier.index(), CLAUSE, Optional.empty());
  }

  /** The effect of a light verb, its particle or preposition included. */
  Optional<Effect> lightVerb(Sentence sentence, int verb, Optional<String> preposition) {
    String lemma = sentence.token(verb).lemma();
    List<String> phrases = new ArrayList<>();
    for (Token child : sentence.listChildren(verb, Relation.PARTICLE, Relation.ADVERB)) {
      phrases.add(lemma + " " + child.lemma());
      preposition.ifPresent(p -> phrases.add(lemma + " " + child.lemma() + " " + p));
    }
    preposition.ifPresent(p -> phrases.add(lemma + " " + p));
    if (preposition.isPresent()) {
      sentence
          .findChild(verb, Relation.OBJECT)
          .ifPresent(o -> phrases.add(lemma + " " + o.lemma() + " " + preposition.get()));
    } else {
      sentence
          .findChild(verb, Relation.OBJECT)
          .ifPresent(o -> phrases.add(lemma + " " + o.lemma()));
      phrases.add(lemma);
    }
    for (String phrase : phrases) {
      Effect effect = lightVerbs.get(phrase);
      if (effect != null) {
        return Optional.of(effect);
      }
    }
    return Optional.empty();
  }

  /** What a reporting verb or noun does with its content. */
  Optional<Force> force(Token token) {
    Map<String, Force> forces = token.isNoun() ? reportingNouns : reportingVerbs;
    return Optional.ofNullable(forces.get(token.lemma()));
  }

  /** Whether a verb is one of saying, demanding or the like, or itself a cue of modality. */
  boolean isSpeechAct(Token token) {
    return reportingVerbs.containsKey(token.lemma());
  }

  /** Verbs of evidence: what nobody and nothing does is denied. */
  boolean isVouching(Token token) {
    return vouching.contains(token.lemma());
  }

  /** Verbs whose negation belongs to what is thought: "does not believe that". */
  boolean isOpinion(Token token) {
    return opinions.contains(token.lemma());
  }

  /** Nouns that only count or bound events: "a wave of arrests". */
  boolean isCarrier(Token token) {
    return carriers.contains(token.lemma());
  }

  /** "take place": verb and object are one light verb. */
  boolean isLightPhrase(Token verb, Token object) {
    return lightVerbs.containsKey(verb.lemma() + " " + object.lemma());
  }

  /** Verbs whose infinitive is an order: "told them to". */
  boolean isAddressing(Token verb) {
    return addressing.contains(verb.lemma());
  }

  /** "the first president to resign": what stands after a rank has happened. */
  boolean isRanking(Token token) {
    return rankings.contains(token.lemma());
  }

  /** "until": what stands after it ends something, and need not have come. */
  boolean isLimit(Token token) {
    return limits.contains(token.lemma());
  }

  /** A word of the calendar: with it an event is pinned to a day or a month. */
  boolean isCalendarWord(Token token) {
    return calendar.contains(token.lemma());
  }

  boolean isReportingAdverb(Token token) {
    return reportingAdverbs.contains(lower(token));
  }

  /** Whether a word, or it with the word before it, says no. */
  boolean isNegator(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean alone = negators.contains(token.lemma()) || negators.contains(lower(token));
    boolean withBefore = index > 0 && negators.contains(sentence.lowerForms(index - 1, index));
    boolean focused =
        index + 1 < sentence.size() && focus.contains(lower(sentence.token(index + 1)));
    return (alone || withBefore) && !focused;
  }

  /** Whether a word opens a condition, alone or with its neighbours: "if", "in case". */
  boolean isConditional(Sentence sentence, int index) {
    int last = Math.min(sentence.size() - 1, index + 3);
    for (int first = Math.max(0, index - 3); first <= index; first++) {
      for (int end = index; end <= last; end++) {
        if (conditionals.contains(sentence.lowerForms(first, end))) {
          return true;
        }
      }
    }
    return false;
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
