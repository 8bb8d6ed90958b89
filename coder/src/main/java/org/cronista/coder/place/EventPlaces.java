package org.cronista.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.PlaceMention;

/**
 * Says where the events of one sentence happened: at the places that hang on the event's words,
 * else at those of its clause, else at those of what goes on meanwhile, else elsewhere in the
 * sentence, which is then marked as inferred.
 */
public final class EventPlaces {

  private static final int MAX_STEPS = 30;

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "throughout", "of", "inside");

  private final Sentence sentence;
  private final Grammar grammar;
  private final List<FoundPlace> places;
  private final Set<Integer> triggers;
  private final Set<String> placeNouns;

  /**
   * Prepares a sentence.
   *
   * @param places the places named in it
   * @param triggers head tokens of all its events
   * @param placeNouns nouns that, behind a place's name, leave it a place: "the El Alto
   *     <i>plant</i>"
   */
  public EventPlaces(
      Sentence sentence, List<FoundPlace> places, Set<Integer> triggers, Set<String> placeNouns) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.places = places.stream().filter(FoundPlace::isNamed).toList();
    this.triggers = Set.copyOf(triggers);
    this.placeNouns = Set.copyOf(placeNouns);
  }

  /**
   * The places of one event, best first; those named only in another clause are marked as inferred.
   *
   * @param trigger index of the trigger's head
   * @param words all tokens of the trigger: "<i>shot</i> and <i>killed</i> in the market"
   */
  public List<PlaceMention> of(int trigger, List<Integer> words) {
    int clause = clauseHead(trigger);
    Optional<Integer> happening = grammar.happeningClause(trigger);
    List<FoundPlace> under = new ArrayList<>();
    List<FoundPlace> inClause = new ArrayList<>();
    List<FoundPlace> meanwhile = new ArrayList<>();
    List<FoundPlace> elsewhere = new ArrayList<>();
    for (FoundPlace place : places) {
      int token = place.lastToken();
      if (isDescription(sentence, place, placeNouns)) {
        if (place.place().isWithinCountry()) {
          elsewhere.add(place);
        }
        continue;
      }
      boolean saidWhere = happening.filter(verb -> hangsOn(token, verb)).isPresent();
      boolean onTrigger = words.stream().anyMatch(word -> hangsOn(token, word));
      if (saidWhere || onTrigger) {
        (isInOtherAction(token, happening.orElse(trigger)) ? meanwhile : under).add(place);
      } else if (hangsOn(token, clause)) {
        (isInOtherAction(token, clause) ? meanwhile : inClause).add(place);
      } else {
        elsewhere.add(place);
      }
    }
    Optional<List<FoundPlace>> stated =
        Stream.of(under, inClause, meanwhile).filter(found -> !found.isEmpty()).findFirst();
    return stated.orElse(elsewhere).stream()
        .sorted(byWorth(trigger))
        .map(FoundPlace::place)
        .map(place -> stated.isPresent() ? place : place.asInferred())
        .toList();
  }

  /**
   * Whether the name only says whose or from where somebody is: "the <i>U.S.</i> ambassador", "the
   * <i>El Alto</i> police". Where that is, need not be where something happens.
   */
  static boolean isDescription(Sentence sentence, FoundPlace place, Set<String> placeNouns) {
    Token last = sentence.token(place.lastToken());
    boolean modifies =
        switch (last.relation()) {
          case COMPOUND, NOMINAL_MODIFIER, ADJECTIVE, POSSESSIVE -> true;
          default -> false;
        };
    return modifies
        && last.head() > place.lastToken()
        && sentence.token(last.head()).isNoun()
        && !placeNouns.contains(sentence.token(last.head()).lemma());
  }

  private Comparator<FoundPlace> byWorth(int trigger) {
    return Comparator.<FoundPlace>comparingInt(p -> p.holder() ? 1 : 0)
        .thenComparingInt(p -> isLocated(p) ? 0 : 1)
        .thenComparingInt(p -> p.place().coordinates().isPresent() ? 0 : 1)
        .thenComparingInt(p -> p.place().precision())
        .thenComparingInt(p -> Math.abs(p.firstToken() - trigger));
  }

  /** Whether the place stands behind a preposition of place or as an adverbial. */
  private boolean isLocated(FoundPlace place) {
    int before = place.firstToken() - 1;
    if (before >= 0 && "the".equals(sentence.token(before).lemma())) {
      before--;
    }
    return before >= 0 && LOCATIVE.contains(sentence.token(before).lemma());
  }

  private int clauseHead(int trigger) {
    int at = trigger;
    for (int i = 0; i < MAX_STEPS && !sentence.token(at).isVerb(); i++) {
      Optional<Integer> head = sentence.findHead(at).map(t -> t.index());
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
    }
    return at;
  }

  /**
   * Whether a token belongs to what goes on meanwhile: "killed in Sacaba as they marched to <i>La
   * Paz</i>".
   */
  private boolean isInOtherAction(int token, int top) {
    int at = token;
    for (int i = 0; at >= 0 && at != top && i < MAX_STEPS; i++) {
      boolean clause = sentence.token(at).relation() == Relation.ADVERBIAL_CLAUSE;
      if (clause
          && sentence.findChild(at, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isPresent()) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /** Whether a token hangs under another without another finite clause between them. */
  private boolean hangsOn(int token, int top) {
    int at = token;
    for (int i = 0; at >= 0 && i < MAX_STEPS; i++) {
      if (at == top) {
        return true;
      }
      if (isBorder(at)) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /**
   * The head of a clause of its own, or of an event told about somebody: "six dead, including a man
   * <i>killed</i> in San Julián".
   */
  private boolean isBorder(int token) {
    return switch (sentence.token(token).relation()) {
      case CLAUSAL_COMPLEMENT, PARATAXIS, RELATIVE_CLAUSE -> true;
      case CONJUNCT -> sentence.token(token).isVerb();
      case NOUN_CLAUSE -> triggers.contains(token);
      default -> false;
    };
  }
}
