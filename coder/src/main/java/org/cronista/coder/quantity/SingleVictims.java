package org.cronista.coder.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.quantity.FoundQuantity.Kind;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Quantity.Qualifier;

/**
 * "<i>A</i> teacher was killed", "they shot <i>the commander</i>", "<i>Juan Pérez</i> died":
 * whoever tells of harm to one person tells of one.
 */
final class SingleVictims {

  private static final Set<Measure> HARMS =
      Set.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED, Measure.DISAPPEARED);

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another", "this", "that");

  private static final Set<String> ONE_PERSON = Set.of("he", "she", "him", "her");

  private final Set<String> persons;

  /** Knows the nouns for persons. */
  SingleVictims(Set<String> persons) {
    this.persons = persons;
  }

  /** Adds the ones to events of which no number is told. */
  void tie(Ties ties) {
    for (int i = 0; i < ties.matches().size(); i++) {
      FrameMatch match = ties.matches().get(i);
      int index = i;
      Optional.ofNullable(match.frame().counts().get("recipient"))
          .filter(HARMS::contains)
          .filter(m -> !ties.isTold(index, m))
          .ifPresent(m -> addEach(ties, index, match.recipients(), m));
    }
  }

  private void addEach(Ties ties, int match, List<Integer> heads, Measure measure) {
    for (int head : heads) {
      oneToken(ties.sentence(), head)
          .ifPresent(a -> ties.add(match, one(a.index(), head), measure, false));
    }
  }

  /** The word that tells there is one: the article, else the name or pronoun itself. */
  private Optional<Token> oneToken(Sentence sentence, int head) {
    Token noun = sentence.token(head);
    boolean pronoun = "PRP".equals(noun.tag()) && ONE_PERSON.contains(noun.lemma());
    boolean name =
        noun.isProperNoun() && "PERSON".equals(noun.nameTag()) && !isJoined(sentence, head);
    if (pronoun || name) {
      return Optional.of(noun);
    }
    if (!"NN".equals(noun.tag()) || !persons.contains(noun.lemma())) {
      return Optional.empty();
    }
    Optional<Token> article =
        sentence
            .findChild(head, Relation.DETERMINER)
            .filter(t -> ARTICLES.contains(t.form().toLowerCase(Locale.ROOT)));
    return article.or(() -> sentence.findChild(head, Relation.POSSESSIVE).map(p -> noun));
  }

  /**
   * "<i>Ana</i> and Juan were killed": the verb is told of both. "The massacres of Tumba and
   * <i>Izotlán</i>": what stands beside a place is none of the persons it may be taken for.
   */
  private static boolean isJoined(Sentence sentence, int head) {
    Token name = sentence.token(head);
    boolean besideOther =
        name.relation() == Relation.CONJUNCT
            && name.head() >= 0
            && "LOCATION".equals(sentence.token(name.head()).nameTag());
    return besideOther || sentence.findChild(head, Relation.CONJUNCT).isPresent();
  }

  private static FoundQuantity one(int article, int noun) {
    return new FoundQuantity(
        article, article, noun, Interval.exactly(1), Qualifier.EXACT, Kind.COUNT, "");
  }
}
