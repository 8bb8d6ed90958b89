package org.cronista.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.model.PlaceMention;

/**
 * Says where an event happened: at the places named in its own clause, else elsewhere in its
 * sentence, else where the sentences before it were, which is then marked as inferred.
 */
public final class EventPlaces {

  private static final int MAX_STEPS = 30;

  private EventPlaces() {}

  /**
   * The places of one event, nearest first; those named only in another clause are marked as
   * inferred.
   *
   * @param trigger index of the trigger's head
   * @param places the places of the sentence
   */
  public static List<PlaceMention> of(Sentence sentence, int trigger, List<FoundPlace> places) {
    int clause = clauseHead(sentence, trigger);
    List<FoundPlace> under = new ArrayList<>();
    List<FoundPlace> inClause = new ArrayList<>();
    List<FoundPlace> elsewhere = new ArrayList<>();
    for (FoundPlace place : places) {
      if (isUnderNear(sentence, place.lastToken(), trigger)) {
        under.add(place);
      } else if (isUnderNear(sentence, place.lastToken(), clause)) {
        inClause.add(place);
      } else {
        elsewhere.add(place);
      }
    }
    boolean stated = !under.isEmpty() || !inClause.isEmpty();
    List<FoundPlace> sorted =
        new ArrayList<>(!under.isEmpty() ? under : stated ? inClause : elsewhere);
    sorted.sort(
        java.util.Comparator.<FoundPlace>comparingInt(p -> isLocated(sentence, p) ? 0 : 1)
            .thenComparingInt(p -> p.place().coordinates().isPresent() ? 0 : 1)
            .thenComparingInt(p -> p.place().precision())
            .thenComparingInt(p -> Math.abs(p.firstToken() - trigger)));
    return sorted.stream()
        .map(FoundPlace::place)
        .map(place -> stated ? place : place.asInferred())
        .toList();
  }

  /** Whether the place stands behind a preposition of place or as an adverbial. */
  private static boolean isLocated(Sentence sentence, FoundPlace place) {
    int before = place.firstToken() - 1;
    if (before >= 0 && "the".equals(sentence.token(before).lemma())) {
      before--;
    }
    return before >= 0
        && java.util.Set.of(
                "in", "at", "near", "outside", "around", "across", "throughout", "of", "inside")
            .contains(sentence.token(before).lemma());
  }

  private static int clauseHead(Sentence sentence, int trigger) {
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

  /** Whether a token hangs under another without another finite clause between them. */
  private static boolean isUnderNear(Sentence sentence, int token, int top) {
    int at = token;
    for (int i = 0; at >= 0 && i < MAX_STEPS; i++) {
      if (at == top) {
        return true;
      }
      Relation relation = sentence.token(at).relation();
      boolean border =
          relation == Relation.CLAUSAL_COMPLEMENT
              || relation == Relation.PARATAXIS
              || relation == Relation.RELATIVE_CLAUSE
              || (relation == Relation.CONJUNCT && sentence.token(at).isVerb());
      if (border) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return false;
  }
}
