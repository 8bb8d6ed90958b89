package org.cronista.coder.quantity;

import java.util.List;
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

/** "<i>A</i> teacher was killed": the article counts one where harm is done to a person. */
final class SingleVictims {

  private static final Set<Measure> HARMS =
      Set.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED, Measure.DISAPPEARED);

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
      article(ties.sentence(), head)
          .ifPresent(a -> ties.add(match, one(a.index(), head), measure, false));
    }
  }

  private Optional<Token> article(Sentence sentence, int head) {
    Token noun = sentence.token(head);
    boolean group = Set.of("population", "crowd", "group", "family").contains(noun.lemma());
    if (!"NN".equals(noun.tag()) || group || !persons.contains(noun.lemma())) {
      return Optional.empty();
    }
    return sentence
        .findChild(head, Relation.DETERMINER)
        .filter(t -> Set.of("a", "an").contains(t.lemma()));
  }

  private static FoundQuantity one(int article, int noun) {
    return new FoundQuantity(
        article, article, noun, Interval.exactly(1), Qualifier.EXACT, Kind.COUNT, "");
  }
}
