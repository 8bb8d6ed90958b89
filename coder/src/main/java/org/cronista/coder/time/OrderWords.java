package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.EventOrder;

/**
 * Reads how two things of one sentence lie in time, where a word of order stands between them in
 * the dependency tree: "shot two <i>after</i> the march", "<i>before</i> the army took power".
 */
public final class OrderWords {

  private static final TimeWords WORDS = TimeWords.english();

  private final Sentence sentence;

  /** Reads a sentence; of one without syntax nothing is known. */
  public OrderWords(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * A relation and the word that tells it.
   *
   * @param relation of the first thing to the second
   * @param word token of the word of order
   */
  public record Order(EventOrder.Relation relation, int word) {}

  /**
   * How one token's event lies to another's; empty when no word of order, or more than one, parts
   * them, or one of them is only spoken of or belongs to somebody's description.
   */
  public Optional<Order> between(int one, int other) {
    if (!sentence.isParsed() || one == other) {
      return Optional.empty();
    }
    List<Integer> mine = upwards(one);
    List<Integer> theirs = upwards(other);
    Optional<Integer> meeting = mine.stream().filter(theirs::contains).findFirst();
    if (meeting.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> myWay = mine.subList(0, mine.indexOf(meeting.get()));
    List<Integer> theirWay = theirs.subList(0, theirs.indexOf(meeting.get()));
    if (isBarred(myWay) || isBarred(theirWay)) {
      return Optional.empty();
    }
    List<Integer> before = words(myWay);
    List<Integer> behind = words(theirWay);
    if (before.size() + behind.size() != 1) {
      return Optional.empty();
    }
    return behind.isEmpty()
        ? Optional.of(new Order(turned(relation(before.get(0))), before.get(0)))
        : Optional.of(new Order(relation(behind.get(0)), behind.get(0)));
  }

  private List<Integer> upwards(int token) {
    List<Integer> way = new ArrayList<>();
    int at = token;
    while (at >= 0 && way.size() <= sentence.size()) {
      way.add(at);
      at = sentence.token(at).head();
    }
    return way;
  }

  /** The words of order on the way up, each once. */
  private List<Integer> words(List<Integer> way) {
    List<Integer> found = new ArrayList<>();
    for (int at : way) {
      if (isPreposition(at) && !found.contains(at)) {
        found.add(at);
      }
      for (Token child : sentence.children(at)) {
        boolean marks =
            child.index() < at
                && (child.relation() == Relation.MARKER
                    || child.relation() == Relation.ADVERB
                    || child.relation() == Relation.OTHER)
                && sentence.token(at).isVerb()
                && WORDS.is("order", child.lemma())
                && !isCausal(child);
        if (marks && !found.contains(child.index())) {
          found.add(child.index());
        }
      }
    }
    return found;
  }

  private boolean isPreposition(int at) {
    Token token = sentence.token(at);
    String word = token.form().toLowerCase(java.util.Locale.ROOT);
    boolean preposition =
        token.relation() == Relation.PREPOSITION
            || token.tag().equals("IN")
            || word.equals("following");
    return preposition && WORDS.is("order", word);
  }

  /** "Since he is ill": before a clause it mostly gives a reason. */
  private static boolean isCausal(Token word) {
    return word.lemma().equals("since");
  }

  private EventOrder.Relation relation(int word) {
    Token token = sentence.token(word);
    return WORDS
        .find("order", token.form().toLowerCase(java.util.Locale.ROOT))
        .map(EventOrder.Relation::valueOf)
        .orElse(EventOrder.Relation.DURING);
  }

  private static EventOrder.Relation turned(EventOrder.Relation relation) {
    return switch (relation) {
      case AFTER -> EventOrder.Relation.BEFORE;
      case BEFORE -> EventOrder.Relation.AFTER;
      case DURING -> EventOrder.Relation.DURING;
    };
  }

  /** Whether the way leads out of words that are only quoted, wished or describe a thing. */
  private boolean isBarred(List<Integer> way) {
    for (int at : way) {
      Token token = sentence.token(at);
      switch (token.relation()) {
        case RELATIVE_CLAUSE, NOUN_CLAUSE, PARATAXIS, CLAUSAL_COMPLEMENT -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
